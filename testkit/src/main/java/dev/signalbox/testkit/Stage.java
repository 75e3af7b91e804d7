package dev.signalbox.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Plays behaviours on one connection. */
final class Stage {
  private final Line line;
  private final Runnable abandoned;
  private final CountDownLatch closing;

  Stage(Line line, Runnable abandoned, CountDownLatch closing) {
    this.line = line;
    this.abandoned = abandoned;
    this.closing = closing;
  }

  /** Whether the connection can be used for another request. */
  boolean play(Behaviour behaviour, Received request) throws IOException {
    try {
      return perform(behaviour, request);
    } catch (IOException clientGone) {
      abandoned.run();
      throw clientGone;
    }
  }

  private boolean perform(Behaviour behaviour, Received request) throws IOException {
    switch (behaviour) {
      case Behaviour.Say say when request.streamed() -> stream(say, request.content());
      case Behaviour.Say say ->
          line.answer(200, Map.of(), "application/json", Chat.whole(say, request.content()));
      case Behaviour.Status(var code, var body, var headers) ->
          line.answer(code, headers, "application/json", body);
      case Behaviour.Raw(var type, var body) -> line.answer(200, Map.of(), type, body);
      case Behaviour.CutStream(var pieces) -> {
        begin(pieces);
        return false;
      }
      case Behaviour.EndlessStream(var piece) -> {
        begin(List.of());
        byte[] event = bytes(Chat.event(Chat.chunk(piece, "")));
        while (closing.getCount() > 0) {
          line.chunk(event);
        }
        return false;
      }
      case Behaviour.SlowDrip(var text, var pause) -> {
        return drip(text, pause);
      }
      case Behaviour.Stall(var pieces) -> {
        begin(pieces);
        return waitForClose();
      }
      case Behaviour.Hang() -> {
        return waitForClose();
      }
      case Behaviour.HangUp() -> {
        return false;
      }
    }
    return true;
  }

  private void begin(List<String> pieces) throws IOException {
    line.beginStream();
    for (String piece : pieces) {
      line.chunk(bytes(Chat.event(Chat.chunk(piece, ""))));
    }
  }

  private void stream(Behaviour.Say say, String asked) throws IOException {
    line.beginStream();
    List<String> events = Chat.events(say, asked);
    if (say.bytesAtOnce() == 0) {
      for (String event : events) {
        line.chunk(bytes(event));
      }
    } else {
      byte[] all = bytes(String.join("", events));
      for (int from = 0; from < all.length; from += say.bytesAtOnce()) {
        line.chunk(Arrays.copyOfRange(all, from, Math.min(all.length, from + say.bytesAtOnce())));
      }
    }
    line.endStream();
  }

  private boolean drip(String text, Duration pause) throws IOException {
    line.beginStream();
    for (int letter : text.codePoints().toArray()) {
      line.chunk(bytes(Chat.event(Chat.chunk(Character.toString(letter), ""))));
      if (closesWithin(pause)) {
        return false;
      }
    }
    line.chunk(bytes(Chat.event(Chat.chunk("", "stop")) + Chat.event("[DONE]")));
    line.endStream();
    return true;
  }

  /** Waits, but no longer than the server lives. */
  private boolean closesWithin(Duration time) {
    try {
      return closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean waitForClose() throws IOException {
    line.awaitClose();
    abandoned.run();
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
