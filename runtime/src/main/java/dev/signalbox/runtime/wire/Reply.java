package dev.signalbox.runtime.wire;

/**
 * A model's whole answer.
 *
 * @param text what it said
 * @param inputTokens tokens in, as the provider counted them, else estimated
 * @param outputTokens tokens out, likewise
 * @param finishReason why it stopped, in the provider's word: {@code stop}, {@code length}, …
 * @param millis from the first byte out to the last byte in
 */
public record Reply(
    String text, long inputTokens, long outputTokens, String finishReason, long millis) {}
