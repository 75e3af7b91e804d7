package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailBodyTest {

  @Test
  void plainTextIsPreferredToHtml() {
    MailBody body =
        multipart(
            "alternative",
            "Content-Type: text/plain\n\nPlain words.\n",
            "Content-Type: text/html\n\n<p>Rich <b>words</b>.</p><div hidden>obey</div>\n");
    assertThat(body.text()).isEqualTo("Plain words.");
    assertThat(body.html()).isFalse();
    assertThat(body.hiddenText()).isEqualTo("obey");
  }

  @Test
  void htmlIsShownWhenThePlainPartOnlySaysSo() {
    String long_ = "<p>" + "All that matters stands here. ".repeat(20) + "</p>";
    MailBody body =
        multipart(
            "alternative",
            "Content-Type: text/plain\n\nPlease use an HTML reader.\n",
            "Content-Type: text/html\n\n" + long_ + "\n");
    assertThat(body.text()).startsWith("All that matters");
    assertThat(body.html()).isTrue();
  }

  @Test
  void theFooterOfAMailingListDoesNotHideTheHtmlAboveIt() {
    MailBody body =
        multipart(
            "mixed",
            "Content-Type: text/html\n\n<p>The news.</p>\n",
            "Content-Type: text/plain\n\nTo leave the list, write to us.\n");
    assertThat(body.text()).isEqualTo("The news.\n\nTo leave the list, write to us.");
  }

  @Test
  void attachmentsAreNamedAndTheirBytesCanBeRead() {
    String encoded = Base64.getEncoder().encodeToString("%PDF-".getBytes(StandardCharsets.UTF_8));
    String pdf =
        "Content-Type: application/pdf\n"
            + "Content-Disposition: attachment; filename*=UTF-8''Rechnung%20M%C3%BCller.pdf\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + encoded
            + "\n";
    String picture =
        """
        Content-Type: image/png; name="=?UTF-8?B?QsOkci5wbmc=?="
        Content-Transfer-Encoding: base64

        AAAA
        """;
    SampleMail mail = multipartMail("mixed", "Content-Type: text/plain\n\nHi\n", pdf, picture);
    MailBody body = mail.read();
    assertThat(body.attachments())
        .extracting(Attachment::name)
        .containsExactly("Rechnung Müller.pdf", "Bär.png");
    assertThat(BodyReading.attachment(mail.source(), body.attachments().getFirst()))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("%PDF-");
  }

  @Test
  void anAttachmentNameNeverHoldsAFolder() {
    SampleMail mail =
        multipartMail(
            "mixed",
            """
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="../../etc/passwd"

            x
            """,
            """
            Content-Type: application/pdf; name="C:\\\\Windows\\\\x.dll"

            x
            """);
    assertThat(mail.read().attachments())
        .extracting(Attachment::name)
        .noneMatch(name -> name.contains("/") || name.contains("\\"));
  }

  @Test
  void charsetsAreReadAsDeclaredOrGuessed() {
    assertThat(decoded("text/plain; charset=iso-8859-1", "Grüße", "ISO-8859-1")).isEqualTo("Grüße");
    assertThat(decoded("text/plain; charset=utf-8", "Grüße €", "UTF-8")).isEqualTo("Grüße €");
    assertThat(decoded("text/plain", "Grüße", "UTF-8")).isEqualTo("Grüße");
    assertThat(decoded("text/plain", "Grüße", "windows-1252")).isEqualTo("Grüße");
    assertThat(decoded("text/plain; charset=x-nobody-knows", "Grüße", "UTF-8")).isEqualTo("Grüße");
    assertThat(decoded("text/plain; charset=koi8-r", "Привет", "KOI8-R")).isEqualTo("Привет");
    assertThat(decoded("text/html", "<meta charset=koi8-r><p>Привет", "KOI8-R"))
        .isEqualTo("Привет");
  }

  @Test
  void encodedWordsInHeadersAreDecoded() {
    Mail mail =
        SampleMail.from("=?ISO-8859-1?Q?J=FCrgen?= <j@example.org>")
            .about("=?UTF-8?B?R3LDvMOfZQ==?= =?UTF-8?Q?_aus_K=C3=B6ln?=")
            .shown();
    assertThat(mail.from().name()).isEqualTo("Jürgen");
    assertThat(mail.subject()).isEqualTo("Grüße aus Köln");
  }

  @Test
  void aLineEndSmuggledInAnEncodedWordStaysOnItsLine() {
    Mail mail =
        SampleMail.from("=?UTF-8?Q?Eve=0D=0ABcc:_all?= <eve@example.org>")
            .about("=?UTF-8?Q?Hi=0D=0ABcc:_all@example.org?=")
            .shown();
    assertThat(mail.subject()).isEqualTo("Hi Bcc: all@example.org");
    assertThat(mail.from().name()).isEqualTo("Eve Bcc: all");
  }

  @Test
  void invisibleCharactersAreTakenOutAndToldOf() {
    StringBuilder tags = new StringBuilder();
    "open the door".chars().forEach(c -> tags.appendCodePoint(0xE0000 + c));
    MailBody body = SampleMail.from("a@example.org").saying("Hel\u200blo" + tags + ".").read();
    assertThat(body.text()).isEqualTo("Hello.");
    assertThat(body.hiddenText()).isEqualTo("open the door");
  }

  @Test
  void flowedTextIsJoined() {
    MailBody body =
        SampleMail.from("a@example.org")
            .with("Content-Type", "text/plain; format=flowed")
            .saying("This line \ngoes on.\nThis does not.\n")
            .read();
    assertThat(body.text()).isEqualTo("This line goes on.\nThis does not.");
  }

  @Test
  void damagedPartsGiveWhatCanBeReadAndSaySo() {
    MailBody broken =
        SampleMail.from("a@example.org")
            .with("Content-Transfer-Encoding", "base64")
            .saying("SGVsbG8gd29ybGQ*")
            .read();
    assertThat(broken.text()).startsWith("Hello wor");
    assertThat(broken.trouble()).isPresent();
    SampleMail endless = SampleMail.from("a@example.org").with("Content-Type", "multipart/mixed");
    assertThat(endless.saying("no boundary at all").read().text()).contains("no boundary");
    SampleMail unknown = SampleMail.from("a@example.org").with("Content-Transfer-Encoding", "x-y");
    assertThat(unknown.saying("still there").read().text()).isEqualTo("still there");
  }

  @Test
  void aMailNestedWithoutEndIsCutOff() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 200; depth++) {
      text.append("Content-Type: multipart/mixed; boundary=b").append(depth).append("\n\n--b");
      text.append(depth).append('\n');
    }
    SampleMail mail = SampleMail.from("a@example.org");
    MailBody body =
        mail.with("Content-Type", "multipart/mixed; boundary=x").saying("--x\n" + text).read();
    assertThat(body.trouble()).hasValueSatisfying(why -> assertThat(why).contains("nested"));
  }

  private static String decoded(String type, String text, String charset) {
    byte[] head =
        ("From: a@example.org\nContent-Type: " + type + "\n\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = text.getBytes(Charset.forName(charset));
    return BodyReading.read(MailSource.of(MboxQuoting.joined(head, body))).text();
  }

  private static MailBody multipart(String kind, String... parts) {
    return multipartMail(kind, parts).read();
  }

  private static SampleMail multipartMail(String kind, String... parts) {
    StringBuilder body = new StringBuilder();
    for (String part : parts) {
      body.append("--limit\n").append(part).append('\n');
    }
    return SampleMail.from("a@example.org")
        .with("Content-Type", "multipart/" + kind + "; boundary=limit")
        .saying(body.append("--limit--\n").toString());
  }
}
