package dev.signalbox.runtime.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model is asked: an instruction and inputs, kept apart.
 *
 * @param instruction what to do; of trusted origin
 * @param inputs what to do it with; shown as data
 * @param maxTokens tokens of the answer at most, above zero
 * @param jsonSchema a JSON Schema (2020-12) to which the answer keeps, made of maps, lists, texts,
 *     numbers and booleans
 */
public record Prompt(
    String instruction,
    List<Part> inputs,
    int maxTokens,
    Optional<Map<String, Object>> jsonSchema) {

  public Prompt {
    inputs = List.copyOf(inputs);
    jsonSchema = jsonSchema.map(schema -> Collections.unmodifiableMap(new LinkedHashMap<>(schema)));
    if (maxTokens <= 0) {
      throw new IllegalArgumentException("An answer has at least one token, not " + maxTokens);
    }
  }

  /**
   * One input.
   *
   * @param name what the instruction calls it
   * @param text its content
   */
  public record Part(String name, String text) {}

  /** The tokens that this takes, estimated on the safe side. */
  public int estimatedTokens() {
    long tokens = Tokens.estimate(ChatCodec.system(this)) + Tokens.estimate(ChatCodec.user(this));
    return (int) Math.min(tokens, Integer.MAX_VALUE);
  }
}
