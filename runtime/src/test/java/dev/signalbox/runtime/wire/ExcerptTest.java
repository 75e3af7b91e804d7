package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static String excerpt(String answer, String sent) {
    var body = ChatCodec.encode(Sending.endpoint(), Sending.prompt("Answer.", sent), true);
    return new Excerpt(body, Optional.of(new ApiKey("KEY", "sk-abcdefgh"))).ofText(answer);
  }

  @Test
  void whatTheServerSaysOfItselfIsKept() {
    assertThat(excerpt("{\"error\":{\"message\":\"maximum context length exceeded\"}}", "Hello"))
        .isEqualTo("maximum context length exceeded");
    assertThat(excerpt("{\"error\":\"queue is full\"}", "Hello")).isEqualTo("queue is full");
  }

  @Test
  void everyWordThatWasSentIsBlottedOut() {
    String answer = "{\"error\":{\"message\":\"invalid input: 'Anna MÜLLER owes 4711' at Mülle\"}}";

    assertThat(excerpt(answer, "Tell Bob that anna Müller owes him 4711."))
        .isEqualTo("invalid input: '… … … …' at …");
  }

  @Test
  void whatIsLeftOfTheKeyIsBlottedOutToo() {
    assertThat(excerpt("{\"error\":\"incorrect api key: sk-abc****gh\"}", "x"))
        .isEqualTo("incorrect api key: …-…****…");
  }

  @Test
  void whatIsNoErrorObjectIsNotQuotedAtAll() {
    assertThat(excerpt("<html>Hello Anna</html>", "x")).isEmpty();
    assertThat(excerpt("", "x")).isEmpty();
  }

  @Test
  void itIsShortAndHasNoControlCharacters() {
    String answer = "{\"error\":{\"message\":\"" + "word \\u001b[31m ".repeat(500) + "\"}}";

    assertThat(excerpt(answer, "x")).hasSizeLessThan(200).doesNotContain("\u001b");
    assertThat(excerpt(answer, "x").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
  }
}
