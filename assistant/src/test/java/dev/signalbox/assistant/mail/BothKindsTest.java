package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for Maildir and mbox alike. */
abstract class BothKindsTest {

  @TempDir protected Path home;

  /** Opens a mailbox with these mails in the inbox, all unread. */
  abstract Mailbox holding(SampleMail... mails);

  static final class OnMaildirTest extends BothKindsTest {
    @Override
    Mailbox holding(SampleMail... mails) {
      Path maildir = SampleMail.maildir(home.resolve("Mail"));
      for (int at = 0; at < mails.length; at++) {
        mails[at].into(maildir, "new/" + (at + 1) + ".sample");
      }
      return Mailbox.open(maildir);
    }
  }

  static final class OnMboxTest extends BothKindsTest {
    @Override
    Mailbox holding(SampleMail... mails) {
      return Mailbox.open(SampleMail.mbox(home.resolve("mail.mbox"), mails));
    }
  }

  @Test
  void readingChangesNoFile() throws IOException {
    Mailbox mailbox = holding(anna(), bob());
    Map<Path, String> before = files();
    for (Mail mail : mailbox.list(Folder.INBOX)) {
      mailbox.body(mail.id());
      mailbox.source(mail.id());
      mailbox.thread(mail.id());
    }
    assertThat(mailbox.search(MailQuery.all().saying("ladder"))).hasSize(1);
    assertThat(files()).isEqualTo(before);
    assertThat(mailbox.list(Folder.INBOX)).allMatch(Mail::unread);
  }

  @Test
  void newestComesFirst() {
    Mailbox mailbox = holding(anna(), bob().at(SampleMail.NOON.plus(Duration.ofHours(1))));
    assertThat(mailbox.list(Folder.INBOX))
        .extracting(mail -> mail.from().name())
        .containsExactly("Bob", "Anna Müller");
  }

  @Test
  void aSearchFindsByEveryField() {
    Mailbox mailbox = holding(anna(), bob());
    assertThat(mailbox.search(MailQuery.all().from("muller"))).hasSize(1);
    assertThat(mailbox.search(MailQuery.all().to("mira"))).hasSize(2);
    assertThat(mailbox.search(MailQuery.all().about("LADDER"))).hasSize(1);
    assertThat(mailbox.search(MailQuery.all().saying("garage").saying("ladder"))).hasSize(1);
    assertThat(mailbox.search(MailQuery.all().saying("piano"))).isEmpty();
    assertThat(mailbox.search(MailQuery.all().unread(true))).hasSize(2);
    assertThat(mailbox.search(MailQuery.all().unread(false))).isEmpty();
    assertThat(mailbox.search(MailQuery.all().since(SampleMail.NOON))).hasSize(2);
    assertThat(mailbox.search(MailQuery.all().before(SampleMail.NOON))).isEmpty();
    assertThat(mailbox.search(MailQuery.all().withAttachment(true))).isEmpty();
    assertThat(mailbox.search(MailQuery.all().withAttachment(false))).hasSize(2);
    assertThat(mailbox.search(MailQuery.all().in(Folder.ARCHIVE))).isEmpty();
    assertThat(mailbox.search(MailQuery.all().limit(1))).hasSize(1);
  }

  @Test
  void anIdOutlivesFlagsMovesAndReopening() {
    Mailbox mailbox = holding(anna(), bob());
    String id = idOf(mailbox, "Bob");
    mailbox.markRead(id, true);
    mailbox.label(id, "tools");
    mailbox.archive(id);
    Mailbox again = Mailbox.open(mailbox.path());
    assertThat(again.find(id))
        .hasValueSatisfying(
            mail -> {
              assertThat(mail.from().name()).isEqualTo("Bob");
              assertThat(mail.unread()).isFalse();
              assertThat(mail.keywords()).containsExactly("tools");
              assertThat(mail.folder()).isEqualTo(Folder.ARCHIVE);
            });
    assertThat(again.list(Folder.INBOX)).hasSize(1);
  }

  @Test
  void everyChangeUndoneLeavesTheSameBytes() throws IOException {
    Mailbox mailbox = holding(anna(), bob(), anna().about("Other").id("third@example.org"));
    String id = idOf(mailbox, "Bob");
    mailbox.undo(mailbox.archive(id));
    mailbox.undo(mailbox.label(id, "seeded"));
    Map<Path, String> before = files();
    List<MailChange> changes =
        List.of(
            mailbox.markRead(id, true),
            mailbox.label(id, "seeded"),
            mailbox.mark(id, MailFlag.FLAGGED, true),
            mailbox.archive(id));
    for (MailChange change : changes.reversed()) {
      assertThat(mailbox.undo(change)).isInstanceOf(Undone.Restored.class);
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void undoIsRefusedWhenSomeoneChangedTheMailMeanwhile() {
    Mailbox mailbox = holding(anna(), bob());
    String id = idOf(mailbox, "Bob");
    MailChange archived = mailbox.archive(id);
    Mailbox.open(mailbox.path()).markRead(id, true);
    assertThat(mailbox.undo(archived))
        .isInstanceOfSatisfying(
            Undone.Refused.class,
            refused -> assertThat(refused.reason()).contains("has been read"));
    assertThat(mailbox.find(id))
        .hasValueSatisfying(mail -> assertThat(mail.folder()).isEqualTo(Folder.ARCHIVE));
  }

  @Test
  void aDraftIsSavedOnceAndDeletedAndComesBack() {
    Mailbox mailbox = holding(anna());
    Outgoing draft = reply(mailbox);
    MailChange saved = mailbox.saveDraft(draft);
    mailbox.saveDraft(draft);
    assertThat(mailbox.list(Folder.DRAFTS)).hasSize(1);
    MailChange deleted = mailbox.deleteDraft(saved.mailId());
    assertThat(mailbox.list(Folder.DRAFTS)).isEmpty();
    assertThat(mailbox.undo(deleted)).isInstanceOf(Undone.Restored.class);
    assertThat(mailbox.body(saved.mailId()).text()).isEqualTo("Gladly.");
    assertThat(mailbox.undo(saved)).isInstanceOf(Undone.Restored.class);
    assertThat(mailbox.list(Folder.DRAFTS)).isEmpty();
  }

  @Test
  void aMailThatIsNoDraftIsNotDeletedAsOne() {
    Mailbox mailbox = holding(anna());
    String id = mailbox.list(Folder.INBOX).getFirst().id();
    assertThatThrownBy(() -> mailbox.deleteDraft(id)).hasMessageContaining("not a draft");
    assertThat(mailbox.list(Folder.INBOX)).hasSize(1);
  }

  @Test
  void sendingTwiceDeliversOnceAndKeepsOneCopy() {
    Mailbox mailbox = holding(anna());
    OutboxTransport outbox = OutboxTransport.beside(mailbox);
    Outgoing reply = reply(mailbox);
    assertThat(new Dispatch(mailbox, outbox).send(reply)).isEqualTo(Dispatch.Result.DELIVERED);
    Mailbox again = Mailbox.open(mailbox.path());
    assertThat(new Dispatch(again, OutboxTransport.beside(again)).send(reply))
        .isEqualTo(Dispatch.Result.WAS_DELIVERED);
    assertThat(Path.of(outbox.destination()).resolve("new"))
        .isDirectoryContaining("glob:**.signalbox");
    assertThat(Path.of(outbox.destination()).resolve("new").toFile().list()).hasSize(1);
    assertThat(again.list(Folder.SENT)).hasSize(1);
  }

  @Test
  void aCopyLostInACrashIsKeptWhenSentAgain() {
    Mailbox mailbox = holding(anna());
    OutboxTransport outbox = OutboxTransport.beside(mailbox);
    Outgoing reply = reply(mailbox);
    outbox.deliver(reply);
    assertThat(new Dispatch(mailbox, outbox).send(reply)).isEqualTo(Dispatch.Result.WAS_DELIVERED);
    assertThat(mailbox.list(Folder.SENT)).hasSize(1);
  }

  @Test
  void anUnknownIdIsAClearError() {
    Mailbox mailbox = holding(anna());
    assertThat(mailbox.find("nothing")).isEmpty();
    assertThatThrownBy(() -> mailbox.archive("nothing"))
        .isInstanceOf(MailStoreException.class)
        .hasMessageContaining("No mail 'nothing'");
  }

  @Test
  void theThreadSpansFolders() {
    Mailbox mailbox = holding(anna(), bob());
    Outgoing reply = reply(mailbox);
    new Dispatch(mailbox, OutboxTransport.beside(mailbox)).send(reply);
    String id = idOf(mailbox, "Anna Müller");
    assertThat(mailbox.thread(id)).extracting(Mail::folder).contains(Folder.INBOX, Folder.SENT);
    assertThat(mailbox.search(MailQuery.all().inThreadOf(id))).hasSize(2);
  }

  private static SampleMail anna() {
    return SampleMail.from("=?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>")
        .id("one@example.org")
        .about("Dinner on Friday")
        .saying("Shall we have dinner?\n");
  }

  private static SampleMail bob() {
    return SampleMail.from("Bob <bob@example.org>")
        .id("two@example.org")
        .about("The ladder")
        .saying("It is in the garage.\n\nFrom there you can take it.\n");
  }

  private static Outgoing reply(Mailbox mailbox) {
    Mail mail = mailbox.search(MailQuery.all().from("anna")).getFirst();
    return new Composer(SampleMail.ME, List.of())
        .reply(
            mail,
            mailbox.body(mail.id()),
            Reply.toSender("Gladly."),
            SampleMail.postmark("reply-1@vogel.example"));
  }

  private static String idOf(Mailbox mailbox, String sender) {
    return mailbox.list(Folder.INBOX).stream()
        .filter(mail -> mail.from().name().equals(sender))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** A folder made, and a word once used as a label, may stay. */
  private static boolean isFurniture(Path file) {
    return file.endsWith("dovecot-keywords") || file.endsWith("maildirfolder");
  }

  private Map<Path, String> files() throws IOException {
    Map<Path, String> files = new HashMap<>();
    try (var all = Files.walk(home)) {
      for (Path file :
          all.filter(file -> Files.isRegularFile(file) && !isFurniture(file)).toList()) {
        files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
