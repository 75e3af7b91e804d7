package dev.signalbox.assistant.ics;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A recurrence rule (RFC 5545 section 3.3.10), read and checked. It keeps the text it was read
 * from, and changes only the part that it is asked to change.
 */
public final class RecurrenceRule {

  private final Map<String, String> parts;
  private final RuleParts read;

  private RecurrenceRule(Map<String, String> parts) {
    this.parts = parts;
    this.read = RuleParts.read(parts);
  }

  /**
   * Reads a rule such as {@code FREQ=WEEKLY;BYDAY=MO,FR}.
   *
   * @throws ValueException with what is wrong in which part; the line number is 0
   */
  public static RecurrenceRule of(String text) {
    return new RecurrenceRule(RuleParts.cut(text));
  }

  /** How often. */
  public Frequency frequency() {
    return read.frequency();
  }

  /** Every how many. */
  public int interval() {
    return read.interval();
  }

  /** How many occurrences in all, if it says so. */
  public OptionalInt count() {
    return read.count() < 0 ? OptionalInt.empty() : OptionalInt.of(read.count());
  }

  /** The value of UNTIL, if there is one. */
  public Optional<String> until() {
    return Optional.ofNullable(parts.get("UNTIL"));
  }

  /** The rule as it stands in a file. */
  public String text() {
    List<String> texts = new ArrayList<>();
    parts.forEach((name, value) -> texts.add(name + "=" + value));
    return String.join(";", texts);
  }

  /** The same rule that ends with this moment, in place of any COUNT or UNTIL. */
  public RecurrenceRule until(String value) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.remove("COUNT");
    changed.put("UNTIL", value);
    return new RecurrenceRule(changed);
  }

  /** The same rule with another number of occurrences in all. */
  public RecurrenceRule count(int number) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put("COUNT", Integer.toString(number));
    return new RecurrenceRule(changed);
  }

  /**
   * The rule for a series that is moved by some days, or nothing when the rule names days that
   * would not move along, as {@code BYDAY=2TU} does.
   */
  public Optional<RecurrenceRule> shifted(long days) {
    if (days == 0 || read.namesNoDay()) {
      return Optional.of(this);
    }
    if (read.frequency() != Frequency.WEEKLY || !read.namesOnlyWeekdays()) {
      return Optional.empty();
    }
    List<String> moved =
        read.days().stream().map(one -> NthDay.code(one.day().plus(days))).toList();
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put("BYDAY", String.join(",", moved));
    return Optional.of(new RecurrenceRule(changed));
  }

  /**
   * The occurrences in a span of wall clock time.
   *
   * @param start the first occurrence (DTSTART), which always counts as one
   * @param from first wall clock time of interest
   * @param to last wall clock time of interest
   * @param person the zone to which an UNTIL in universal time is compared for floating times
   * @throws ValueException if the rule is so dense that unfolding it makes no sense
   */
  public List<LocalDateTime> between(
      When start, LocalDateTime from, LocalDateTime to, ZoneId person) {
    LocalDateTime last = until().map(value -> last(start, value, person)).orElse(LocalDateTime.MAX);
    return new Expansion(read, start.local(), last).between(from, to);
  }

  /** The last wall clock time that UNTIL allows; a date allows the whole day. */
  private static LocalDateTime last(When start, String until, ZoneId person) {
    if (WhenText.isDate(until)) {
      return WhenText.date(until).atTime(LocalTime.MAX);
    }
    if (!until.endsWith("Z")) {
      return WhenText.local(until);
    }
    LocalDateTime universal = WhenText.local(until.substring(0, until.length() - 1));
    return start instanceof When.Day
        ? universal.toLocalDate().atTime(LocalTime.MAX)
        : start.localOf(universal.toInstant(ZoneOffset.UTC), person);
  }

  /** Two rules are equal when they say the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RecurrenceRule rule && rule.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  /** A weekly rule on these days. */
  public static RecurrenceRule weekly(List<DayOfWeek> days) {
    String list = String.join(",", days.stream().map(NthDay::code).toList());
    return of("FREQ=WEEKLY" + (list.isEmpty() ? "" : ";BYDAY=" + list));
  }
}
