package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Folder;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailChange;
import dev.signalbox.assistant.mail.MailFlag;
import dev.signalbox.assistant.mail.MailState;
import dev.signalbox.assistant.mail.Mailbox;

/** How a mail is to be afterwards. */
sealed interface Aim {

  /** In a folder. */
  record In(Folder folder) implements Aim {}

  /** With a flag or without it. */
  record Flagged(MailFlag flag, boolean on) implements Aim {}

  /** With a label or without it. */
  record Labelled(String label, boolean on) implements Aim {}

  default boolean reached(Mail mail) {
    return switch (this) {
      case In(var folder) -> mail.folder().equals(folder);
      case Flagged(var flag, var on) -> mail.state().flags().contains(flag) == on;
      case Labelled(var label, var on) -> mail.keywords().contains(label) == on;
    };
  }

  default MailChange make(Mailbox mailbox, Mail mail) {
    return switch (this) {
      case In(var folder) -> mailbox.move(mail.id(), folder);
      case Flagged(var flag, var on) -> mailbox.mark(mail.id(), flag, on);
      case Labelled(var label, var on) ->
          on ? mailbox.label(mail.id(), label) : mailbox.unlabel(mail.id(), label);
    };
  }

  /** The change that was made if the mail was so before and is as it is now. */
  default MailChange made(Mail mail, MailState before) {
    return this instanceof In
        ? new MailChange.Moved(mail.id(), before, mail.state())
        : new MailChange.Marked(mail.id(), before, mail.state());
  }
}
