package dev.signalbox.assistant.filechange;

import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes one item of a calendar, task or address file. */
public final class FileChangeTool implements Tool {
  private final ToolSpec spec;
  private final Function<Invocation, Proposal> propose;
  private final UnaryOperator<FileChange> apply;
  private final Function<String, Optional<String>> etag;

  /**
   * A tool.
   *
   * @param propose finds out what would change; throws {@link CannotException} or {@link
   *     FileException} if it cannot be
   * @param apply carries a change out, once however often it is called
   * @param etag the present ETag of an item by its UID
   */
  public FileChangeTool(
      ToolSpec spec,
      Function<Invocation, Proposal> propose,
      UnaryOperator<FileChange> apply,
      Function<String, Optional<String>> etag) {
    this.spec = spec;
    this.propose = propose;
    this.apply = apply;
    this.etag = etag;
  }

  @Override
  public ToolSpec spec() {
    return spec;
  }

  @Override
  public Prepared prepare(Invocation invocation) {
    try {
      Proposal proposal = propose.apply(invocation);
      return new Prepared.Ready(value(proposal), proposal.card());
    } catch (CannotException | FileException why) {
      return new Prepared.Stopped(new Outcome.Failed(String.valueOf(why.getMessage())));
    }
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    try {
      var _ = apply.apply(fileChange(change));
      return happened(change);
    } catch (FileException why) {
      return new Outcome.Failed(String.valueOf(why.getMessage()));
    }
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    FileChange wanted = fileChange(change);
    boolean isSo = etag.apply(wanted.uid()).equals(Optional.of(wanted.etagAfter()));
    return isSo ? new Lookup.Happened(happened(change)) : new Lookup.DidNot();
  }

  @Override
  public Undone undo(Value inverse) {
    try {
      var _ = apply.apply(fileChange(inverse).inverse());
      return new Undone.Restored("Taken back: " + text(inverse, "says"));
    } catch (FileException why) {
      return new Undone.Refused(String.valueOf(why.getMessage()));
    }
  }

  private static Outcome.Done happened(Value change) {
    Label label =
        Label.of(
                Secrecy.PERSONAL,
                text(change, "outside").equals("yes") ? Trust.UNTRUSTED : Trust.TRUSTED)
            .from(Origin.parse(text(change, "origin")));
    Value result = change.at("result").orElseThrow();
    return new Outcome.Done(
        new Labelled<>(result, label),
        text(change, "says"),
        fileChange(change).changes() ? Optional.of(change) : Optional.empty());
  }

  private static Value value(Proposal proposal) {
    var fields = new LinkedHashMap<String, Value>();
    fields.put("uid", Value.of(proposal.change().uid()));
    fields.put("file", Value.of(proposal.change().file().toString()));
    fields.put("before", Value.of(proposal.change().before()));
    fields.put("after", Value.of(proposal.change().after()));
    fields.put("origin", Value.of(proposal.origin()));
    fields.put("outside", Value.of(proposal.outside()));
    fields.put("result", proposal.result());
    fields.put("says", Value.of(proposal.says()));
    return new Value.Fields(fields);
  }

  private static FileChange fileChange(Value value) {
    return new FileChange(
        text(value, "uid"),
        Path.of(text(value, "file")),
        text(value, "before"),
        text(value, "after"));
  }

  private static String text(Value value, String name) {
    return value.at(name).map(Value::words).orElse("");
  }
}
