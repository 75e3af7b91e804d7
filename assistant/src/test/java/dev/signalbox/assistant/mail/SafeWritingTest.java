package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWritingTest {

  @TempDir private Path home;

  @Test
  void aFullDiskIsNamedAndLeavesTheOldFile() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has /dev/full");
    Path file = Files.writeString(home.resolve("mail.mbox"), "old");
    MailStoreException refused =
        catchThrowableOfType(
            MailStoreException.class,
            () ->
                AtomicFile.write(
                    file,
                    home,
                    out -> {
                      AtomicFile.writeFully(out, new byte[] {1, 2, 3});
                      try (FileChannel disk = FileChannel.open(full, StandardOpenOption.WRITE)) {
                        AtomicFile.writeFully(disk, new byte[] {4});
                      }
                    }));
    assertThat(refused.reason()).isEqualTo(MailStoreException.Reason.DISK_FULL);
    assertThat(refused).hasMessageContaining("mail.mbox").hasMessageContaining("Free some");
    assertThat(file).hasContent("old");
    assertThat(home.toFile().list()).containsExactly("mail.mbox");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamedAndNothingIsLost() throws IOException {
    Path maildir = SampleMail.maildir(home.resolve("Mail"));
    SampleMail.from("a@example.org").into(maildir, "cur/1.a:2,");
    Mailbox mailbox = Mailbox.open(maildir);
    Path cur = maildir.resolve("cur");
    Files.setPosixFilePermissions(cur, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(cur), "a user whom permissions bind runs this");
    try {
      MailStoreException refused =
          catchThrowableOfType(MailStoreException.class, () -> mailbox.markRead("1.a", true));
      assertThat(refused.reason()).isEqualTo(MailStoreException.Reason.READ_ONLY);
      assertThat(refused).hasMessageContaining("write permission");
      assertThat(mailbox.list(Folder.INBOX)).singleElement().matches(Mail::unread);
    } finally {
      Files.setPosixFilePermissions(cur, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anMboxThatAnotherProgramHasLockedIsLeftAlone() throws IOException {
    Path file = SampleMail.mbox(home.resolve("mail.mbox"), SampleMail.from("a@example.org"));
    Mailbox mailbox = Mailbox.open(file);
    String id = mailbox.list(Folder.INBOX).getFirst().id();
    String before = Files.readString(file);
    Files.writeString(home.resolve("mail.mbox.lock"), "");
    MailStoreException refused =
        catchThrowableOfType(MailStoreException.class, () -> mailbox.markRead(id, true));
    assertThat(refused.reason()).isEqualTo(MailStoreException.Reason.LOCKED);
    assertThat(refused).hasMessageContaining("mail.mbox.lock").hasMessageContaining("Try again");
    assertThat(file).hasContent(before);
    assertThat(mailbox.list(Folder.INBOX)).hasSize(1);
  }

  @Test
  void anMboxLockedByTheOperatingSystemIsLeftAlone() throws IOException {
    Path file = SampleMail.mbox(home.resolve("mail.mbox"), SampleMail.from("a@example.org"));
    Mailbox mailbox = Mailbox.open(file);
    String id = mailbox.list(Folder.INBOX).getFirst().id();
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
        var held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      MailStoreException refused =
          catchThrowableOfType(MailStoreException.class, () -> mailbox.markRead(id, true));
      assertThat(refused.reason()).isEqualTo(MailStoreException.Reason.LOCKED);
    }
    assertThat(home.resolve("mail.mbox.lock")).doesNotExist();
    mailbox.markRead(id, true);
    assertThat(mailbox.find(id)).hasValueSatisfying(mail -> assertThat(mail.unread()).isFalse());
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws IOException {
    Path file = SampleMail.mbox(home.resolve("mail.mbox"), SampleMail.from("a@example.org"));
    Files.writeString(home.resolve("mail.mbox.lock"), "2147483646\n");
    Mailbox mailbox = Mailbox.open(file);
    mailbox.markRead(mailbox.list(Folder.INBOX).getFirst().id(), true);
    assertThat(home.toFile().list()).containsExactly("mail.mbox");
  }

  @Test
  void permissionsOfAnMboxOutliveItsRewriting() throws IOException {
    Path file = SampleMail.mbox(home.resolve("mail.mbox"), SampleMail.from("a@example.org"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Mailbox mailbox = Mailbox.open(file);
    mailbox.markRead(mailbox.list(Folder.INBOX).getFirst().id(), true);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void aMaildirKeepsAllMailWhenKilledAnywhere() throws IOException {
    Path maildir = SampleMail.maildir(home.resolve("Mail"));
    for (int at = 0; at < 5; at++) {
      sample(at).into(maildir, "new/" + at + ".a");
    }
    survivesKilling(maildir);
  }

  @Test
  void anMboxKeepsAllMailWhenKilledAnywhere() throws IOException {
    survivesKilling(
        SampleMail.mbox(
            home.resolve("mail.mbox"), sample(0), sample(1), sample(2), sample(3), sample(4)));
  }

  private void survivesKilling(Path path) throws IOException {
    for (int round = 0; round < 2; round++) {
      killAfter(path, 7 + round * 5);
      Mailbox mailbox = Mailbox.open(path);
      List<Mail> mails = mailbox.search(MailQuery.all().everywhere());
      assertThat(mails).extracting(Mail::subject).contains("0", "1", "2", "3", "4");
      assertThat(mails).allMatch(mail -> mail.trouble().isEmpty());
      assertThat(mails)
          .allMatch(mail -> mailbox.body(mail.id()).text().endsWith("end of " + mail.subject()));
      mailbox.markRead(mails.getFirst().id(), true);
      mailbox.markRead(mails.getFirst().id(), false);
    }
  }

  private static SampleMail sample(int number) {
    String body = "line\n".repeat(20_000) + "end of " + number + "\n";
    return SampleMail.from("a@example.org").about("" + number).id(number + "@x").saying(body);
  }

  /** Lets another process change mail without pause, and kills it in the middle. */
  private static void killAfter(Path mailbox, int changes) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RestlessMailProgram.class.getName(),
                mailbox.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader()) {
      for (int at = 0; at < changes; at++) {
        assertThat(out.readLine()).isEqualTo("changed");
      }
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }
}
