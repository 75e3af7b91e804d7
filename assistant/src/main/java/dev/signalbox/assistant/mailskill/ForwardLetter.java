package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.Outgoing;
import dev.signalbox.assistant.mail.Postmark;
import dev.signalbox.assistant.mail.UnsendableMailException;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import java.util.List;

/** A mail passed on, with its files. */
record ForwardLetter(Post post) implements Letter {

  @Override
  public ToolSpec spec() {
    return Specs.sends(
        "mail.forward",
        "Passes a mail on",
        Specs.aboutMail()
            .with("to", Type.text(), "recipients: Name <address>, separated by commas")
            .optional("text", Type.text(), "what to write above it"),
        RESULT);
  }

  @Override
  public Outgoing write(Given given, Postmark postmark) {
    Mail mail = given.mail(post).orElseThrow(() -> new UnsendableMailException(given.gone()));
    return post.composer()
        .forward(
            mail,
            post.mailbox().source(mail.id()),
            Addresses.of(given.text("to").orElse("")),
            given.text("text").orElse(""),
            postmark);
  }

  @Override
  public List<Card.Line> warnings(Given given) {
    return given
        .mail(post)
        .map(mail -> Shown.warning(post, mail, given.german()))
        .filter(warning -> !warning.isEmpty())
        .map(warning -> List.of(new Card.Line(given.say("careful", "Vorsicht"), warning.strip())))
        .orElse(List.of());
  }
}
