package dev.signalbox.assistant.household;

import dev.signalbox.assistant.household.ScriptedMail.Header;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mail as it lies in a mailbox (RFC 5322), with what servers add on its way. */
final class MailText {

  private static final Set<String> ADDRESSES = Set.of("From", "To", "Cc", "Reply-To");

  private final Map<String, ScriptedMail> byId;

  MailText(Map<String, ScriptedMail> byId) {
    this.byId = byId;
  }

  String of(ScriptedMail mail) {
    StringBuilder text = new StringBuilder();
    if (mail.folder().equals("INBOX") || mail.folder().equals("Archive")) {
      received(mail, text);
    }
    for (Header header : mail.headers()) {
      boolean addresses = ADDRESSES.contains(header.name());
      field(
          text,
          header.name(),
          addresses ? Encodings.addresses(header.text()) : Encodings.words(header.text()));
    }
    field(text, "Date", Names.mailDate(mail.at()));
    field(text, "Message-ID", mail.messageId());
    Deque<String> thread = thread(mail);
    if (!thread.isEmpty()) {
      field(text, "In-Reply-To", thread.getLast());
      field(text, "References", String.join("\n ", thread));
    }
    field(text, "MIME-Version", "1.0");
    return text.append(Body.of(mail)).toString();
  }

  private static void received(ScriptedMail mail, StringBuilder text) {
    String domain = mail.domain();
    field(text, "Return-Path", "<bounce@" + domain + ">");
    field(
        text,
        "Received",
        "from mx."
            + domain
            + " by mail.berger.example with ESMTPS;\n "
            + Names.mailDate(mail.at().plusSeconds(4)));
    String verdict = mail.forged() ? "fail" : "pass";
    field(
        text,
        "Authentication-Results",
        "mail.berger.example;\n spf="
            + verdict
            + " smtp.mailfrom="
            + domain
            + ";\n dkim="
            + (mail.forged() ? "none" : "pass")
            + " header.d="
            + domain
            + "; dmarc="
            + verdict);
  }

  /** The Message-IDs of the mails it answers, the first of the thread first. */
  private Deque<String> thread(ScriptedMail mail) {
    Deque<String> thread = new ArrayDeque<>();
    Optional<String> parent = mail.replyTo();
    while (parent.isPresent()) {
      ScriptedMail answered = byId.get(parent.get());
      if (answered == null) {
        throw new TemplateException(mail.id(), "answers " + parent.get() + ", which is not there");
      }
      thread.addFirst(answered.messageId());
      parent = answered.replyTo();
    }
    return thread;
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
