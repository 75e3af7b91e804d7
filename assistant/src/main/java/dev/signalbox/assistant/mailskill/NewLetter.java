package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.NewMail;
import dev.signalbox.assistant.mail.Outgoing;
import dev.signalbox.assistant.mail.Postmark;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import java.util.List;

/** A mail that begins a conversation. */
record NewLetter(Post post) implements Letter {

  @Override
  public ToolSpec spec() {
    return Specs.sends(
        "mail.send",
        "Sends a mail",
        Specs.arguments()
            .with("to", Type.text(), "recipients: Name <address>, separated by commas")
            .optional("subject", Type.text(), "the subject")
            .with("text", Type.text(), "the text"),
        RESULT);
  }

  @Override
  public Outgoing write(Given given, Postmark postmark) {
    return post.composer()
        .write(
            new NewMail(
                Addresses.of(given.text("to").orElse("")),
                List.of(),
                List.of(),
                given.text("subject").orElse(""),
                given.text("text").orElse("")),
            postmark);
  }
}
