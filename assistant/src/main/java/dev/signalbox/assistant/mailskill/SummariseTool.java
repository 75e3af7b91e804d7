package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import dev.signalbox.assistant.mail.reading.MailFacts;
import dev.signalbox.assistant.mail.reading.MailSummary;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences that carry a mail, a thread or several mails; nothing is worded anew. */
final class SummariseTool implements Tool {
  private static final int SENTENCES = 3;
  private static final ToolSpec SPEC =
      Specs.reads(
          "mail.summarise",
          "Sums up mails by their own sentences",
          Specs.aboutMail().optional("thread", Type.flag(), "the whole conversation"),
          Type.fields().with("text", Type.text(), "the summary"));

  private final Post post;

  SummariseTool(Post post) {
    this.post = post;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    List<Mail> mails = mails(given);
    if (mails.isEmpty()) {
      return new Outcome.Failed(given.gone());
    }
    var parts = new ArrayList<String>();
    mails.forEach(mail -> parts.add(part(mail, given)));
    String text = String.join("\n\n", parts);
    var label = Post.label(mails.stream().map(Mail::id).toList());
    Value result = new Value.Fields(Map.of("text", Value.of(text)));
    return new Outcome.Done(new Labelled<>(result, label), text, Optional.empty());
  }

  private List<Mail> mails(Given given) {
    if (given.flag("thread") && !given.ids().isEmpty()) {
      return post.mailbox().thread(given.ids().getFirst());
    }
    return given.ids().stream().flatMap(id -> post.mailbox().find(id).stream()).toList();
  }

  private String part(Mail mail, Given given) {
    MailBody body = post.mailbox().body(mail.id());
    MailFacts facts = post.facts(mail, body);
    var text = new StringBuilder(Shown.line(mail, given.invocation().now(), given.german()));
    text.append(Shown.warning(facts, given.german())).append(":\n");
    List<String> sentences =
        MailSummary.of(mail.subject(), body, SENTENCES).sentences().stream()
            .filter(sentence -> !marked(sentence, facts))
            .toList();
    text.append(
        sentences.isEmpty()
            ? given.say("It says nothing of its own.", "Sie sagt nichts Eigenes.")
            : String.join(" ", sentences));
    facts
        .bill()
        .flatMap(bill -> bill.amount())
        .ifPresent(
            amount ->
                text.append(given.say("\nTo pay: ", "\nZu zahlen: "))
                    .append(amount)
                    .append(
                        facts
                            .bill()
                            .flatMap(bill -> bill.due())
                            .map(due -> given.say(", due ", ", fällig ") + due)
                            .orElse("")));
    return text.toString();
  }

  /** What speaks to a program is not what the mail says to its reader. */
  private static boolean marked(String sentence, MailFacts facts) {
    return facts.injectionMarks().stream()
        .anyMatch(mark -> mark.contains(sentence) || sentence.contains(mark));
  }
}
