package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.signalbox.core.fleet.EndpointId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server sends: an answer, or an error that repeats nothing that was sent to it. */
class AnyAnswerTest {
  private static final int ROUNDS = 20_000;
  private static final EndpointId HERE = new EndpointId("here");
  private static final String SENT = "Anna owes 4711";
  private static final String[] PARTS = {
    "data: ",
    "data:",
    "event: error\n",
    "\n",
    "\n\n",
    "\r\n",
    ": ping",
    "[DONE]",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"choices\":",
    "\"delta\":",
    "\"message\":",
    "\"content\":",
    "\"finish_reason\":",
    "\"error\":",
    "\"usage\":",
    "\"prompt_tokens\":",
    "\"completion_tokens\":",
    "\"stop\"",
    "\"\"",
    "\"4711\"",
    "\"Anna\"",
    "null",
    "true",
    "7",
    "-1e999",
    "\"\\ud800\"",
    "\"\\u00",
    "\0",
    "\uFEFF",
    "🦊",
    "{\"choices\":[{\"delta\":{\"content\":\"x\"},\"finish_reason\":null}]}",
    "{\"choices\":[{\"message\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}]}",
    "{\"error\":{\"message\":\"no 4711 for Anna\"}}"
  };

  @ParameterizedTest
  @ValueSource(longs = {3, 20_260_303, -5})
  void everyAnswerIsAnAnswerOrAWireException(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int answers = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String answer = answer(random);
      try {
        assertThat(read(answer, random.nextBoolean()).finishReason()).isNotNull();
        answers++;
      } catch (WireException expected) {
        assertThat(expected)
            .as("seed %d, round %d", seed, round)
            .hasMessageNotContainingAny("4711", "Anna");
      } catch (RuntimeException | StackOverflowError escaped) {
        fail("seed %d, round %d: %s".formatted(seed, round, answer), escaped);
      }
    }
    assertThat(answers).isPositive();
  }

  private static Answer read(String answer, boolean streamed) {
    var prompt = Sending.prompt("Answer.", SENT);
    var excerpt = new Excerpt(ChatCodec.encode(Sending.endpoint(), prompt, true), Optional.empty());
    AnswerReader reader =
        streamed
            ? new StreamedAnswer(HERE, excerpt, _ -> {})
            : new WholeAnswer(HERE, excerpt, _ -> {});
    reader.feed(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
    return reader.end();
  }

  private static String answer(RandomGenerator random) {
    var answer = new StringBuilder();
    int parts = 1 + random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      answer.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return answer.toString();
  }
}
