package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailChange;
import dev.signalbox.assistant.mail.MailQuery;
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
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps a mail among the drafts; nothing leaves the machine. */
final class DraftTool implements Tool {
  private static final ToolSpec SPEC =
      Specs.changes(
          "mail.draft",
          "Writes a mail without sending it",
          Specs.arguments()
              .optional("to", Type.text(), "recipients: Name <address>, separated by commas")
              .optional("mail", Type.any(), "the mail to answer, instead of recipients")
              .optional("subject", Type.text(), "the subject")
              .with("text", Type.text(), "the text"),
          Type.fields()
              .with("id", Type.text(), "names the draft")
              .with("subject", Type.text(), "its subject"));

  private final Post post;

  DraftTool(Post post) {
    this.post = post;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Prepared prepare(Invocation invocation) {
    var given = new Given(invocation);
    try {
      Outgoing mail = write(given);
      var lines =
          List.of(
              new Card.Line(given.say("to", "an"), Addresses.words(mail.recipients())),
              new Card.Line(given.say("subject", "Betreff"), mail.subject()),
              new Card.Line("text", mail.text()));
      return new Prepared.Ready(
          new Value.Fields(Map.of("messageId", Value.of(mail.messageId()))),
          new Card(given.say("keep this draft", "diesen Entwurf speichern"), lines, ""));
    } catch (UnsendableMailException why) {
      return new Prepared.Stopped(new Outcome.Failed(String.valueOf(why.getMessage())));
    }
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    Outgoing mail = write(given);
    return done(mail, post.mailbox().saveDraft(mail), given);
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    Optional<String> id = Optional.of(ChangeValue.text(change, "messageId"));
    Optional<Mail> there =
        post.mailbox().search(MailQuery.all().everywhere()).stream()
            .filter(mail -> mail.messageId().equals(id))
            .findFirst();
    return there.isEmpty()
        ? new Lookup.DidNot()
        : new Lookup.Happened(happened(there.get(), new Given(invocation)));
  }

  private Outcome.Done happened(Mail mail, Given given) {
    String digest = post.mailbox().source(mail.id()).digest();
    return done(write(given), new MailChange.DraftSaved(mail.id(), mail.state(), digest), given);
  }

  @Override
  public Undone undo(Value inverse) {
    MailChange change = ChangeValue.read(inverse);
    if (post.mailbox().find(change.mailId()).isEmpty()) {
      return new Undone.Restored("the draft is gone");
    }
    return switch (post.mailbox().undo(change)) {
      case dev.signalbox.assistant.mail.Undone.Restored _ ->
          new Undone.Restored("the draft is gone");
      case dev.signalbox.assistant.mail.Undone.Refused(_, var reason) -> new Undone.Refused(reason);
    };
  }

  private Outgoing write(Given given) {
    var invocation = given.invocation();
    var postmark = new Postmark("<" + invocation.key() + "@signalbox.local>", invocation.now());
    return given.ids().isEmpty()
        ? new NewLetter(post).write(given, postmark)
        : new ReplyLetter(post).write(given, postmark);
  }

  private static Outcome.Done done(Outgoing mail, MailChange saved, Given given) {
    Value result =
        new Value.Fields(
            Map.of("id", Value.of(saved.mailId()), "subject", Value.of(mail.subject())));
    String to = Addresses.words(mail.recipients());
    return new Outcome.Done(
        new Labelled<>(result, given.invocation().label()),
        given.say(
                "I kept a draft to " + to + "; it is not sent:\n",
                "Entwurf an " + to + " gespeichert; er ist nicht gesendet:\n")
            + mail.text(),
        Optional.of(ChangeValue.of(saved)));
  }
}
