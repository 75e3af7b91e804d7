package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random mbox files under random changes: what was not touched is the same to the byte. */
class MboxRoundTripTest {

  private static final int FILES = 12;
  private static final int CHANGES = 12;

  @TempDir private Path home;

  @Test
  void mailsNotTouchedKeepTheirBytes() throws IOException {
    long seed = 4155;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < FILES; round++) {
      Path file = home.resolve("box" + round + ".mbox");
      Files.write(file, randomMbox(random));
      Mailbox mailbox = Mailbox.open(file);
      for (int change = 0; change < CHANGES; change++) {
        Map<String, String> before = entries(file);
        List<Mail> mails = mailbox.search(MailQuery.all().everywhere());
        Mail mail = mails.get(random.nextInt(mails.size()));
        change(mailbox, mail, random);
        Map<String, String> after = entries(file);
        assertThat(after.keySet())
            .as("seed %d round %d change %d", seed, round, change)
            .isEqualTo(before.keySet());
        before.remove(mail.id());
        after.remove(mail.id());
        assertThat(after).as("seed %d round %d change %d", seed, round, change).isEqualTo(before);
      }
    }
  }

  @Test
  void everyChangeUndoneInOrderGivesTheFileBack() throws IOException {
    long seed = 822;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < FILES; round++) {
      Path file = home.resolve("back" + round + ".mbox");
      Files.write(file, randomMbox(random));
      byte[] before = Files.readAllBytes(file);
      Mailbox mailbox = Mailbox.open(file);
      List<MailChange> changes = new ArrayList<>();
      for (int change = 0; change < CHANGES; change++) {
        List<Mail> mails = mailbox.search(MailQuery.all().everywhere());
        changes.add(change(mailbox, mails.get(random.nextInt(mails.size())), random));
      }
      for (MailChange change : changes.reversed()) {
        assertThat(mailbox.undo(change)).isInstanceOf(Undone.Restored.class);
      }
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .as("seed %d round %d", seed, round)
          .isEqualTo(new String(before, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void aMailWithFromLinesComesBackAsItWas() throws IOException {
    String body =
        "From a\n>From b\n>>From c\n From d\nFromage\n\nFrom e Mon Nov 23 10:00:00 2026\nX: y\n";
    byte[] mail = ("Subject: x\nMessage-ID: <q@x>\n\n" + body).getBytes(StandardCharsets.UTF_8);
    Mbox mbox = new Mbox(Files.createFile(home.resolve("quoted.mbox")));
    StoredMail added =
        mbox.add(MailSource.of(mail), MailState.of(Folder.INBOX, java.util.Set.of()));
    assertThat(mbox.scan(Folder.INBOX)).hasSize(1);
    String read = new String(mbox.read(added.id()).bytes(), StandardCharsets.UTF_8);
    assertThat(read.substring(read.indexOf("\n\n") + 2)).isEqualTo(body);
  }

  @Test
  void aSentenceThatBeginsWithFromDoesNotCutAMail() throws IOException {
    Path file =
        SampleMail.mbox(
            home.resolve("careless.mbox"),
            SampleMail.from("a@example.org").saying("One.\n\nFrom now on, all is well.\n\nBye\n"));
    Mailbox mailbox = Mailbox.open(file);
    Mail mail = mailbox.list(Folder.INBOX).getFirst();
    assertThat(mailbox.list(Folder.INBOX)).hasSize(1);
    assertThat(mailbox.body(mail.id()).text()).contains("From now on").endsWith("Bye");
  }

  private static MailChange change(Mailbox mailbox, Mail mail, RandomGenerator random) {
    Folder elsewhere =
        mail.folder().equals(Folder.INBOX)
            ? new Folder("Folder " + random.nextInt(2))
            : Folder.INBOX;
    return switch (random.nextInt(5)) {
      case 0 -> mailbox.markRead(mail.id(), random.nextBoolean());
      case 1 -> mailbox.label(mail.id(), "läbel" + random.nextInt(3));
      case 2 -> mailbox.unlabel(mail.id(), "läbel" + random.nextInt(3));
      case 3 -> mailbox.mark(mail.id(), MailFlag.FLAGGED, random.nextBoolean());
      default -> mailbox.move(mail.id(), elsewhere);
    };
  }

  /** Each mail by its id with all its bytes, wherever it is. */
  private static Map<String, String> entries(Path file) {
    Map<String, String> entries = new HashMap<>();
    Mbox mbox = new Mbox(file);
    for (Folder folder : mbox.folders()) {
      MboxFile one = new MboxFile(new MboxLayout(file).file(folder), folder);
      for (MboxEntry entry : one.entries()) {
        byte[] bytes = one.range(entry.start(), entry.end());
        entries.put(entry.id(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return entries;
  }

  private static byte[] randomMbox(RandomGenerator random) {
    StringBuilder file = new StringBuilder();
    int mails = 1 + random.nextInt(8);
    String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    for (int at = 0; at < mails; at++) {
      StringBuilder mail = new StringBuilder("From a@b Tue Nov 24 11:00:0" + at + " 2026\n");
      mail.append("Message-ID: <").append(at).append('.').append(random.nextLong()).append("@x>\n");
      String[] headers = {
        "Subject: Grüße\n folded\n",
        "Status: RO\n",
        "Status: O\n",
        "X-Status: AF\n",
        "Status: \n",
        "X-Keywords: one two      \n",
        "X-Keywords: one\n two\n",
        "status: OR\n",
        "no header here\n",
        "To: a@b,\n\tc@d\n",
        "X-Long: " + "z".repeat(3000) + "\n"
      };
      int count = random.nextInt(5);
      for (int header = 0; header < count; header++) {
        mail.append(headers[random.nextInt(headers.length)]);
      }
      mail.append('\n');
      String[] lines = {
        "Hello\n",
        "\n",
        ">From x\n",
        ">>From y\n",
        "From here it is\n",
        "\u00ff\u0000bin\n",
        "y".repeat(70_000) + "\n"
      };
      int body = random.nextInt(6);
      for (int line = 0; line < body; line++) {
        mail.append(lines[random.nextInt(lines.length)]);
      }
      file.append(mail.append('\n'));
    }
    return file.toString().replace("\n", lineEnd).getBytes(StandardCharsets.ISO_8859_1);
  }
}
