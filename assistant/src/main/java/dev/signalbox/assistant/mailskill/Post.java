package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.Composer;
import dev.signalbox.assistant.mail.Dispatch;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import dev.signalbox.assistant.mail.MailTransport;
import dev.signalbox.assistant.mail.Mailbox;
import dev.signalbox.assistant.mail.reading.MailFacts;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What all mail tools work with; opened when first used. */
record Post(
    Supplier<Mailbox> open,
    Supplier<MailTransport> transport,
    MailSkill.Me me,
    Function<String, List<String>> people) {

  private static final Label OUTSIDE = Label.of(Secrecy.PERSONAL, Trust.UNTRUSTED);

  Mailbox mailbox() {
    return open.get();
  }

  Dispatch dispatch() {
    return new Dispatch(mailbox(), transport.get());
  }

  List<Address> mine() {
    return me.addresses().stream().map(address -> new Address(me.name(), address)).toList();
  }

  Composer composer() {
    return new Composer(mine().getFirst(), mine().subList(1, mine().size()));
  }

  MailFacts facts(Mail mail, MailBody body) {
    return MailFacts.of(mail, body, mine());
  }

  boolean isMine(Address address) {
    return mine().stream().anyMatch(address::sameMailbox);
  }

  /** The label of what comes out of a mail: somebody else wrote it. */
  static Label label(String mail) {
    return OUTSIDE.from(new Origin("mail", mail));
  }

  static Label label(Collection<String> mails) {
    Label label = OUTSIDE;
    for (String mail : mails) {
      label = label.from(new Origin("mail", mail));
    }
    return label;
  }
}
