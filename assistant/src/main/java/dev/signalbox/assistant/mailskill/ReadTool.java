package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Attachment;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.Map;
import java.util.Optional;

/** Opens a mail without leaving a trace: it stays unread. */
final class ReadTool implements Tool {
  private static final ToolSpec SPEC =
      Specs.reads(
          "mail.read",
          "Reads a mail without marking it as read",
          Specs.aboutMail().optional("quiet", Type.flag(), "only for later steps, shows nothing"),
          Type.fields()
              .with("id", Type.text(), "names the mail")
              .with("from", Type.text(), "who sent it")
              .with("subject", Type.text(), "its subject")
              .with("text", Type.text(), "its visible text"));

  private final Post post;

  ReadTool(Post post) {
    this.post = post;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    Optional<Mail> found = given.mail(post);
    if (found.isEmpty()) {
      return new Outcome.Failed(given.gone());
    }
    Mail mail = found.get();
    MailBody body = post.mailbox().body(mail.id());
    Value result =
        new Value.Fields(
            Map.of(
                "id", Value.of(mail.id()),
                "from", Value.of(mail.from().shown()),
                "subject", Value.of(mail.subject()),
                "text", Value.of(body.text())));
    return new Outcome.Done(
        new Labelled<>(result, Post.label(mail.id())),
        given.flag("quiet") ? "" : words(mail, body, given),
        Optional.empty());
  }

  private String words(Mail mail, MailBody body, Given given) {
    var text = new StringBuilder(Shown.line(mail, given.invocation().now(), given.german()));
    text.append(Shown.warning(post.facts(mail, body), given.german()));
    text.append("\n\n").append(body.text().strip());
    if (!body.attachments().isEmpty()) {
      text.append("\n\n")
          .append(given.say("Attached: ", "Angehängt: "))
          .append(String.join(", ", body.attachments().stream().map(Attachment::name).toList()));
    }
    body.trouble().ifPresent(trouble -> text.append("\n\n").append(trouble));
    return text.toString();
  }
}
