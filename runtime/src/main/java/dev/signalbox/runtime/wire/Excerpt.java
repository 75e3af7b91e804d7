package dev.signalbox.runtime.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a server said about an error, fit for a message. Servers like to repeat what they were sent;
 * every word of that, and of the key, is blotted out, but for words of the trade, which tell
 * nothing of anybody.
 */
final class Excerpt {
  private static final int LONGEST = 160;
  private static final String BLOT = "…";
  private static final Set<String> WORDS_OF_THE_TRADE =
      Set.of(
          "a",
          "an",
          "and",
          "api",
          "at",
          "authentication",
          "bad",
          "be",
          "busy",
          "context",
          "error",
          "exceeded",
          "failed",
          "for",
          "found",
          "in",
          "incorrect",
          "input",
          "insufficient",
          "internal",
          "invalid",
          "is",
          "it",
          "key",
          "large",
          "length",
          "limit",
          "long",
          "maximum",
          "message",
          "messages",
          "missing",
          "model",
          "not",
          "of",
          "or",
          "out",
          "overloaded",
          "permission",
          "provided",
          "quota",
          "rate",
          "reached",
          "request",
          "requests",
          "server",
          "supported",
          "the",
          "this",
          "to",
          "token",
          "tokens",
          "too",
          "try",
          "type",
          "unavailable",
          "unknown",
          "unsupported",
          "window",
          "with",
          "you",
          "your");

  private final String known;

  /** Excerpts of answers to a request with this body and, if it had one, this key. */
  Excerpt(byte[] body, Optional<ApiKey> key) {
    String sent = new String(body, StandardCharsets.UTF_8);
    this.known = (sent + key.map(ApiKey::bearer).orElse("")).toLowerCase(Locale.ROOT);
  }

  /** An excerpt of an answer; "" if it holds no error in words. */
  String ofText(String answer) {
    return Json.read(answer).map(this::of).orElse("");
  }

  /** An excerpt of an error object. */
  String of(Object answer) {
    return scrub(message(answer).orElse(""));
  }

  private static Optional<String> message(Object answer) {
    Optional<Object> error = Json.field(answer, "error");
    return error
        .flatMap(e -> Json.text(e, "message"))
        .or(() -> error.filter(String.class::isInstance).map(String.class::cast))
        .or(() -> Json.text(answer, "message"))
        .or(() -> Json.text(answer, "detail"));
  }

  private String scrub(String said) {
    var words = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+").matcher(said);
    String clean =
        words
            .replaceAll(
                word -> {
                  String folded = word.group().toLowerCase(Locale.ROOT);
                  boolean tells = known.contains(folded) && !WORDS_OF_THE_TRADE.contains(folded);
                  return tells ? BLOT : word.group();
                })
            .replaceAll("[\\p{Cntrl}\\s]+", " ")
            .strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + BLOT;
  }
}
