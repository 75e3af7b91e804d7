package dev.signalbox.runtime.understand;

/**
 * One wish within a sentence.
 *
 * @param start index of its first character in the sentence
 * @param end index after its last character
 * @param text the characters between, as typed
 */
public record Clause(int start, int end, String text) {}
