package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Dispatch;
import dev.signalbox.assistant.mail.MailStoreException;
import dev.signalbox.assistant.mail.Outgoing;
import dev.signalbox.assistant.mail.Postmark;
import dev.signalbox.assistant.mail.UnsendableMailException;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a mail once. Its Message-ID is made from the call's key, so that after a crash the far side
 * can be asked whether it has it.
 */
final class SendingTool implements Tool {
  private final Post post;
  private final Letter letter;
  private final ToolSpec spec;

  SendingTool(Post post, Letter letter) {
    this.post = post;
    this.letter = letter;
    this.spec = letter.spec();
  }

  @Override
  public ToolSpec spec() {
    return spec;
  }

  @Override
  public Prepared prepare(Invocation invocation) {
    var given = new Given(invocation);
    try {
      Outgoing mail = write(given);
      return new Prepared.Ready(
          new Value.Fields(
              Map.of(
                  "messageId", Value.of(mail.messageId()),
                  "to", Value.of(Addresses.words(mail.recipients())),
                  "digest", Value.of(mail.digest()))),
          card(mail, given));
    } catch (UnsendableMailException why) {
      return new Prepared.Stopped(new Outcome.Failed(String.valueOf(why.getMessage())));
    }
  }

  private Card card(Outgoing mail, Given given) {
    var lines = new ArrayList<Card.Line>();
    lines.add(new Card.Line(given.say("from", "von"), mail.from().toString()));
    lines.add(new Card.Line(given.say("to", "an"), Addresses.words(mail.to())));
    if (!mail.cc().isEmpty()) {
      lines.add(new Card.Line("cc", Addresses.words(mail.cc())));
    }
    lines.add(new Card.Line(given.say("subject", "Betreff"), mail.subject()));
    lines.addAll(letter.warnings(given));
    if (!mail.attachments().isEmpty()) {
      lines.add(
          new Card.Line(given.say("attached", "Anhang"), String.join(", ", mail.attachments())));
    }
    lines.add(new Card.Line("text", mail.text()));
    lines.add(
        new Card.Line(
            given.say("undo", "zurücknehmen"),
            given.say("not possible once it is sent", "nach dem Senden nicht möglich")));
    return new Card(
        given.say("send this mail", "diese Mail senden"),
        lines,
        given.say("the whole mail, ", "die ganze Mail, ")
            + mail.source().length()
            + given.say(" bytes, to ", " Bytes, an ")
            + Addresses.words(mail.recipients())
            + given.say(" by way of ", " über ")
            + post.transport().get().destination());
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    Outgoing mail = write(given);
    if (!mail.digest().equals(ChangeValue.text(change, "digest"))) {
      return new Outcome.Failed(
          given.say(
              "The mail that this is about was changed since you said yes; nothing was sent. Ask again.",
              "Die Mail, um die es geht, wurde seit deinem Ja geändert; nichts wurde gesendet. Frag noch einmal."));
    }
    post.dispatch().send(mail);
    return done(mail, given);
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    try {
      Dispatch dispatch = post.dispatch();
      if (!dispatch.delivered(ChangeValue.text(change, "messageId"))) {
        return new Lookup.DidNot();
      }
      var given = new Given(invocation);
      Outgoing mail = write(given);
      dispatch.send(mail);
      return new Lookup.Happened(done(mail, given));
    } catch (MailStoreException | UnsendableMailException trouble) {
      return new Lookup.CannotTell(String.valueOf(trouble.getMessage()));
    }
  }

  private Outgoing write(Given given) {
    var invocation = given.invocation();
    return letter.write(
        given, new Postmark("<" + invocation.key() + "@signalbox.local>", invocation.now()));
  }

  private static Outcome.Done done(Outgoing mail, Given given) {
    String to = Addresses.words(mail.recipients());
    Value result =
        new Value.Fields(
            Map.of(
                "messageId", Value.of(mail.messageId()),
                "to", Value.of(to),
                "subject", Value.of(mail.subject())));
    String subject = mail.subject().isBlank() ? "" : " \"" + mail.subject() + "\"";
    return new Outcome.Done(
        new Labelled<>(result, given.invocation().label()),
        given.say("Sent" + subject + " to " + to + ".", "Gesendet" + subject + " an " + to + "."),
        Optional.empty());
  }
}
