package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerEventsTest {

  private static List<ServerEvent> read(String stream) {
    return new ServerEvents().feed(ByteBuffer.wrap(stream.getBytes(StandardCharsets.UTF_8)));
  }

  private static ServerEvent message(String data) {
    return new ServerEvent("message", data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndInThreeWays(String end) {
    String stream = String.join(end, "data: one", "data: two", "", "data: three", "", "");

    assertThat(read(stream)).containsExactly(message("one\ntwo"), message("three"));
  }

  @Test
  void commentsAndFieldsThatServeReconnectingArePassedOver() {
    assertThat(read(": keep-alive\n\nid: 7\nretry: 10\nunknown: x\ndata: one\n\n"))
        .containsExactly(message("one"));
  }

  @Test
  void oneSpaceAfterTheColonIsNotDataAndASecondOneIs() {
    assertThat(read("data:one\n\ndata: two\n\ndata:  three\n\ndata\n\n"))
        .containsExactly(message("one"), message("two"), message(" three"), message(""));
  }

  @Test
  void anEventHasItsTypeAndTheNextOneHasNot() {
    assertThat(read("event: error\ndata: x\n\ndata: y\n\n"))
        .containsExactly(new ServerEvent("error", "x"), message("y"));
  }

  @Test
  void anEventWithoutItsBlankLineHasNotHappened() {
    assertThat(read("data: one\n\ndata: two\n")).containsExactly(message("one"));
  }

  @Test
  void aByteOrderMarkIsPassedOverAtTheStartOnly() {
    assertThat(read("\uFEFFdata: one\n\ndata: \uFEFFtwo\n\n"))
        .containsExactly(message("one"), message("\uFEFFtwo"));
  }

  @Test
  void howTheBytesAreCutMakesNoDifference() {
    long seed = 20_260_301;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = stream(random).getBytes(StandardCharsets.UTF_8);
      List<ServerEvent> whole = new ServerEvents().feed(ByteBuffer.wrap(bytes));
      var cut = new ArrayList<ServerEvent>();
      var events = new ServerEvents();
      for (int from = 0; from < bytes.length; ) {
        int size = Math.min(bytes.length - from, 1 + random.nextInt(4));
        cut.addAll(events.feed(ByteBuffer.wrap(bytes, from, size)));
        from += size;
      }
      assertThat(cut).as("seed %d, round %d", seed, round).isEqualTo(whole);
    }
  }

  private static String stream(RandomGenerator random) {
    String[] parts = {
      "data: ", "data", ":", " ", "\n", "\r", "\r\n", "\n\n", "ü", "🦊", "event: e"
    };
    var stream = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      stream.append(parts[random.nextInt(parts.length)]);
    }
    return stream.append("\n\n").toString();
  }
}
