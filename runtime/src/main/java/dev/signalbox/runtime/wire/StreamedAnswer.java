package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/** An answer that comes in pieces as server-sent events, of which the last says {@code [DONE]}. */
final class StreamedAnswer implements AnswerReader {
  private final ServerEvents events = new ServerEvents();
  private final StringBuilder text = new StringBuilder();
  private final EndpointId endpoint;
  private final Excerpt excerpt;
  private final Consumer<String> onText;
  private Optional<Usage> usage = Optional.empty();
  private Optional<String> finishReason = Optional.empty();
  private boolean done;

  StreamedAnswer(EndpointId endpoint, Excerpt excerpt, Consumer<String> onText) {
    this.endpoint = endpoint;
    this.excerpt = excerpt;
    this.onText = onText;
  }

  @Override
  public boolean feed(ByteBuffer bytes) {
    for (ServerEvent event : events.feed(bytes)) {
      if (!done) {
        accept(event);
      }
    }
    return done;
  }

  private void accept(ServerEvent event) {
    if (event.data().strip().equals("[DONE]")) {
      done = true;
      return;
    }
    Object chunk =
        Json.read(event.data())
            .orElseThrow(
                () ->
                    new WireException.Garbage(
                        endpoint, "an event of the stream is not JSON; check what url leads to"));
    if (event.type().equals("error") || Json.field(chunk, "error").isPresent()) {
      throw new WireException.HttpStatus(endpoint, 200, excerpt.of(chunk));
    }
    usage = Usage.of(chunk).or(() -> usage);
    Optional<Object> choice = Json.first(chunk, "choices");
    finishReason = choice.flatMap(c -> Json.text(c, "finish_reason")).or(() -> finishReason);
    choice
        .flatMap(c -> Json.field(c, "delta"))
        .flatMap(delta -> Json.text(delta, "content"))
        .filter(piece -> !piece.isEmpty())
        .ifPresent(this::say);
  }

  private void say(String piece) {
    text.append(piece);
    onText.accept(piece);
  }

  @Override
  public Answer end() {
    if (!done && finishReason.isEmpty()) {
      throw new WireException.CutOff(
          endpoint, "the stream ended before the answer did; what came is not used");
    }
    return new Answer(text.toString(), usage, finishReason.orElse("unknown"));
  }
}
