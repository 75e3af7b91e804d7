package dev.signalbox.assistant.home;

import java.util.List;

/** Which values a property may have. */
public sealed interface Range {

  /** Yes or no. */
  record YesNo() implements Range {}

  /** A number from {@code least} to {@code most}, both included. */
  record Between(double least, double most, String unit) implements Range {}

  /** One of these words. */
  record OneOf(List<String> words) implements Range {
    /** Keeps a copy. */
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** Any text. */
  record Free() implements Range {}

  /** Whether the value is of the right type and inside. */
  default boolean allows(Value value) {
    return switch (this) {
      case YesNo() -> value instanceof Value.Flag;
      case Between(double least, double most, String unit) ->
          value instanceof Value.Amount(double number) && number >= least && number <= most;
      case OneOf(List<String> words) ->
          value instanceof Value.Word(String text) && words.contains(text);
      case Free() -> value instanceof Value.Word;
    };
  }

  /** What is allowed, in words: "0 to 100 %". */
  default String inWords() {
    return switch (this) {
      case YesNo() -> "true or false";
      case Between(double least, double most, String unit) ->
          Value.of(least) + " to " + Value.of(most) + " " + unit;
      case OneOf(List<String> words) -> "one of " + String.join(", ", words);
      case Free() -> "a text";
    };
  }
}
