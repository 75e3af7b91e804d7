package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Folder;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailChange;
import dev.signalbox.assistant.mail.MailFlag;
import dev.signalbox.assistant.mail.MailState;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings mails where they are to be: archived, labelled, marked. What is so already is left as it
 * is, so that going on after a crash finishes what was begun.
 */
final class ChangeTool implements Tool {
  private static final Type RESULT =
      Type.fields()
          .with("ids", Type.listOf(Type.text()), "the mails changed")
          .with("count", Type.whole(0, Integer.MAX_VALUE), "how many were changed");

  private final Post post;
  private final ToolSpec spec;
  private final Function<Given, Aim> aim;
  private final Function<Given, String> deed;

  private ChangeTool(
      Post post, ToolSpec spec, Function<Given, Aim> aim, Function<Given, String> deed) {
    this.post = post;
    this.spec = spec;
    this.aim = aim;
    this.deed = deed;
  }

  static ChangeTool archive(Post post) {
    return new ChangeTool(
        post,
        Specs.changes("mail.archive", "Moves mails to the archive", Specs.aboutMail(), RESULT),
        _ -> new Aim.In(post.mailbox().archiveFolder()),
        given -> given.say("archived", "archiviert"));
  }

  static ChangeTool mark(Post post) {
    return new ChangeTool(
        post,
        Specs.changes(
            "mail.mark",
            "Marks mails as read or unread",
            Specs.aboutMail().with("read", Type.flag(), "read, or unread again"),
            RESULT),
        given -> new Aim.Flagged(MailFlag.SEEN, given.flag("read")),
        given ->
            given.flag("read")
                ? given.say("marked as read", "als gelesen markiert")
                : given.say("marked as unread", "als ungelesen markiert"));
  }

  static ChangeTool label(Post post) {
    return new ChangeTool(
        post,
        Specs.changes(
            "mail.label",
            "Gives mails a label or a star, or moves them to a folder",
            Specs.aboutMail()
                .optional("label", Type.text(), "the label; 'star' for the star")
                .optional("folder", Type.text(), "the folder to move to")
                .optional("remove", Type.flag(), "take the label away"),
            RESULT),
        ChangeTool::labelled,
        given -> {
          if (given.text("folder").isPresent()) {
            return given.say("moved to ", "verschoben nach ") + given.text("folder").get();
          }
          String label = "\"" + given.text("label").orElse("star") + "\"";
          return given.flag("remove")
              ? given.say("no longer labelled ", "nicht mehr markiert mit ") + label
              : given.say("labelled ", "markiert mit ") + label;
        });
  }

  private static Aim labelled(Given given) {
    if (given.text("folder").isPresent()) {
      return new Aim.In(new Folder(given.text("folder").get()));
    }
    String label = given.text("label").orElse("star");
    boolean on = !given.flag("remove");
    return label.equals("star")
        ? new Aim.Flagged(MailFlag.FLAGGED, on)
        : new Aim.Labelled(label.strip().replaceAll("[\\s,]+", "-"), on);
  }

  @Override
  public ToolSpec spec() {
    return spec;
  }

  @Override
  public Prepared prepare(Invocation invocation) {
    var given = new Given(invocation);
    var changes = new ArrayList<Value>();
    var lines = new ArrayList<Card.Line>();
    Aim wanted = aim.apply(given);
    for (String id : given.ids()) {
      Optional<Mail> mail = post.mailbox().find(id).filter(found -> !wanted.reached(found));
      if (mail.isPresent()) {
        changes.add(
            new Value.Fields(
                Map.of("id", Value.of(id), "before", ChangeValue.state(mail.get().state()))));
        lines.add(
            new Card.Line(
                given.say("mail", "Mail"),
                Shown.line(mail.get(), invocation.now(), given.german())));
      }
    }
    if (changes.isEmpty()) {
      return new Prepared.Stopped(new Outcome.Failed(nothing(given)));
    }
    String title = count(changes.size(), given) + ": " + deed.apply(given);
    return new Prepared.Ready(
        new Value.Fields(Map.of("mails", Value.of(changes))), new Card(title, lines, ""));
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    Aim wanted = aim.apply(given);
    for (Value entry : entries(change)) {
      post.mailbox()
          .find(ChangeValue.text(entry, "id"))
          .filter(mail -> !wanted.reached(mail))
          .ifPresent(mail -> wanted.make(post.mailbox(), mail));
    }
    return done(given, wanted, change);
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    var given = new Given(invocation);
    Aim wanted = aim.apply(given);
    boolean all =
        entries(change).stream()
            .allMatch(
                entry ->
                    post.mailbox()
                        .find(ChangeValue.text(entry, "id"))
                        .filter(wanted::reached)
                        .isPresent());
    return all ? new Lookup.Happened(done(given, wanted, change)) : new Lookup.DidNot();
  }

  private Outcome.Done done(Given given, Aim wanted, Value change) {
    var made = new ArrayList<Value>();
    var ids = new ArrayList<String>();
    var lines = new ArrayList<String>();
    for (Value entry : entries(change)) {
      Optional<Mail> mail =
          post.mailbox().find(ChangeValue.text(entry, "id")).filter(wanted::reached);
      if (mail.isPresent()) {
        MailState before = ChangeValue.state(ChangeValue.part(entry, "before"));
        made.add(ChangeValue.of(wanted.made(mail.get(), before)));
        ids.add(mail.get().id());
        lines.add("\n- " + Shown.line(mail.get(), given.invocation().now(), given.german()));
      }
    }
    Value result = new Value.Fields(Map.of("ids", Value.texts(ids), "count", Value.of(ids.size())));
    return new Outcome.Done(
        new Labelled<>(result, Post.label(ids)),
        count(ids.size(), given) + " " + deed.apply(given) + ":" + String.join("", lines),
        Optional.of(Value.of(made)));
  }

  @Override
  public Undone undo(Value inverse) {
    var refused = new ArrayList<String>();
    List<Value> made = inverse instanceof Value.Items(var items) ? items : List.of();
    for (Value one : made.reversed()) {
      takeBack(ChangeValue.read(one), refused);
    }
    return refused.isEmpty()
        ? new Undone.Restored(
            made.size() == 1
                ? "1 mail is as it was before"
                : made.size() + " mails are as they were before")
        : new Undone.Refused(String.join("; ", refused));
  }

  private void takeBack(MailChange change, List<String> refused) {
    Optional<MailState> before =
        switch (change) {
          case MailChange.Marked marked -> Optional.of(marked.before());
          case MailChange.Moved moved -> Optional.of(moved.before());
          case MailChange.DraftDeleted deleted -> Optional.of(deleted.before());
          case MailChange.DraftSaved _ -> Optional.empty();
        };
    Optional<MailState> now = post.mailbox().find(change.mailId()).map(Mail::state);
    boolean already = before.isPresent() && now.isPresent() && now.get().agreesWith(before.get());
    if (!already
        && post.mailbox().undo(change)
            instanceof dev.signalbox.assistant.mail.Undone.Refused(_, var reason)) {
      refused.add(reason);
    }
  }

  private static List<Value> entries(Value change) {
    return ChangeValue.part(change, "mails") instanceof Value.Items(var items) ? items : List.of();
  }

  private String nothing(Given given) {
    return given.ids().isEmpty()
        ? given.say(
            "No mail fits, so nothing was changed.", "Keine Mail passt; es wurde nichts geändert.")
        : given.say(
            "Nothing to do: they are " + deed.apply(given) + " already.",
            "Nichts zu tun: schon " + deed.apply(given) + ".");
  }

  private static String count(int count, Given given) {
    return count == 1 ? given.say("1 mail", "1 Mail") : count + given.say(" mails", " Mails");
  }
}
