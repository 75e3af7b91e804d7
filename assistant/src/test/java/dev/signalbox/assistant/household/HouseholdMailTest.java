package dev.signalbox.assistant.household;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the mails of the household with Angus Mail, which had no part in writing them. */
class HouseholdMailTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T09:45+01:00");

  @TempDir private Path folder;
  private Household household;

  @BeforeEach
  void aHousehold() {
    household = Household.write(folder.resolve("house"), NOW);
  }

  @Test
  void atLeastFortyMailsLieInTheInboxAndOthersInTheirFolders() throws IOException {
    assertThat(files("")).hasSizeGreaterThanOrEqualTo(40);
    assertThat(files(".Sent")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(files(".Archive")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(files(".Drafts")).hasSize(2).allMatch(path -> path.toString().endsWith(":2,DS"));
    assertThat(files("").stream().filter(path -> path.toString().contains("/new/")))
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(household.mail().resolve(".Sent/maildirfolder")).isEmptyFile();
  }

  @Test
  void everyMailHasWhatAMailMustHaveAndNoPlaceholderIsLeft() throws Exception {
    Set<String> ids = new HashSet<>();
    for (Path file : all()) {
      MimeMessage mail = parse(file);
      assertThat(ids.add(mail.getMessageID())).as("%s has its own Message-ID", file).isTrue();
      assertThat(mail.getFrom()).as("%s", file).hasSize(1);
      assertThat(mail.getAllRecipients()).as("%s", file).isNotEmpty();
      assertThat(mail.getSubject()).as("%s", file).isNotBlank().doesNotContain("=?");
      assertThat(mail.getSentDate().toInstant()).as("%s", file).isBeforeOrEqualTo(NOW.toInstant());
      assertThat(texts(mail)).as("%s", file).isNotEmpty();
      assertThat(String.join("\n", texts(mail)) + mail.getSubject() + attachments(mail))
          .as("%s", file)
          .doesNotContain("{{")
          .doesNotContain("\uFFFD");
    }
  }

  @Test
  void linesAndEncodedWordsAreAsLongAsTheRulesAllow() throws IOException {
    for (Path file : all()) {
      for (String line : Files.readAllLines(file)) {
        assertThat(line.length()).as("%s: %s", file, line).isLessThan(998);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(line)).as(line).isTrue();
        Matcher word = Pattern.compile("=\\?UTF-8\\?B\\?\\S*").matcher(line);
        while (word.find()) {
          assertThat(word.group().length()).isLessThanOrEqualTo(75);
        }
      }
    }
  }

  @Test
  void addressesBelongToNobodyInTheWorld() throws Exception {
    for (Path file : all()) {
      MimeMessage mail = parse(file);
      Stream.of(mail.getFrom(), mail.getAllRecipients(), mail.getReplyTo())
          .flatMap(Stream::of)
          .forEach(
              address -> assertThat(((InternetAddress) address).getAddress()).endsWith(".example"));
    }
  }

  @Test
  void umlautsSurviveEveryEncoding() throws Exception {
    assertThat(texts(mail("schmidt-trip")).getFirst()).contains("für den Ausflug", "Zettel");
    assertThat(texts(mail("school-evening")).getFirst()).contains("zurück", "Förderverein");
    assertThat(texts(mail("hotel-booking")).getFirst()).contains("Arrival: Tuesday, 17 March");
    assertThat(mail("phish-bank").getSubject())
        .isEqualTo("Ihr Konto wird gesperrt – handeln Sie sofort");
    assertThat(((InternetAddress) mail("elif-birthday").getFrom()[0]).getPersonal())
        .isEqualTo("Elif Yılmaz");
  }

  @Test
  void theThreadWithAnaHangsTogetherAndEndsWithAQuestionThisMorning() throws Exception {
    MimeMessage last = mail("ana-move-5");
    assertThat(last.getHeader("References")[0].split("\\s+", -1)).hasSize(4);
    assertThat(last.getHeader("In-Reply-To")).containsExactly(mail("ana-move-4").getMessageID());
    assertThat(texts(last).getFirst())
        .contains("today at 2 pm", "Wednesday, 4 March, 3 pm Berlin time, possible?");
    assertThat(last.getSentDate().toInstant()).isAfter(NOW.toInstant().minusSeconds(6 * 3600));
  }

  @Test
  void invitationsCarryACalendarPart() throws Exception {
    for (String id : List.of("helios-invitation", "brooks-tasting", "inject-invitation")) {
      assertThat(texts(mail(id)))
          .anyMatch(text -> text.startsWith("BEGIN:VCALENDAR") && text.contains("METHOD:REQUEST"));
    }
  }

  @Test
  void attachmentsHaveTheirNamesAndContent() throws Exception {
    assertThat(attachments(mail("energy-bill"))).containsExactly("bill-4471-2208-118.pdf");
    assertThat(attachments(mail("landlord-costs")))
        .containsExactly("Nebenkosten Ahornweg 12 für 2025.pdf");
    Multipart parts = (Multipart) mail("energy-bill").getContent();
    try (InputStream pdf = parts.getBodyPart(1).getInputStream()) {
      assertThat(new String(pdf.readAllBytes(), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-1.4")
          .contains("Amount: 128.40 EUR")
          .endsWith("%%EOF\n");
    }
  }

  @Test
  void newslettersCanBeLeft() throws Exception {
    int newsletters = 0;
    for (Path file : files("")) {
      newsletters += parse(file).getHeader("List-Unsubscribe") == null ? 0 : 1;
    }
    assertThat(newsletters).isGreaterThanOrEqualTo(5);
  }

  @Test
  void everyIbanPassesItsChecksum() throws Exception {
    Set<String> ibans = new TreeSet<>();
    for (Path file : all()) {
      Matcher found =
          Pattern.compile("DE\\d{2}(?: \\d{4}){4} \\d{2}")
              .matcher(String.join("\n", texts(parse(file))));
      while (found.find()) {
        ibans.add(found.group().replace(" ", ""));
      }
    }
    assertThat(ibans)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            iban ->
                assertThat(
                        new BigInteger(iban.substring(4) + "1314" + iban.substring(2, 4))
                            .mod(BigInteger.valueOf(97)))
                    .isEqualTo(BigInteger.ONE));
  }

  @Test
  void thereAreTrapsOfManyFamiliesAndTheMailsDoNotGiveThemAway() throws Exception {
    List<Trap> traps = Trap.all();
    assertThat(traps.stream().filter(trap -> trap.family().equals("phishing"))).hasSize(5);
    assertThat(traps.stream().map(Trap::family).distinct()).hasSizeGreaterThanOrEqualTo(12);
    Set<String> ids = new HashSet<>();
    for (Path file : all()) {
      ids.add(parse(file).getMessageID());
      assertThat(Files.readString(file)).doesNotContain("\ntrap:").doesNotContain("\nforged:");
    }
    assertThat(traps).allSatisfy(trap -> assertThat(ids).contains(trap.messageId()));
  }

  @Test
  void forgedMailsFailTheChecksOfTheServerAndOthersPass() throws Exception {
    assertThat(mail("phish-bank").getHeader("Authentication-Results")[0]).contains("dmarc=fail");
    assertThat(mail("bank-statement").getHeader("Authentication-Results")[0])
        .contains("dmarc=pass");
  }

  @Test
  void flagsOfTheFileNamesAreThoseOfMaildir() throws IOException {
    assertThat(files(""))
        .allMatch(
            path ->
                path.toString().contains("/new/")
                    ? !path.toString().contains(":2,")
                    : path.toString().matches(".*:2,F?R?S?"));
  }

  private MimeMessage mail(String id) throws IOException, MessagingException {
    for (Path file : all()) {
      MimeMessage mail = parse(file);
      if (mail.getMessageID().startsWith("<" + id + "@")) {
        return mail;
      }
    }
    throw new AssertionError("no mail " + id);
  }

  private List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String box : List.of("", ".Sent", ".Archive", ".Drafts")) {
      all.addAll(files(box));
    }
    return all;
  }

  private List<Path> files(String box) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : List.of("cur", "new")) {
      try (Stream<Path> found = Files.list(household.mail().resolve(box).resolve(part))) {
        files.addAll(found.sorted().toList());
      }
    }
    return files;
  }

  private static MimeMessage parse(Path file) throws IOException, MessagingException {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }

  private static List<String> texts(Part part) throws IOException, MessagingException {
    List<String> texts = new ArrayList<>();
    if (part.getContent() instanceof Multipart parts) {
      for (int at = 0; at < parts.getCount(); at++) {
        BodyPart inner = parts.getBodyPart(at);
        if (!Part.ATTACHMENT.equals(inner.getDisposition())) {
          texts.addAll(texts(inner));
        }
      }
    } else if (part.isMimeType("text/calendar")) {
      texts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } else {
      texts.add((String) part.getContent());
    }
    return texts;
  }

  private static List<String> attachments(Part part) throws IOException, MessagingException {
    List<String> names = new ArrayList<>();
    if (part.getContent() instanceof Multipart parts) {
      for (int at = 0; at < parts.getCount(); at++) {
        if (Part.ATTACHMENT.equals(parts.getBodyPart(at).getDisposition())) {
          names.add(parts.getBodyPart(at).getFileName());
        }
      }
    }
    return names;
  }
}
