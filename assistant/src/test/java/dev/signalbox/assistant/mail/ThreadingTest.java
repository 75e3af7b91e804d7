package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreadingTest {

  @Test
  void referencesJoinEvenWhenTheMailBetweenIsMissing() {
    assertThat(
            threads(
                SampleMail.from("a@x.org").id("1@x").about("Roof"),
                SampleMail.from("b@x.org")
                    .id("3@x")
                    .about("New title")
                    .with("References", "<1@x> <2@x>"),
                SampleMail.from("c@x.org").id("4@x").about("Other").with("In-Reply-To", "<2@x>")))
        .hasSize(1);
  }

  @Test
  void theSameSubjectAloneDoesNotJoin() {
    assertThat(
            threads(
                SampleMail.from("a@x.org").id("1@x").about("Your invoice is ready"),
                SampleMail.from("a@x.org").id("2@x").about("Your invoice is ready")))
        .hasSize(2);
  }

  @Test
  void aReplyWithoutReferencesJoinsByItsSubject() {
    assertThat(
            threads(
                SampleMail.from("ana@x.org").id("1@x").about("The garden party"),
                SampleMail.from("mira@vogel.example")
                    .with("To", "ana@x.org")
                    .id("2@x")
                    .about("AW: The garden party")))
        .hasSize(1);
  }

  @Test
  void aStrangersReplyOrALateOneDoesNotJoin() {
    SampleMail party =
        SampleMail.from("ana@x.org").with("To", "bob@x.org").id("1@x").about("The garden party");
    SampleMail stranger = SampleMail.from("eve@y.org").id("2@x").about("Re: The garden party");
    SampleMail late =
        SampleMail.from("bob@x.org")
            .with("To", "ana@x.org")
            .id("3@x")
            .about("Re: The garden party")
            .at(SampleMail.NOON.plus(Duration.ofDays(60)));
    assertThat(threads(party, stranger)).hasSize(2);
    assertThat(threads(party, late)).hasSize(2);
  }

  @Test
  void oneWordSubjectsNeverJoin() {
    assertThat(
            threads(
                SampleMail.from("ana@x.org").id("1@x").about("Hello"),
                SampleMail.from("mira@vogel.example")
                    .with("To", "ana@x.org")
                    .id("2@x")
                    .about("Re: Hello")))
        .hasSize(2);
  }

  private static List<MailThread> threads(SampleMail... samples) {
    MailState state = MailState.of(Folder.INBOX, Set.of());
    return MailThread.of(
        Arrays.stream(samples)
            .map(one -> new Mail(one.text(), state, MaildirHeaders.of(one.bytes())))
            .toList());
  }
}
