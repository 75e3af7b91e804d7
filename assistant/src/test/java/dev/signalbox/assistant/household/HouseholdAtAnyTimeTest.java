package dev.signalbox.assistant.household;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the household is written, it fits that moment. */
class HouseholdAtAnyTimeTest {

  private static final long SEED = 20_260_315L;

  /** Clock changes, leap days and ends of years, at hours where they hurt. */
  private static final List<String> HARD =
      List.of(
          "2026-03-29T01:30:00Z",
          "2026-03-29T00:59:59Z",
          "2026-10-25T00:30:00Z",
          "2026-10-25T01:30:00Z",
          "2028-02-29T12:00:00Z",
          "2028-02-28T23:30:00Z",
          "2027-12-31T22:59:59Z",
          "2027-12-31T23:00:00Z",
          "2000-02-29T05:00:00Z",
          "2026-03-09T12:00:00Z",
          "2026-11-02T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void atFiveHundredMomentsAllFilesAreValidAndTheCallIsTodayAtThree() throws Exception {
    for (ZonedDateTime now : moments()) {
      String at = "seed " + SEED + ", at " + now;
      Map<String, String> texts = new LinedTexts(new Anchor(now)).all();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        assertThat(text.getValue()).as(at).doesNotContain("{{");
        if (text.getKey().endsWith(".ics")) {
          HouseholdCalendarTest.parse(text.getValue()).validate();
        }
      }
      LocalDate today = now.withZoneSameInstant(Anchor.ZONE).toLocalDate();
      String day = "TZID=Europe/Berlin:" + today.toString().replace("-", "");
      assertThat(texts.get("calendar/work.ics"))
          .as(at)
          .contains(
              "DTSTART;" + day + "T150000\r\nDTEND;" + day + "T153000\r\nSUMMARY:Call with Ana");
    }
  }

  @Test
  void whatIsRenderedIsWhatIsWritten() throws IOException {
    int round = 0;
    for (String hard : HARD) {
      ZonedDateTime now = ZonedDateTime.parse(hard);
      Path house = folder.resolve("house" + round++);
      Household.write(house, now);
      for (Map.Entry<String, String> text : new LinedTexts(new Anchor(now)).all().entrySet()) {
        assertThat(Files.readString(house.resolve(text.getKey()))).isEqualTo(text.getValue());
      }
      assertThat(Household.open(house)).map(Household::anchor).contains(new Anchor(now).now());
    }
  }

  @Test
  void noMailComesFromTheFutureOrBeforeTheOneItAnswersAndEachMorningHasItsOwn() {
    for (ZonedDateTime now : moments()) {
      String at = "seed " + SEED + ", at " + now;
      Anchor anchor = new Anchor(now);
      List<ScriptedMail> mails = new MailScript(anchor).all();
      Map<String, ZonedDateTime> times = new HashMap<>();
      mails.forEach(mail -> times.put(mail.id(), mail.at()));
      for (ScriptedMail mail : mails) {
        ZonedDateTime answered = mail.replyTo().map(times::get).orElse(mail.at());
        assertThat(mail.at()).as("%s, %s", at, mail.id()).isBetween(answered, anchor.now());
      }
      ZonedDateTime midnight = anchor.now().toLocalDate().atStartOfDay(Anchor.ZONE);
      assertThat(mails.stream().filter(mail -> !mail.at().isBefore(midnight)).count())
          .as(at)
          .isGreaterThanOrEqualTo(6);
      assertThat(times.values().stream().filter(time -> time.isBefore(midnight)))
          .as(at)
          .anyMatch(time -> time.isAfter(midnight.minus(Duration.ofHours(25))));
    }
  }

  @Test
  void theDateOfEachMailIsTheOneOfItsScript() throws Exception {
    for (ZonedDateTime now : moments().subList(0, 30)) {
      List<ScriptedMail> mails = new MailScript(new Anchor(now)).all();
      Map<String, ScriptedMail> byId = new HashMap<>();
      mails.forEach(mail -> byId.put(mail.id(), mail));
      for (ScriptedMail mail : mails) {
        assertThat(parse(new MailText(byId).of(mail)).getSentDate().toInstant())
            .as("seed %d, at %s, %s", SEED, now, mail.id())
            .isEqualTo(mail.at().toInstant());
      }
    }
  }

  private static MimeMessage parse(String text) throws IOException, MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<ZonedDateTime> moments() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    long from = ZonedDateTime.parse("2000-01-01T00:00:00Z").toEpochSecond();
    long to = ZonedDateTime.parse("2060-01-01T00:00:00Z").toEpochSecond();
    List<ZonedDateTime> moments = new ArrayList<>();
    HARD.forEach(text -> moments.add(ZonedDateTime.parse(text)));
    while (moments.size() < 500) {
      moments.add(Instant.ofEpochSecond(random.nextLong(from, to)).atZone(Anchor.ZONE));
    }
    return moments;
  }
}
