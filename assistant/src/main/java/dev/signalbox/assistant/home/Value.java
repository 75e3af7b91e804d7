package dev.signalbox.assistant.home;

/** What a property of a device is at a moment. */
public sealed interface Value {

  /** Yes or no: on, locked, open. */
  record Flag(boolean is) implements Value {
    @Override
    public String toString() {
      return Boolean.toString(is);
    }
  }

  /** A number in the unit of its property. */
  record Amount(double number) implements Value {
    @Override
    public String toString() {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString((long) number)
          : Double.toString(number);
    }
  }

  /** One word of a fixed set, or free text. */
  record Word(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Shorthand for {@link Flag}. */
  static Value of(boolean flag) {
    return new Flag(flag);
  }

  /** Shorthand for {@link Amount}. */
  static Value of(double number) {
    return new Amount(number);
  }

  /** Shorthand for {@link Word}. */
  static Value of(String text) {
    return new Word(text);
  }
}
