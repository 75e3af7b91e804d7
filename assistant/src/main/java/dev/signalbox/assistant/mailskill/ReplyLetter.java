package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.Outgoing;
import dev.signalbox.assistant.mail.Postmark;
import dev.signalbox.assistant.mail.Reply;
import dev.signalbox.assistant.mail.UnsendableMailException;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import java.util.ArrayList;
import java.util.List;

/** An answer in the thread of a mail. */
record ReplyLetter(Post post) implements Letter {

  @Override
  public ToolSpec spec() {
    return Specs.sends(
        "mail.reply",
        "Answers a mail in its thread",
        Specs.aboutMail()
            .with("text", Type.text(), "the answer")
            .optional("all", Type.flag(), "to all who had the mail"),
        RESULT);
  }

  @Override
  public Outgoing write(Given given, Postmark postmark) {
    Mail mail = given.mail(post).orElseThrow(() -> new UnsendableMailException(given.gone()));
    return post.composer()
        .reply(
            mail,
            post.mailbox().body(mail.id()),
            new Reply(given.text("text").orElse(""), given.flag("all"), true),
            postmark);
  }

  @Override
  public List<Card.Line> warnings(Given given) {
    var lines = new ArrayList<Card.Line>();
    given
        .mail(post)
        .ifPresent(
            mail -> {
              lines.add(
                  new Card.Line(
                      given.say("answers", "antwortet auf"),
                      Shown.line(mail, given.invocation().now(), given.german())));
              for (Address reply : mail.headers().replyTo()) {
                if (!reply.domain().equals(mail.from().domain())) {
                  lines.add(
                      new Card.Line(
                          given.say("careful", "Vorsicht"),
                          given.say(
                              "the mail came from "
                                  + mail.from().email()
                                  + ", but the answer goes to "
                                  + reply.email(),
                              "die Mail kam von "
                                  + mail.from().email()
                                  + ", die Antwort geht aber an "
                                  + reply.email())));
                }
              }
              String warning = Shown.warning(post, mail, given.german());
              if (!warning.isEmpty()) {
                lines.add(new Card.Line(given.say("careful", "Vorsicht"), warning.strip()));
              }
            });
    return lines;
  }
}
