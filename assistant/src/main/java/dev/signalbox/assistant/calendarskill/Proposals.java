package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.calendar.EventDraft;
import dev.signalbox.assistant.calendar.Occurrence;
import dev.signalbox.assistant.filechange.CannotException;
import dev.signalbox.assistant.filechange.Proposal;
import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What each changing tool of the calendar would do. */
final class Proposals {
  private static final int YEARS = 2;

  private final Supplier<EventCalendar> calendar;
  private final Set<String> own;

  Proposals(Supplier<EventCalendar> calendar, Set<String> own) {
    this.calendar = calendar;
    this.own = own;
  }

  Proposal create(Invocation call) {
    String title = call.text("title").filter(words -> !words.isBlank()).orElse("Appointment");
    String uid = call.key() + "@signalbox";
    EventDraft draft;
    ZonedDateTime start;
    ZonedDateTime end;
    if (call.text("day").isPresent()) {
      LocalDate first = LocalDate.parse(call.text("day").get());
      LocalDate after = call.text("after").map(LocalDate::parse).orElse(first.plusDays(1));
      draft = EventDraft.allDay(uid, title, first, after);
      start = first.atStartOfDay(call.now().getZone());
      end = after.atStartOfDay(call.now().getZone());
    } else {
      start = Start.of(call);
      end = start.plus(call.text("length").map(Duration::parse).orElse(Duration.ofHours(1)));
      draft = EventDraft.timed(uid, title, start, end);
    }
    draft = draft.at(call.text("location").orElse(""));
    Optional<RecurrenceRule> rule = call.text("rule").map(RecurrenceRule::of);
    if (rule.isPresent()) {
      draft = draft.repeating(rule.get());
    }
    String when =
        call.text("day").isPresent()
            ? EventTools.day(start) + ", all day"
            : EventTools.words(start) + " to " + EventTools.clock(end);
    String repeats = rule.map(how -> ", repeating " + how.text()).orElse("");
    String overlap = call.text("day").isPresent() ? "" : overlap(start, end, uid);
    FileChange change = calendar.get().propose().create(draft);
    var result = new LinkedHashMap<String, Value>();
    result.put("id", Value.of(uid));
    result.put("title", Value.of(title));
    result.put("start", Value.of(EventTools.iso(start)));
    result.put("end", Value.of(EventTools.iso(end)));
    result.put(
        "startWords",
        Value.of(call.text("day").isPresent() ? EventTools.day(start) : EventTools.words(start)));
    result.put("endWords", Value.of(EventTools.words(end)));
    result.put("recurring", Value.of(rule.isPresent()));
    result.put("instance", Value.of(""));
    result.put("allDay", Value.of(call.text("day").isPresent()));
    result.put("location", Value.of(call.text("location").orElse("")));
    result.put("attendees", Value.of(List.of()));
    String says = "Created \"" + title + "\" on " + when + repeats + "." + overlap;
    return new Proposal(
        change,
        card("Create an appointment", title, when + repeats),
        "event:" + uid,
        false,
        new Value.Fields(result),
        says);
  }

  private String overlap(ZonedDateTime start, ZonedDateTime end, String uid) {
    List<String> others =
        calendar.get().blocking(start.toInstant(), end.toInstant()).stream()
            .filter(one -> !one.uid().equals(uid))
            .map(EventTools::line)
            .toList();
    return others.isEmpty() ? "" : " It overlaps " + String.join("; ", others) + ".";
  }

  Proposal move(Invocation call) {
    Occurrence one = occurrence(call);
    if (one.event().allDay()) {
      throw new CannotException(
          "\"" + one.title() + "\" is for whole days; cancel it and create it anew on another day");
    }
    ZonedDateTime start = Target.of(call, one.start());
    if (start.isEqual(one.start())) {
      throw new CannotException(
          "\""
              + one.title()
              + "\" is on "
              + EventTools.words(one.start())
              + " already; nothing was changed");
    }
    boolean series = series(call);
    FileChange change =
        one.original().isPresent() && !series
            ? calendar.get().propose().moveInstance(one.uid(), one.original().get(), start)
            : calendar.get().propose().move(one.uid(), series ? seriesStart(one, start) : start);
    var moved = new Occurrence(one.event(), start, start.plus(one.length()), one.original());
    String what =
        one.original().isPresent()
            ? (series ? " (the whole series)" : " (only this one of the series)")
            : "";
    String says =
        "Moved \""
            + one.title()
            + "\" from "
            + EventTools.words(one.start())
            + " to "
            + EventTools.words(start)
            + what
            + "."
            + overlap(start, moved.end(), one.uid())
            + organiser(one);
    return new Proposal(
        change,
        card(
            "Move an appointment",
            one.title(),
            EventTools.words(one.start()) + " → " + EventTools.words(start) + what),
        "event:" + one.uid(),
        EventTools.outside(one, own),
        EventTools.event(moved),
        says);
  }

  /** The whole series moves by as much as this one does. */
  private ZonedDateTime seriesStart(Occurrence one, ZonedDateTime target) {
    Duration by = Duration.between(one.start(), target);
    ZonedDateTime first =
        calendar
            .get()
            .event(one.uid())
            .orElseThrow()
            .start()
            .instant(one.start().getZone())
            .atZone(one.start().getZone());
    return first.plus(by);
  }

  Proposal cancel(Invocation call) {
    Occurrence one = occurrence(call);
    boolean single = one.original().isPresent() && !series(call);
    FileChange change =
        single
            ? calendar.get().propose().cancelInstance(one.uid(), one.original().get())
            : calendar.get().propose().cancel(one.uid());
    String what =
        one.original().isEmpty()
            ? ""
            : single ? " (only this one of the series)" : " (the whole series)";
    String when =
        one.event().allDay() ? EventTools.day(one.start()) : EventTools.words(one.start());
    return new Proposal(
        change,
        card("Cancel an appointment", one.title(), when + what),
        "event:" + one.uid(),
        EventTools.outside(one, own),
        EventTools.event(one),
        "Cancelled \"" + one.title() + "\" on " + when + what + "." + organiser(one));
  }

  Proposal endSeries(Invocation call) {
    Occurrence one = occurrence(call);
    if (one.original().isEmpty()) {
      throw new CannotException(
          "\"" + one.title() + "\" is no series; say \"cancel\" to remove it");
    }
    LocalDate from = LocalDate.parse(call.text("from").orElseThrow());
    FileChange change =
        calendar
            .get()
            .propose()
            .endSeries(one.uid(), from.atStartOfDay(call.now().getZone()).toInstant());
    return new Proposal(
        change,
        card(
            "End a series",
            one.title(),
            "from " + EventTools.day(from.atStartOfDay(call.now().getZone())) + " on"),
        "event:" + one.uid(),
        EventTools.outside(one, own),
        EventTools.event(one),
        "Ended the series \""
            + one.title()
            + "\": nothing of it is left from "
            + EventTools.day(from.atStartOfDay(call.now().getZone()))
            + " on."
            + organiser(one));
  }

  private static boolean series(Invocation call) {
    return call.argument("series").equals(Optional.of(Value.of(true)));
  }

  private Occurrence occurrence(Invocation call) {
    String id = call.text("id").orElseThrow();
    ZonedDateTime start = ZonedDateTime.parse(call.text("start").orElseThrow());
    Optional<Instant> instance =
        call.text("instance").filter(text -> !text.isEmpty()).map(Instant::parse);
    return calendar
        .get()
        .occurrences(start.minusYears(YEARS).toInstant(), start.plusYears(YEARS).toInstant())
        .occurrences()
        .stream()
        .filter(one -> one.uid().equals(id))
        .filter(
            one ->
                instance.isEmpty() ? one.start().isEqual(start) : one.original().equals(instance))
        .findFirst()
        .orElseThrow(
            () -> new CannotException("the appointment was changed in the meantime; ask again"));
  }

  private String organiser(Occurrence one) {
    return EventTools.outside(one, own)
        ? " It was organised by "
            + one.event()
                .organizer()
                .map(by -> by.name().isEmpty() ? by.email() : by.name())
                .orElse("somebody else")
            + ", who is not told by this; only your own copy was changed."
        : "";
  }

  private static Card card(String title, String event, String when) {
    return new Card(
        title, List.of(new Card.Line("Appointment", event), new Card.Line("When", when)), "");
  }
}
