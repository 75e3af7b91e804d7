package dev.signalbox.assistant.household;

import dev.signalbox.assistant.household.ScriptedMail.Header;
import dev.signalbox.assistant.household.ScriptedMail.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads mails as they are written down in {@code mail/*.txt}:
 *
 * <pre>{@code
 * #### ana-move-2
 * in: INBOX            (or Sent, Archive, Drafts)
 * flags: S             (none if left out; new: nobody has seen it yet)
 * at: day-1 11:20 Europe/Lisbon
 * answers: ana-move-1
 * forged: yes          (fails SPF and DKIM)
 * trap: phishing: ...  (what it tries; never written into the mail)
 * From: Ana Torres <ana.torres@lusomar.example>
 * Subject: Re: our call
 * ---- text            (text base64; text iso-8859-1; html; calendar REQUEST;
 * Hello Mia, ...        attachment text/csv budget.csv; pdf invoice.pdf)
 * }</pre>
 *
 * Names in lower case are for us, all others are header fields of the mail.
 */
final class MailScript {

  static final List<String> SCRIPTS =
      List.of(
          "family",
          "school",
          "work",
          "bills",
          "travel",
          "errands",
          "newsletters",
          "phishing",
          "injected");

  private final Anchor anchor;
  private final Template template;

  MailScript(Anchor anchor) {
    this.anchor = anchor;
    this.template = new Template(anchor);
  }

  List<ScriptedMail> all() {
    List<ScriptedMail> mails = new ArrayList<>();
    for (String script : SCRIPTS) {
      List<String> blocks = blocks(Resources.text("mail/" + script + ".txt"), "#### ");
      for (String block : blocks.subList(1, blocks.size())) {
        mails.add(mail(block.stripTrailing()));
      }
    }
    return mails;
  }

  private ScriptedMail mail(String block) {
    List<String> parts = blocks(block, "---- ");
    List<String> lines = parts.getFirst().strip().lines().toList();
    Map<String, String> ours = new HashMap<>();
    List<Header> headers = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new TemplateException(line, "needs a colon and a blank");
      }
      String name = line.substring(0, colon);
      String text = line.substring(colon + 2);
      if (Character.isLowerCase(name.charAt(0))) {
        ours.put(name, text);
      } else {
        headers.add(new Header(name, template.fill(text)));
      }
    }
    return new ScriptedMail(
        lines.getFirst(),
        ours.getOrDefault("in", "INBOX"),
        ours.getOrDefault("flags", ""),
        anchor.arrival(ours.getOrDefault("at", "day")),
        Optional.ofNullable(ours.get("answers")),
        ours.containsKey("forged"),
        Optional.ofNullable(ours.get("trap")),
        headers,
        parts.subList(1, parts.size()).stream().map(this::part).toList());
  }

  /** What stands before, between and after the lines that begin with a mark, without the marks. */
  private static List<String> blocks(String text, String mark) {
    String all = "\n" + text;
    String lineMark = "\n" + mark;
    List<String> blocks = new ArrayList<>();
    int from = 0;
    for (int at = all.indexOf(lineMark); at >= 0; at = all.indexOf(lineMark, from)) {
      blocks.add(all.substring(from, at));
      from = at + lineMark.length();
    }
    blocks.add(all.substring(from));
    return blocks;
  }

  private Part part(String text) {
    int end = text.indexOf('\n');
    String[] head = text.substring(0, end).split(" ", 2);
    return new Part(
        head[0],
        head.length > 1 ? template.fill(head[1]) : "",
        template.fill(text.substring(end + 1)).strip());
  }
}
