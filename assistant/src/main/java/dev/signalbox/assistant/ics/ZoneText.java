package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Entry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the VTIMEZONE that other programs want beside a TZID, from the rules that Java has for the
 * zone.
 */
public final class ZoneText {

  private ZoneText() {}

  /**
   * The definition of a zone, right from the year of a moment on.
   *
   * @param since the first moment that somebody needs it for
   */
  public static Component of(ZoneId zone, Instant since) {
    ZoneRules rules = zone.getRules();
    int year = since.atZone(zone).getYear() - 1;
    List<Component> observances = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      ZoneOffsetTransition first = rule.createTransition(year);
      boolean summer = rules.isDaylightSavings(first.getInstant());
      observances.add(
          observance(
              summer,
              first.getDateTimeBefore(),
              rule.getOffsetBefore(),
              rule.getOffsetAfter(),
              yearly(rule, first)));
    }
    if (observances.isEmpty()) {
      ZoneOffset now = rules.getOffset(since);
      observances.add(observance(false, LocalDateTime.of(1970, 1, 1, 0, 0), now, now, ""));
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(ContentLine.of("TZID", zone.getId()));
    entries.addAll(observances);
    return Component.of("VTIMEZONE", entries);
  }

  /**
   * The definition that a moment needs beside it: none for universal and floating times and for
   * days.
   */
  public static Optional<Component> neededBy(When when) {
    return when instanceof When.Zoned zoned && !zoned.zone().universal()
        ? Optional.of(of(ZoneId.of(zoned.zone().name()), zoned.instant(ZoneOffset.UTC)))
        : Optional.empty();
  }

  private static Component observance(
      boolean summer, LocalDateTime onset, ZoneOffset from, ZoneOffset to, String rule) {
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("DTSTART", WhenText.dateTime(onset)));
    if (!rule.isEmpty()) {
      lines.add(ContentLine.of("RRULE", rule));
    }
    lines.add(ContentLine.of("TZOFFSETFROM", offset(from)));
    lines.add(ContentLine.of("TZOFFSETTO", offset(to)));
    return Component.of(summer ? "DAYLIGHT" : "STANDARD", lines);
  }

  private static String yearly(ZoneOffsetTransitionRule rule, ZoneOffsetTransition first) {
    LocalDateTime local = first.getDateTimeBefore();
    String month = "FREQ=YEARLY;BYMONTH=" + local.getMonthValue();
    DayOfWeek day = rule.getDayOfWeek();
    if (day == null) {
      return month + ";BYMONTHDAY=" + local.getDayOfMonth();
    }
    int least = rule.getDayOfMonthIndicator();
    String code = NthDay.code(local.getDayOfWeek());
    boolean sameDay = local.getDayOfWeek() == day;
    boolean inLastWeek =
        rule.getMonth() != Month.FEBRUARY && least + 6 == rule.getMonth().maxLength();
    if (least == -1 || (sameDay && inLastWeek)) {
      return month + ";BYDAY=-1" + code;
    }
    return sameDay && least > 0 && least % 7 == 1
        ? month + ";BYDAY=" + (least / 7 + 1) + code
        : week(rule.getMonth(), least + shift(local.getDayOfWeek(), day), code);
  }

  /** How many days the written day lies beside the named one: a change at 24:00 is on the next. */
  private static int shift(DayOfWeek written, DayOfWeek named) {
    if (written == named) {
      return 0;
    }
    return written == named.plus(1) ? 1 : -1;
  }

  /**
   * A weekday in the seven days from a day on; days are counted from the year's end where they
   * leave the month.
   */
  private static String week(Month month, int first, String weekday) {
    boolean inside = first >= 1 && first + 6 <= month.minLength();
    LocalDate begin = LocalDate.of(2025, month, 1).plusDays(first - 1L);
    List<String> days = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      int day = inside ? first + i : begin.plusDays(i).getDayOfYear() - 366;
      days.add(Integer.toString(day));
    }
    String where = inside ? ";BYMONTH=" + month.getValue() + ";BYMONTHDAY=" : ";BYYEARDAY=";
    return "FREQ=YEARLY" + where + String.join(",", days) + ";BYDAY=" + weekday;
  }

  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    int positive = Math.abs(minutes);
    return "%s%02d%02d".formatted(minutes < 0 ? "-" : "+", positive / 60, positive % 60);
  }
}
