package dev.signalbox.assistant.ics;

import java.time.LocalDateTime;
import java.util.List;

/** The spans of a rule's frequency, numbered from the one with its first occurrence. */
sealed interface Steps permits DaySteps, TimeSteps {

  /** The last step that surely does not begin after what this time belongs to. */
  long near(LocalDateTime time);

  /** Where a step begins; the furthest time there is when the calendar ends before. */
  LocalDateTime begin(long step);

  /** All times in a step that the rule names, in order. */
  List<LocalDateTime> candidates(long step);

  /** The next step that may have candidates. */
  long next(long step);
}
