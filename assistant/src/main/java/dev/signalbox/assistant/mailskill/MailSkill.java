package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.MailTransport;
import dev.signalbox.assistant.mail.Mailbox;
import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.tool.Tool;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Mail of one person: reading it, and writing it after a yes. */
public final class MailSkill implements Skill {
  private final Post post;

  /**
   * A skill. Nothing is opened before a tool is called.
   *
   * @param mailbox opens the person's mail
   * @param transport the way out for finished mail
   * @param me who writes
   * @param people the mail addresses of whoever goes by a name or a relation such as "the dentist";
   *     none if nobody is known by it
   */
  public MailSkill(
      Supplier<Mailbox> mailbox,
      Supplier<MailTransport> transport,
      Me me,
      Function<String, List<String>> people) {
    this.post = new Post(mailbox, transport, me, people);
  }

  /**
   * The person whose mail it is.
   *
   * @param name the name under letters
   * @param addresses the own addresses, the first one to write from
   */
  public record Me(String name, List<String> addresses) {

    /**
     * @throws IllegalArgumentException if there is no address
     */
    public Me {
      addresses = List.copyOf(addresses);
      if (addresses.isEmpty()) {
        throw new IllegalArgumentException(
            "Mail is written from an address, but none is given for '"
                + name
                + "'; set 'person.addresses' in signalbox.yaml");
      }
    }
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new FindTool(post, false),
        new FindTool(post, true),
        new ReadTool(post),
        new SummariseTool(post),
        new AttentionTool(post),
        new DraftTool(post),
        new SendingTool(post, new NewLetter(post)),
        new SendingTool(post, new ReplyLetter(post)),
        new SendingTool(post, new ForwardLetter(post)),
        ChangeTool.archive(post),
        ChangeTool.label(post),
        ChangeTool.mark(post));
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    return new MailDrafts(post.me(), reading, drafting).draft();
  }
}
