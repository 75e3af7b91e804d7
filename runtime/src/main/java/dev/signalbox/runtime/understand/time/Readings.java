package dev.signalbox.runtime.understand.time;

import java.util.Optional;
import java.util.function.Function;

/** The reading at or after now, and the one before it when the words may mean that as well. */
record Readings<T>(T future, Optional<T> past) {
  static <T> Readings<T> only(T value) {
    return new Readings<>(value, Optional.empty());
  }

  static <T> Readings<T> both(T future, T past) {
    return new Readings<>(future, future.equals(past) ? Optional.empty() : Optional.of(past));
  }

  <R> Readings<R> map(Function<T, R> function) {
    return new Readings<>(function.apply(future), past.map(function));
  }
}
