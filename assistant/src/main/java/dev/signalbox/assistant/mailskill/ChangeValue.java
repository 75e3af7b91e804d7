package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Folder;
import dev.signalbox.assistant.mail.MailChange;
import dev.signalbox.assistant.mail.MailFlag;
import dev.signalbox.assistant.mail.MailState;
import dev.signalbox.core.tool.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Changes of mails as the journal keeps them. */
final class ChangeValue {

  private ChangeValue() {}

  static Value of(MailChange change) {
    return switch (change) {
      case MailChange.Marked(var id, var before, var after) -> pair("marked", id, before, after);
      case MailChange.Moved(var id, var before, var after) -> pair("moved", id, before, after);
      case MailChange.DraftDeleted(var id, var before, var after) ->
          pair("deleted", id, before, after);
      case MailChange.DraftSaved(var id, var after, var digest) ->
          new Value.Fields(
              Map.of(
                  "kind", Value.of("saved"),
                  "id", Value.of(id),
                  "after", state(after),
                  "digest", Value.of(digest)));
    };
  }

  static MailChange read(Value value) {
    String id = text(value, "id");
    MailState after = state(part(value, "after"));
    return switch (text(value, "kind")) {
      case "marked" -> new MailChange.Marked(id, state(part(value, "before")), after);
      case "moved" -> new MailChange.Moved(id, state(part(value, "before")), after);
      case "deleted" -> new MailChange.DraftDeleted(id, state(part(value, "before")), after);
      default -> new MailChange.DraftSaved(id, after, text(value, "digest"));
    };
  }

  static Value state(MailState state) {
    return new Value.Fields(
        Map.of(
            "folder", Value.of(state.folder().name()),
            "flags", Value.texts(state.flags().stream().map(MailFlag::name).toList()),
            "keywords", Value.texts(List.copyOf(state.keywords())),
            "mark", Value.of(state.mark())));
  }

  static MailState state(Value value) {
    var flags = EnumSet.noneOf(MailFlag.class);
    Given.texts(part(value, "flags")).forEach(name -> flags.add(MailFlag.valueOf(name)));
    return new MailState(
        new Folder(text(value, "folder")),
        flags,
        new TreeSet<>(Given.texts(part(value, "keywords"))),
        text(value, "mark"));
  }

  static Value part(Value value, String path) {
    return value
        .at(path)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A change of a mail in the journal has no '" + path + "': " + value.words()));
  }

  static String text(Value value, String path) {
    return part(value, path).words();
  }

  private static Value pair(String kind, String id, MailState before, MailState after) {
    return new Value.Fields(
        Map.of(
            "kind", Value.of(kind),
            "id", Value.of(id),
            "before", state(before),
            "after", state(after)));
  }
}
