package dev.signalbox.runtime.understand.time;

import dev.signalbox.runtime.understand.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Writes mentions so short that a table of sentences can be read. */
final class Told {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final TimeResolver ENGLISH = TimeResolver.of(Language.ENGLISH);
  private static final TimeResolver GERMAN = TimeResolver.of(Language.GERMAN);

  private Told() {}

  static List<TimeMention> find(Language language, String text, String now) {
    TimeResolver resolver = language == Language.GERMAN ? GERMAN : ENGLISH;
    return resolver.find(text, LocalDateTime.parse(now).atZone(BERLIN));
  }

  /** {@code words = value; words = value}, or {@code -} when nothing was found. */
  static String all(Language language, String text, String now) {
    List<TimeMention> mentions = find(language, text, now);
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .map(mention -> mention.text() + " = " + value(mention.value()))
            .collect(Collectors.joining("; "));
  }

  /** A {@code ?} stands where the half of the day is open. */
  static String value(TimeValue value) {
    return switch (value) {
      case TimeValue.Day day -> day.date().toString();
      case TimeValue.Clock clock ->
          clock.time() + open(clock.ambiguousHalf()) + clock.zone().map(z -> " " + z).orElse("");
      case TimeValue.Moment moment ->
          moment.local()
              + open(moment.ambiguousHalf())
              + (moment.zone().equals(BERLIN) ? "" : " " + moment.zone());
      case TimeValue.Days days -> days.from() + "/" + days.toExclusive();
      case TimeValue.Clocks clocks ->
          clocks.from() + "/" + clocks.to() + open(clocks.ambiguousHalf());
      case TimeValue.Span span -> span.from() + "/" + span.to() + open(span.ambiguousHalf());
      case TimeValue.Length length -> length.period() + " " + length.duration();
      case TimeValue.Recurrence recurrence ->
          recurrence.rrule() + recurrence.at().map(at -> " at " + value(at)).orElse("");
      case TimeValue.Limit limit -> limit.side() + " " + value(limit.of());
      case TimeValue.Unknown unknown -> "unknown: " + unknown.why();
    };
  }

  private static String open(boolean half) {
    return half ? "?" : "";
  }
}
