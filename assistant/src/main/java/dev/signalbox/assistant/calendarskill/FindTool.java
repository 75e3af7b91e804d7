package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.calendar.EventQuery;
import dev.signalbox.assistant.calendar.Occurrence;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the one event that words and times mean. */
final class FindTool implements Tool {
  private static final int DAYS_AHEAD = 120;
  private static final ToolSpec SPEC =
      EventTools.spec(
          "calendar.find",
          "Finds the event that the person means",
          Type.fields()
              .optional("words", Type.text(), "words of title, place or people")
              .optional("at", Type.text(Format.TIME), "the time of day at which it begins")
              .optional("on", Type.text(Format.DATE), "the day")
              .optional("next", Type.flag(), "whether the nearest one is meant")
              .optional("tell", Type.flag(), "whether to tell the person when it is"),
          EventTools.eventType(),
          Effect.READS);

  private final Supplier<EventCalendar> calendar;
  private final Set<String> own;

  FindTool(Supplier<EventCalendar> calendar, Set<String> own) {
    this.calendar = calendar;
    this.own = own;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    ZonedDateTime now = invocation.now();
    Optional<LocalDate> on = invocation.text("on").map(LocalDate::parse);
    Optional<LocalTime> at = invocation.text("at").map(LocalTime::parse);
    String words = invocation.text("words").orElse("");
    ZonedDateTime from = on.orElse(now.toLocalDate()).atStartOfDay(now.getZone());
    ZonedDateTime to = on.isPresent() ? from.plusDays(1) : from.plusDays(DAYS_AHEAD);
    List<Occurrence> found = matches(words, at, from, to);
    boolean next = invocation.argument("next").isPresent();
    List<Occurrence> ahead = found.stream().filter(one -> one.end().isAfter(now)).toList();
    List<Occurrence> candidates = firstOfEach(ahead.isEmpty() ? found : ahead);
    if (candidates.isEmpty()) {
      return new Outcome.Failed(nothing(words, at, from, to));
    }
    boolean tell = invocation.argument("tell").isPresent();
    boolean clear = candidates.size() == 1 || next || sameTimeAsSaid(candidates, at, now);
    return clear ? done(candidates.getFirst(), tell) : unclear(candidates);
  }

  /** All words first; if nothing fits, the words that look like names. */
  private List<Occurrence> matches(
      String words, Optional<LocalTime> at, ZonedDateTime from, ZonedDateTime to) {
    List<Occurrence> found =
        calendar.get().find(new EventQuery(words, at, from.toInstant(), to.toInstant()));
    if (!found.isEmpty() || words.isEmpty()) {
      return found;
    }
    String names =
        String.join(
            " ",
            List.of(words.split(" ", -1)).stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .toList());
    return names.isEmpty() || names.equals(words)
        ? List.of()
        : calendar.get().find(new EventQuery(names, at, from.toInstant(), to.toInstant()));
  }

  /** Of a series only the nearest. */
  private static List<Occurrence> firstOfEach(List<Occurrence> found) {
    var byUid = new LinkedHashMap<String, Occurrence>();
    found.forEach(one -> byUid.putIfAbsent(one.uid(), one));
    return List.copyOf(byUid.values());
  }

  /** A time of day was said and exactly one of today fits. */
  private static boolean sameTimeAsSaid(
      List<Occurrence> candidates, Optional<LocalTime> at, ZonedDateTime now) {
    return at.isPresent()
        && candidates.stream()
                .filter(one -> one.start().toLocalDate().equals(now.toLocalDate()))
                .count()
            == 1;
  }

  private Outcome done(Occurrence one, boolean tell) {
    String place = one.event().location().isEmpty() ? "" : ", " + one.event().location();
    String repeats = one.original().isPresent() ? " (one of a series)" : "";
    String when =
        one.event().allDay()
            ? EventTools.day(one.start()) + ", all day"
            : EventTools.words(one.start());
    String says = tell ? "\"" + one.title() + "\" is on " + when + place + repeats + "." : "";
    return new Outcome.Done(
        new Labelled<>(EventTools.event(one), EventTools.label(one, own)), says, Optional.empty());
  }

  private Outcome unclear(List<Occurrence> candidates) {
    return new Outcome.Unclear(
        "Which one do you mean?",
        candidates.stream()
            .limit(8)
            .map(
                one ->
                    new Outcome.Choice(
                        EventTools.words(one.start()) + " " + one.title(),
                        new Labelled<Value>(EventTools.event(one), EventTools.label(one, own))))
            .toList());
  }

  private String nothing(
      String words, Optional<LocalTime> at, ZonedDateTime from, ZonedDateTime to) {
    ZonedDateTime end = to.isAfter(from.plusDays(1)) ? from.plusDays(1) : to;
    List<String> there =
        calendar.get().occurrences(from.toInstant(), end.toInstant()).occurrences().stream()
            .map(EventTools::line)
            .toList();
    return "I found no appointment"
        + (words.isEmpty() ? "" : " for \"" + words + "\"")
        + at.map(time -> " at " + time).orElse("")
        + ". On "
        + EventTools.day(from)
        + " there "
        + (there.isEmpty() ? "is nothing" : "is: " + String.join("; ", there));
  }
}
