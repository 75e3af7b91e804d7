package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds mails; as {@code mail.list} it tells the person of them too. */
final class FindTool implements Tool {
  private static final int MOST = 20;
  private static final Type ITEM =
      Type.fields()
          .with("id", Type.text(), "names the mail")
          .with("from", Type.text(), "who sent it")
          .with("fromAddress", Type.text(), "the sender's address")
          .with("subject", Type.text(), "its subject")
          .with("date", Type.text(Format.DATE_TIME), "when it was written")
          .with("unread", Type.flag(), "whether nobody has read it");
  private static final Type RESULT =
      Type.fields()
          .with("ids", Type.listOf(Type.text()), "the mails' ids, newest first")
          .with("count", Type.whole(0, Integer.MAX_VALUE), "how many fit")
          .with("items", Type.listOf(ITEM), "the mails, newest first");

  private final Post post;
  private final boolean tells;
  private final ToolSpec spec;

  FindTool(Post post, boolean tells) {
    this.post = post;
    this.tells = tells;
    this.spec =
        Specs.reads(
            tells ? "mail.list" : "mail.find",
            tells ? "Lists mails" : "Finds mails",
            Specs.arguments()
                .optional("from", Type.text(), "who sent them, by name, relation or address")
                .optional("words", Type.text(), "what they are about")
                .optional("unread", Type.flag(), "only mails not read yet")
                .optional("since", Type.text(Format.DATE_TIME), "not older than this")
                .optional("before", Type.text(Format.DATE_TIME), "older than this")
                .optional("kind", Type.oneOf(Search.KINDS), "only mails of this kind")
                .optional("most", Type.whole(1, 500), "at most so many, the newest")
                .optional("needed", Type.flag(), "fail if there is none"),
            RESULT);
  }

  @Override
  public ToolSpec spec() {
    return spec;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var given = new Given(invocation);
    List<Mail> all = new Search(post, given).mails();
    List<Mail> shown = all.stream().limit(given.number("most", MOST)).toList();
    if (shown.isEmpty() && given.flag("needed")) {
      return new Outcome.Failed(none(given));
    }
    var ids = shown.stream().map(Mail::id).toList();
    var result = new LinkedHashMap<String, Value>();
    result.put("ids", Value.texts(ids));
    result.put("count", Value.of(all.size()));
    result.put("items", Value.of(shown.stream().map(mail -> item(mail, invocation)).toList()));
    return new Outcome.Done(
        new Labelled<>(new Value.Fields(result), Post.label(ids)),
        tells ? list(all.size(), shown, given) : choice(all, shown, given),
        Optional.empty());
  }

  private static Value item(Mail mail, Invocation invocation) {
    return new Value.Fields(
        Map.of(
            "id", Value.of(mail.id()),
            "from", Value.of(mail.from().shown()),
            "fromAddress", Value.of(mail.from().email()),
            "subject", Value.of(mail.subject()),
            "date", Value.of(mail.date().atZone(invocation.now().getZone()).toString()),
            "unread", Value.of(mail.unread())));
  }

  private String list(int count, List<Mail> shown, Given given) {
    if (shown.isEmpty()) {
      return none(given);
    }
    var text = new StringBuilder(given.say(count + " mail", count + " Mail"));
    text.append(count == 1 ? "" : given.say("s", "s"));
    text.append(
        count > shown.size() ? given.say(", the newest ", ", die neuesten ") + shown.size() : "");
    text.append(':');
    for (Mail mail : shown) {
      text.append("\n- ")
          .append(Shown.line(mail, given.invocation().now(), given.german()))
          .append(mail.unread() ? given.say(" (unread)", " (ungelesen)") : "")
          .append(Shown.warning(post, mail, given.german()));
    }
    return text.toString();
  }

  /** Of several that would fit, which one was taken and why. */
  private static String choice(List<Mail> all, List<Mail> shown, Given given) {
    if (shown.size() != 1 || all.size() == 1) {
      return "";
    }
    String line = Shown.line(shown.getFirst(), given.invocation().now(), given.german());
    return given.say(
        "I took " + line + ": the newest of " + all.size() + " that fit.",
        "Gemeint ist wohl " + line + ": die neueste von " + all.size() + " passenden.");
  }

  private static String none(Given given) {
    String from = given.text("from").map(who -> given.say(" from ", " von ") + who).orElse("");
    String about =
        given
            .text("words")
            .map(what -> given.say(" about ", " zu ") + "\"" + what + "\"")
            .orElse("");
    String kind = given.text("kind").map(word -> " (" + word + ")").orElse("");
    String unread = given.flag("unread") ? given.say("unread ", "ungelesene ") : "";
    String time =
        given.text("since").isPresent() || given.text("before").isPresent()
            ? given.say(" in that time", " in dieser Zeit")
            : "";
    return given.say("There is no ", "Es gibt keine ")
        + unread
        + given.say("mail", "Mail")
        + from
        + about
        + kind
        + time
        + ".";
  }
}
