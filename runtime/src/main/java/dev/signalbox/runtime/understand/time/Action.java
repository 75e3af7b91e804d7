package dev.signalbox.runtime.understand.time;

import java.util.Locale;

/** What a pattern means: a pure function from the meanings of its parts. */
interface Action {
  /** The meaning, or {@link Meaning#NOTHING} when the parts do not make sense together. */
  Meaning apply(Arguments given);

  /** The action with a name as in lexicon files, such as {@code month-day}. */
  static Action named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    for (int group = 0; group < 8; group++) {
      for (Action action : group(group)) {
        if (action.toString().equals(constant)) {
          return action;
        }
      }
    }
    throw new IllegalArgumentException("no action is called " + name);
  }

  /** One group after the other, so that those which are not needed are not even loaded. */
  private static Action[] group(int number) {
    return switch (number) {
      case 0 -> NumberAction.values();
      case 1 -> DateAction.values();
      case 2 -> ClockAction.values();
      case 3 -> MomentAction.values();
      case 4 -> StretchAction.values();
      case 5 -> LengthAction.values();
      case 6 -> LimitAction.values();
      default -> RepeatAction.values();
    };
  }
}
