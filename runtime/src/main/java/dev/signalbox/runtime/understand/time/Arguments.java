package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What an action is given. Asking for another kind than is there means that the pattern has no
 * reading.
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
    return get(index) instanceof Meaning.Count count
        ? count.whole()
        : as(Meaning.Word.class, index).number();
  }

  /** A number which need not be whole. */
  BigDecimal decimal(int index) {
    return get(index) instanceof Meaning.Count count
        ? count.value()
        : BigDecimal.valueOf(as(Meaning.Word.class, index).number());
  }

  /** How many digits the number was written with; 0 for words. */
  int digits(int index) {
    return get(index) instanceof Meaning.Count count ? count.digits() : 0;
  }

  String text(int index) {
    return as(Meaning.Word.class, index).text();
  }

  Unit unit(int index) {
    return Unit.valueOf(text(index));
  }

  <T extends Meaning> T as(Class<T> kind, int index) {
    if (kind.isInstance(get(index))) {
      return kind.cast(get(index));
    }
    throw new NoReadingException();
  }
}
