package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What an action is given.
 *
 * @param values the meanings in the order of the rule
 */
record Arguments(List<Meaning> values, ZonedDateTime now) {
  LocalDate today() {
    return now.toLocalDate();
  }

  LocalDateTime here() {
    return now.toLocalDateTime();
  }

  int size() {
    return values.size();
  }

  Meaning get(int index) {
    return values.get(index);
  }

  /** The value of a word or a whole number. */
  int number(int index) {
    return switch (values.get(index)) {
      case Meaning.Word word -> word.number();
      case Meaning.Count count -> count.whole();
      default -> throw wrong(index, "a number");
    };
  }

  /** A number which need not be whole. */
  BigDecimal decimal(int index) {
    return switch (values.get(index)) {
      case Meaning.Word word -> BigDecimal.valueOf(word.number());
      case Meaning.Count count -> count.value();
      default -> throw wrong(index, "a number");
    };
  }

  /** How many digits the number was written with; 0 for words. */
  int digits(int index) {
    return values.get(index) instanceof Meaning.Count count ? count.digits() : 0;
  }

  String text(int index) {
    if (values.get(index) instanceof Meaning.Word word) {
      return word.text();
    }
    throw wrong(index, "a word");
  }

  Unit unit(int index) {
    return Unit.valueOf(text(index));
  }

  <T extends Meaning> T as(Class<T> kind, int index) {
    if (kind.isInstance(values.get(index))) {
      return kind.cast(values.get(index));
    }
    throw wrong(index, kind.getSimpleName());
  }

  private NoReadingException wrong(int index, String expected) {
    return new NoReadingException(values.get(index), expected);
  }
}
