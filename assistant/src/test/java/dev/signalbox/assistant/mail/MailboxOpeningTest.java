package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxOpeningTest {

  @TempDir private Path home;

  @Test
  void aDirectoryWithCurAndNewIsAMaildir() {
    Path maildir = SampleMail.maildir(home.resolve("Mail"));
    SampleMail.from("a@example.org").into(maildir, "cur/1.a:2,S");
    assertThat(Mailbox.open(maildir).list(Folder.INBOX)).hasSize(1);
  }

  @Test
  void aFileThatBeginsWithAFromLineIsAnMbox() {
    Path mbox = SampleMail.mbox(home.resolve("mail.mbox"), SampleMail.from("a@example.org"));
    assertThat(Mailbox.open(mbox).list(Folder.INBOX)).hasSize(1);
  }

  @Test
  void anEmptyFileIsAnMboxWithoutMail() throws IOException {
    Path mbox = Files.createFile(home.resolve("mail.mbox"));
    assertThat(Mailbox.open(mbox).list(Folder.INBOX)).isEmpty();
  }

  @Test
  void aPathWithNothingAtItSaysSo() {
    MailStoreException refused = opening(home.resolve("nowhere"));
    assertThat(refused.reason()).isEqualTo(MailStoreException.Reason.MISSING);
    assertThat(refused).hasMessageContaining("nowhere").hasMessageContaining("give the path");
  }

  @Test
  void aDirectoryAboveAMaildirNamesTheMaildir() {
    SampleMail.maildir(home.resolve("Mail"));
    MailStoreException refused = opening(home);
    assertThat(refused.reason()).isEqualTo(MailStoreException.Reason.NOT_A_MAILBOX);
    assertThat(refused).hasMessageContaining("Perhaps you mean").hasMessageContaining("Mail");
  }

  @Test
  void aFileOfAnotherKindIsRefusedWithFileAndLine() {
    Path file = home.resolve("notes.txt");
    SampleMail.write(file, "\nbread\nmilk\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(opening(file))
        .hasMessageContaining("notes.txt, line 2")
        .hasMessageContaining("From ");
  }

  @Test
  void anMboxWithABrokenMailShowsTheOthers() {
    Path mbox =
        SampleMail.mbox(
            home.resolve("mail.mbox"),
            SampleMail.from("a@example.org").about("First"),
            SampleMail.from("b@example.org").with("\u0001no header at all", "x").about("Second"),
            SampleMail.from("c@example.org").about("Third"));
    Mailbox mailbox = Mailbox.open(mbox);
    assertThat(mailbox.list(Folder.INBOX))
        .extracting(Mail::subject)
        .containsExactlyInAnyOrder("First", "Second", "Third");
    assertThat(mailbox.search(MailQuery.all().about("second")).getFirst().trouble())
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .contains("mail.mbox")
                    .contains("line 9")
                    .contains("line 14")
                    .contains("not a header"));
  }

  @Test
  void anMboxCutOffWithinAMailShowsThatMailAsBroken() throws IOException {
    Path mbox = SampleMail.mbox(home.resolve("mail.mbox"), SampleMail.from("a@example.org"));
    Files.writeString(
        mbox, Files.readString(mbox) + "From b@example.org Tue Nov 24 12:00:00 2026\nSubject: Cut");
    Mailbox mailbox = Mailbox.open(mbox);
    assertThat(mailbox.list(Folder.INBOX)).hasSize(2);
    assertThat(mailbox.search(MailQuery.all().about("Cut")).getFirst().trouble())
        .hasValueSatisfying(why -> assertThat(why).contains("ends within its headers"));
  }

  @Test
  void aMaildirWithAnUnreadableEntryShowsTheOthers() throws IOException {
    Path maildir = SampleMail.maildir(home.resolve("Mail"));
    SampleMail.from("a@example.org").into(maildir, "cur/1.a:2,S");
    Files.createDirectories(maildir.resolve("cur/2.b:2,"));
    SampleMail.write(maildir.resolve("new/3.c"), new byte[] {0, 1, 2, (byte) 0xff, '\n', '\n'});
    SampleMail.write(maildir.resolve("new/4.d"), new byte[0]);
    assertThat(Mailbox.open(maildir).list(Folder.INBOX))
        .hasSize(4)
        .filteredOn(mail -> mail.trouble().isEmpty())
        .hasSize(1);
  }

  private static MailStoreException opening(Path path) {
    MailStoreException refused =
        catchThrowableOfType(MailStoreException.class, () -> Mailbox.open(path));
    assertThat(refused).isNotNull();
    return refused;
  }
}
