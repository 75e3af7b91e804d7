package dev.signalbox.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void whatIsWrittenIsRead() {
    assertThat(Json.read(" {\"a\" : [1, -2.5e1, true, null, \"x\\u00fc\\n\\\"\"], \"b\": {}} "))
        .contains(Map.of("a", List.of(1.0, -25.0, true, "xü\n\""), "b", Map.of()));
  }

  @Test
  void aQuotedTextIsReadAsItWas() {
    String text = "\"\\\n\r\t\u0000\u001f üŁ🦊 {}[]";

    assertThat(Json.read(Json.quote(text))).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1", "\"x", "{\"a\"}", "tru", "null", "1 2", "\\u12", "\"\\u12\""})
  void whatIsNoJsonIsNothing(String text) {
    assertThat(Json.read(text)).isEmpty();
  }
}
