package dev.signalbox.assistant.household;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One mail of a script.
 *
 * @param id names it in the scripts and is the left side of its Message-ID
 * @param folder INBOX, Sent, Archive or Drafts
 * @param flags the letters of Maildir (S seen, R replied, F flagged, D draft), or "new" for a mail
 *     that no program has looked at
 * @param at when it was sent, in the sender's zone
 * @param replyTo the id of the mail it answers
 * @param forged whether it fails the checks of the receiving server (SPF, DKIM)
 * @param trap what it tries, if it tries something
 * @param headers in order, placeholders filled
 */
record ScriptedMail(
    String id,
    String folder,
    String flags,
    ZonedDateTime at,
    Optional<String> replyTo,
    boolean forged,
    Optional<String> trap,
    List<Header> headers,
    List<Part> parts) {

  /** A header field with its text as people read it. */
  record Header(String name, String text) {}

  /**
   * A part of the body.
   *
   * @param kind text, html, calendar, attachment or pdf
   * @param detail what the kind needs to know: encoding and charset of a text, method of a
   *     calendar, type and name of an attachment
   */
  record Part(String kind, String detail, String text) {}

  ScriptedMail {
    headers = List.copyOf(headers);
    parts = List.copyOf(parts);
  }

  String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equals(name))
        .map(Header::text)
        .findFirst()
        .orElseThrow(() -> new TemplateException(id, "needs a header " + name));
  }

  /** The domain the mail comes from. */
  String domain() {
    String from = header("From");
    return from.substring(from.indexOf('@') + 1).replace(">", "");
  }

  String messageId() {
    return "<" + id + "@" + domain() + ">";
  }
}
