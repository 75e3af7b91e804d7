package dev.signalbox.assistant.mail;

import java.nio.file.Path;

/** A process that moves and marks mail without end, to be killed by a test. */
final class RestlessMailProgram {

  private RestlessMailProgram() {}

  public static void main(String[] arguments) {
    Mailbox mailbox = Mailbox.open(Path.of(arguments[0]));
    while (true) {
      for (Mail mail : mailbox.search(MailQuery.all().everywhere())) {
        boolean inbox = mail.folder().equals(Folder.INBOX);
        mailbox.move(mail.id(), inbox ? Folder.ARCHIVE : Folder.INBOX);
        System.out.println("changed");
        mailbox.markRead(mail.id(), mail.unread());
        System.out.println("changed");
      }
    }
  }
}
