package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** An answer that comes as one JSON object. */
final class WholeAnswer implements AnswerReader {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final EndpointId endpoint;
  private final Excerpt excerpt;
  private final Consumer<String> onText;

  WholeAnswer(EndpointId endpoint, Excerpt excerpt, Consumer<String> onText) {
    this.endpoint = endpoint;
    this.excerpt = excerpt;
    this.onText = onText;
  }

  @Override
  public boolean feed(ByteBuffer piece) {
    byte[] copy = new byte[piece.remaining()];
    piece.get(copy);
    bytes.writeBytes(copy);
    return false;
  }

  @Override
  public Answer end() {
    Object answer =
        Json.read(bytes.toString(StandardCharsets.UTF_8)).orElseThrow(this::noChatCompletion);
    if (Json.field(answer, "error").isPresent()) {
      throw new WireException.HttpStatus(endpoint, 200, excerpt.of(answer));
    }
    Object choice = Json.first(answer, "choices").orElseThrow(this::noChatCompletion);
    Object message = Json.field(choice, "message").orElseThrow(this::noChatCompletion);
    String text = Json.text(message, "content").orElse("");
    if (!text.isEmpty()) {
      onText.accept(text);
    }
    return new Answer(text, Usage.of(answer), Json.text(choice, "finish_reason").orElse("unknown"));
  }

  private WireException noChatCompletion() {
    return new WireException.Garbage(
        endpoint, "the answer is no chat completion; check that url leads to an OpenAI-style API");
  }
}
