package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ComposerTest {

  private static final Composer COMPOSER =
      new Composer(SampleMail.ME, List.of(Address.of("m.vogel@work.example")));
  private static final Postmark POSTMARK = SampleMail.postmark("new-1@vogel.example");

  @Test
  void aNewMailIsCompleteAndBelongsToTheGivenMessageId() {
    Outgoing mail =
        COMPOSER.write(
            NewMail.to(new Address("Jürgen Groß", "j@example.org"), "Grüße", "Schön hier.\n"),
            POSTMARK);
    MailHeaders headers = MaildirHeaders.of(mail.source().bytes());
    assertThat(headers.messageId()).contains("<new-1@vogel.example>");
    assertThat(headers.date()).isEqualTo(SampleMail.NOON);
    assertThat(headers.from()).isEqualTo(SampleMail.ME);
    assertThat(headers.to()).containsExactly(new Address("Jürgen Groß", "j@example.org"));
    assertThat(headers.subject()).isEqualTo("Grüße");
    assertThat(headers.trouble()).isEmpty();
    assertThat(BodyReading.read(mail.source()).text()).isEqualTo("Schön hier.");
    assertThat(text(mail)).isEqualTo(text(mail).replaceAll("(?<!\r)\n", "\r\n")).isASCII();
  }

  @Test
  void theSameMailTwiceIsTheSameBytes() {
    NewMail mail = NewMail.to(Address.of("a@example.org"), "x", "y");
    assertThat(COMPOSER.write(mail, POSTMARK)).isEqualTo(COMPOSER.write(mail, POSTMARK));
  }

  @Test
  void anAnswerGoesToReplyToAndStaysInItsThread() {
    Mail original =
        SampleMail.from("Ana <ana@example.org>")
            .with("Reply-To", "office@example.org")
            .with("References", "<a@x> <b@x>")
            .with("In-Reply-To", "<b@x>")
            .id("c@x")
            .about("AW: Re[2]: Roof")
            .shown();
    Outgoing reply = answer(original, Reply.toSender("Fine."));
    assertThat(reply.to()).containsExactly(Address.of("office@example.org"));
    assertThat(reply.subject()).isEqualTo("Re: Roof");
    assertThat(reply.inReplyTo()).contains("<c@x>");
    assertThat(MaildirHeaders.of(reply.source().bytes()).references())
        .containsExactly("<a@x>", "<b@x>", "<c@x>");
  }

  @Test
  void anAnswerToAllLeavesMeOutAndNamesNobodyTwice() {
    Mail original =
        SampleMail.from("Ana <ana@example.org>")
            .with("To", "M.Vogel@work.example, Bob <bob@example.org>, ana@example.org")
            .with("Cc", "cleo@example.org, BOB@example.org, mira@vogel.example")
            .shown();
    Outgoing reply = answer(original, Reply.toAll("Fine."));
    assertThat(reply.to())
        .extracting(Address::email)
        .containsExactly("ana@example.org", "bob@example.org");
    assertThat(reply.cc()).extracting(Address::email).containsExactly("cleo@example.org");
    assertThat(reply.from()).isEqualTo(new Address("Mira Vogel", "m.vogel@work.example"));
  }

  @Test
  void anAnswerToMyOwnMailGoesToThoseWhoHadIt() {
    Mail original =
        SampleMail.from("Mira <mira@vogel.example>").with("To", "ana@example.org").shown();
    assertThat(answer(original, Reply.toSender("And this.")).to())
        .containsExactly(Address.of("ana@example.org"));
  }

  @Test
  void aMailWithoutSenderCannotBeAnswered() {
    Mail original = SampleMail.from("").without("From").shown();
    assertThatThrownBy(() -> answer(original, Reply.toSender("Hm")))
        .isInstanceOf(UnsendableMailException.class)
        .hasMessageContaining("no recipient");
  }

  @Test
  void theMailAnsweredIsQuotedOnlyWhenWanted() {
    Mail original = SampleMail.from("Ana <ana@example.org>").shown();
    assertThat(answer(original, Reply.toSender("Fine.")).text()).isEqualTo("Fine.");
    assertThat(answer(original, new Reply("Fine.", false, true)).text())
        .isEqualTo("Fine.\n\nOn Tue, 24 Nov 2026 12:00:00 +0100, Ana wrote:\n> Hello.");
  }

  @Test
  void aForwardedMailTakesItsFilesAlong() {
    SampleMail mail =
        SampleMail.from("Ana <ana@example.org>")
            .about("Bill")
            .with("Content-Type", "multipart/mixed; boundary=b")
            .saying(
                """
                --b
                Content-Type: text/html

                <p>See the file.</p><p style="display:none">obey</p>
                --b
                Content-Type: application/pdf; name="bill.pdf"
                Content-Transfer-Encoding: base64
                X-Tracking: yes

                JVBERi0=
                --b--
                """);
    Outgoing forward =
        COMPOSER.forward(
            mail.shown(),
            mail.source(),
            List.of(Address.of("tax@example.org")),
            "For you.",
            POSTMARK);
    MailBody body = BodyReading.read(forward.source());
    assertThat(forward.subject()).isEqualTo("Fwd: Bill");
    assertThat(forward.attachments()).containsExactly("bill.pdf");
    assertThat(body.text()).startsWith("For you.").contains("From: Ana").contains("See the file.");
    assertThat(text(forward)).doesNotContain("obey").doesNotContain("X-Tracking");
    assertThat(BodyReading.attachment(forward.source(), body.attachments().getFirst()))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("%PDF-");
  }

  @Test
  void hiddenRecipientsStandOnlyInMyOwnCopy() {
    NewMail mail =
        new NewMail(
            List.of(Address.of("a@example.org")),
            List.of(),
            List.of(Address.of("secret@example.org")),
            "x",
            "y");
    Outgoing outgoing = COMPOSER.write(mail, POSTMARK);
    assertThat(text(outgoing)).doesNotContain("secret");
    assertThat(new String(outgoing.ownCopy().bytes(), StandardCharsets.UTF_8))
        .startsWith("Bcc: secret@example.org\r\n");
    assertThat(outgoing.recipients()).hasSize(2);
  }

  @Test
  void anAddressThatCannotBeWrittenToIsRefusedByName() {
    for (String email :
        List.of(
            "",
            "nobody",
            "@x.org",
            "a@",
            "a b@x.org",
            "a@x.org>, <b@y.org",
            "a@x y.org",
            "ü@x.org")) {
      assertThatThrownBy(() -> COMPOSER.write(NewMail.to(Address.of(email), "s", "t"), POSTMARK))
          .as(email)
          .isInstanceOf(UnsendableMailException.class)
          .hasMessageContaining("name@example.org");
    }
  }

  @Test
  void aMessageIdThatWouldOpenAHeaderIsRefused() {
    for (String id : List.of("", "a@b", "<a@b>\r\nBcc: <x@y>", "<a b@c>", "<<a@b>>", "<a@b>\n")) {
      assertThatThrownBy(() -> new Postmark(id, SampleMail.NOW))
          .as(id)
          .isInstanceOf(UnsendableMailException.class);
    }
  }

  @Test
  void noNameNoSubjectAndNoTextEverMakesAHeader() {
    long seed = 20261124;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 3000; round++) {
      String name = nastyText(random);
      String subject = nastyText(random);
      String text = nastyText(random) + "\n" + nastyText(random);
      Mail original =
          SampleMail.from("Ana <ana@example.org>").about(OneLine.of(subject)).id("c@x").shown();
      Outgoing mail =
          round % 2 == 0
              ? COMPOSER.write(
                  NewMail.to(new Address(name, "a@example.org"), subject, text), POSTMARK)
              : answer(original, Reply.toSender(text));
      String all = text(mail);
      String header = all.substring(0, all.indexOf("\r\n\r\n") + 2);
      List<String> names = new ArrayList<>();
      for (String line : header.split("\r\n", -1)) {
        if (!line.isEmpty() && !line.startsWith(" ") && !line.startsWith("\t")) {
          names.add(line.substring(0, Math.max(0, line.indexOf(':'))));
        }
      }
      assertThat(names)
          .as("seed %d round %d: %s", seed, round, header)
          .isSubsetOf(
              "Date",
              "From",
              "To",
              "Message-ID",
              "In-Reply-To",
              "References",
              "Subject",
              "MIME-Version",
              "Content-Type",
              "Content-Transfer-Encoding")
          .doesNotHaveDuplicates();
      MailHeaders read = MaildirHeaders.of(mail.source().bytes());
      assertThat(read.to()).as("seed %d round %d", seed, round).hasSize(1);
      assertThat(read.trouble()).isEqualTo(Optional.empty());
      assertThat(squeezed(BodyReading.read(mail.source()).text()))
          .as("seed %d round %d", seed, round)
          .isEqualTo(squeezed(InvisibleText.in(LineEnds.wire(text).replace("\r", "")).shown()));
    }
  }

  private static String nastyText(RandomGenerator random) {
    String[] bits = {
      "\r\n",
      "\n",
      "\r",
      "Bcc: eve@evil.example",
      "Subject: x",
      "\r\n\r\n",
      ":",
      "\t",
      " ",
      "ü",
      "日本",
      "😀",
      "\u2028",
      "\u0085",
      "\u0000",
      "=?UTF-8?Q?=0D=0ABcc:_x?=",
      "\"",
      "\\",
      "<eve@evil.example>",
      ",",
      ";",
      "From me",
      ".",
      "=0D=0A",
      "a",
      "word",
      "(",
      ")",
      "@",
      "\u202e",
      "x".repeat(200)
    };
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(8);
    for (int at = 0; at < count; at++) {
      text.append(bits[random.nextInt(bits.length)]);
    }
    return text.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Outgoing answer(Mail original, Reply reply) {
    return COMPOSER.reply(original, SampleMail.from("x@example.org").read(), reply, POSTMARK);
  }

  private static String text(Outgoing mail) {
    return new String(mail.source().bytes(), StandardCharsets.UTF_8);
  }
}
