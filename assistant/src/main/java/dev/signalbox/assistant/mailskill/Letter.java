package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Outgoing;
import dev.signalbox.assistant.mail.Postmark;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import java.util.List;

/** A way to write a mail: a new one, an answer, one passed on. */
interface Letter {
  /** What the sending tools give back. */
  Type RESULT =
      Type.fields()
          .with("messageId", Type.text(), "the mail's Message-ID")
          .with("to", Type.text(), "who got it")
          .with("subject", Type.text(), "its subject");

  /** The tool that sends it. */
  ToolSpec spec();

  /**
   * The finished mail; the same for the same arguments and postmark.
   *
   * @throws dev.signalbox.assistant.mail.UnsendableMailException if it cannot be sent so
   */
  Outgoing write(Given given, Postmark postmark);

  /** What the person should look at before saying yes. */
  default List<Card.Line> warnings(Given given) {
    return List.of();
  }
}
