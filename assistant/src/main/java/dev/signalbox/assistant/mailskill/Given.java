package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Value;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A call's arguments as mail tools read them. */
record Given(Invocation invocation) {

  boolean german() {
    return text("language").equals(Optional.of("de"));
  }

  String say(String english, String german) {
    return german() ? german : english;
  }

  Optional<String> text(String name) {
    return invocation.text(name).filter(text -> !text.isBlank());
  }

  boolean flag(String name) {
    return invocation.argument(name).equals(Optional.of(Value.of(true)));
  }

  int number(String name, int otherwise) {
    return invocation.argument(name).orElse(Value.of(otherwise))
            instanceof Value.Numeral(var number)
        ? number.intValue()
        : otherwise;
  }

  Optional<Instant> instant(String name) {
    return text(name)
        .map(
            text ->
                text.endsWith("]")
                    ? ZonedDateTime.parse(text).toInstant()
                    : OffsetDateTime.parse(text).toInstant());
  }

  /** The ids in {@code mail}. */
  List<String> ids() {
    return invocation.argument("mail").map(Given::texts).orElse(List.of());
  }

  /** The first mail of {@code mail}, if it is there still. */
  Optional<Mail> mail(Post post) {
    return ids().stream().findFirst().flatMap(post.mailbox()::find);
  }

  String gone() {
    return say(
        "There is no such mail any more (" + ids() + "); it was moved or deleted meanwhile.",
        "Diese Mail gibt es nicht mehr (" + ids() + "); sie wurde inzwischen verschoben.");
  }

  static List<String> texts(Value value) {
    return value instanceof Value.Items(var items)
        ? items.stream().map(Value::words).toList()
        : List.of(value.words());
  }
}
