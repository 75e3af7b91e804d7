package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Folder;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailQuery;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which mails want something of the person, the most pressing first. */
final class AttentionTool implements Tool {
  private static final Duration BACK = Duration.ofDays(21);
  private static final int MOST = 20;
  private static final Type ITEM =
      Type.fields()
          .with("score", new Type.Numeral(0, 1, false), "how pressing it is, 0 to 1")
          .with("text", Type.text(), "what it is")
          .with("source", Type.text(), "where it comes from")
          .with("why", Type.text(), "why it matters");
  private static final ToolSpec SPEC =
      Specs.reads(
          "mail.attention",
          "Ranks the mails that want something of you",
          Specs.arguments(),
          Type.fields().with("items", Type.listOf(ITEM), "the most pressing first"));

  private final Post post;

  AttentionTool(Post post) {
    this.post = post;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    var now = invocation.now().toInstant();
    List<Mail> all = post.mailbox().search(MailQuery.all().since(now.minus(BACK)));
    var answered = new HashSet<String>();
    all.stream()
        .filter(mail -> post.isMine(mail.from()))
        .forEach(mail -> mail.headers().inReplyTo().ifPresent(answered::add));
    var judged = new ArrayList<Pressing>();
    for (Mail mail : all) {
      if (mail.folder().equals(Folder.INBOX)
          && !post.isMine(mail.from())
          && !mail.date().isAfter(now)) {
        boolean done = mail.messageId().filter(answered::contains).isPresent();
        judged.add(Pressing.of(post, mail, done, given));
      }
    }
    judged.sort(Comparator.comparingDouble(Pressing::score).reversed());
    List<Pressing> shown = judged.stream().filter(one -> one.score() > 0).limit(MOST).toList();
    var result =
        new Value.Fields(Map.of("items", Value.of(shown.stream().map(Pressing::value).toList())));
    return new Outcome.Done(
        new Labelled<>(result, Post.label(shown.stream().map(Pressing::id).toList())),
        "",
        Optional.empty());
  }
}
