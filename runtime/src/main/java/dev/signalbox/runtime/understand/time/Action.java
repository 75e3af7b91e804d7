package dev.signalbox.runtime.understand.time;

/** What a pattern means: a pure function from the meanings of its parts. */
interface Action {
  /** The meaning, or {@link Meaning#NOTHING} when the parts do not make sense together. */
  Meaning apply(Arguments given);

  /** The action with that name in a lexicon file, such as {@code month-day}. */
  static Action named(String name) {
    String constant = name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    for (Action[] some :
        new Action[][] {
          NumberAction.values(),
          DateAction.values(),
          StretchAction.values(),
          ClockAction.values(),
          MomentAction.values(),
          LengthAction.values(),
          RepeatAction.values(),
          LimitAction.values()
        }) {
      for (Action action : some) {
        if (action.toString().equals(constant)) {
          return action;
        }
      }
    }
    throw new IllegalArgumentException("no action is called " + name);
  }
}
