package dev.signalbox.core.label;

import java.util.function.Function;

/**
 * A value together with what it is.
 *
 * @param value the value
 * @param label its label
 */
public record Labelled<T>(T value, Label label) {

  /** The same label on another view of the value. */
  public <R> Labelled<R> map(Function<? super T, ? extends R> view) {
    return new Labelled<>(view.apply(value), label);
  }
}
