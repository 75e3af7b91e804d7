package dev.signalbox.assistant.mail;

import java.time.ZonedDateTime;
import java.util.StringJoiner;

/** The mail that an answer or a forward is about, as it stands below the new text. */
final class Quoting {

  private static final int MOST_LINES = 400;

  private Quoting() {}

  /** Each line behind {@code >}; dates in the writer's zone. */
  static String below(Mail original, MailBody body, ZonedDateTime now) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add("On " + date(original, now) + ", " + original.from().shown() + " wrote:");
    body.text()
        .lines()
        .limit(MOST_LINES)
        .forEach(line -> lines.add(line.startsWith(">") ? ">" + line : ("> " + line).strip()));
    return lines.toString();
  }

  static String forwarded(Mail original, MailBody body, ZonedDateTime now) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add("---------- Forwarded message ----------");
    lines.add("From: " + original.from());
    lines.add("Date: " + date(original, now));
    lines.add("Subject: " + original.subject());
    StringJoiner to = new StringJoiner(", ");
    original.to().forEach(address -> to.add(address.toString()));
    lines.add("To: " + to);
    lines.add("");
    lines.add(body.text());
    return lines.toString();
  }

  private static String date(Mail original, ZonedDateTime now) {
    return DateHeader.format(original.date().atZone(now.getZone()));
  }
}
