package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.calendar.Agenda;
import dev.signalbox.assistant.calendar.Conflict;
import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.calendar.FreeSlot;
import dev.signalbox.assistant.calendar.Occurrence;
import dev.signalbox.assistant.calendar.WorkingHours;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells what is in the calendar between two times: events, conflicts or free time. */
final class ListTool implements Tool {
  private static final int SHOWN = 40;
  private static final WorkingHours WAKING =
      WorkingHours.everyDay(LocalTime.of(8, 0), LocalTime.of(20, 0));

  /** What of the calendar is told. */
  enum What {
    /** Events. */
    LIST("calendar.list", "Lists appointments"),
    /** Events that overlap. */
    CONFLICTS("calendar.conflicts", "Finds appointments that overlap"),
    /** Times without events. */
    FREE("calendar.free", "Finds free time");

    private final String tool;
    private final String description;

    What(String tool, String description) {
      this.tool = tool;
      this.description = description;
    }
  }

  private final What what;
  private final Supplier<EventCalendar> calendar;
  private final Set<String> own;
  private final ToolSpec spec;

  ListTool(What what, Supplier<EventCalendar> calendar, Set<String> own) {
    this.what = what;
    this.calendar = calendar;
    this.own = own;
    this.spec =
        EventTools.spec(
            what.tool,
            what.description,
            Type.fields()
                .with("from", Type.text(Format.DATE_TIME), "from when on")
                .with("to", Type.text(Format.DATE_TIME), "until when")
                .optional("minutes", Type.whole(1, 24 * 60), "how long a free time must be"),
            Type.fields()
                .with("count", Type.whole(0, 100_000), "how many")
                .with("text", Type.text(), "them in words"),
            Effect.READS);
  }

  @Override
  public ToolSpec spec() {
    return spec;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    ZonedDateTime from = time(invocation, "from");
    ZonedDateTime to = time(invocation, "to");
    return switch (what) {
      case LIST -> list(from, to);
      case CONFLICTS -> conflicts(from, to);
      case FREE -> free(from, to, invocation);
    };
  }

  private static ZonedDateTime time(Invocation invocation, String name) {
    return ZonedDateTime.parse(invocation.text(name).orElseThrow());
  }

  private Outcome list(ZonedDateTime from, ZonedDateTime to) {
    Agenda agenda = calendar.get().occurrences(from.toInstant(), to.toInstant());
    var lines = new ArrayList<String>();
    String day = "";
    for (Occurrence one : agenda.occurrences().stream().limit(SHOWN).toList()) {
      String itsDay = EventTools.day(one.start().isBefore(from) ? from : one.start());
      if (!itsDay.equals(day)) {
        lines.add(itsDay);
        day = itsDay;
      }
      lines.add("  " + EventTools.line(one));
    }
    if (lines.isEmpty()) {
      lines.add("Nothing is in your calendar " + range(from, to) + ".");
    }
    agenda.problems().forEach(problem -> lines.add("Could not be read: " + problem));
    return done(agenda.occurrences(), agenda.occurrences().size(), String.join("\n", lines));
  }

  private Outcome conflicts(ZonedDateTime from, ZonedDateTime to) {
    List<Conflict> conflicts = calendar.get().conflicts(from.toInstant(), to.toInstant());
    var touched = new ArrayList<Occurrence>();
    var lines = new ArrayList<String>();
    for (Conflict conflict : conflicts) {
      touched.add(conflict.first());
      touched.add(conflict.second());
      lines.add(
          EventTools.day(conflict.first().start())
              + ": "
              + EventTools.line(conflict.first())
              + " overlaps "
              + EventTools.line(conflict.second()));
    }
    return done(
        touched,
        conflicts.size(),
        lines.isEmpty() ? "Nothing overlaps " + range(from, to) + "." : String.join("\n", lines));
  }

  private Outcome free(ZonedDateTime from, ZonedDateTime to, Invocation invocation) {
    long minutes = invocation.text("minutes").map(Long::parseLong).orElse(30L);
    ZonedDateTime begin = from.isBefore(invocation.now()) ? invocation.now() : from;
    List<FreeSlot> slots =
        begin.isBefore(to)
            ? calendar
                .get()
                .freeSlots(begin.toInstant(), to.toInstant(), Duration.ofMinutes(minutes), WAKING)
            : List.of();
    var lines = new ArrayList<String>();
    for (FreeSlot slot : slots.stream().limit(SHOWN).toList()) {
      lines.add(
          EventTools.day(slot.start())
              + ", "
              + EventTools.clock(slot.start())
              + "–"
              + EventTools.clock(slot.end()));
    }
    String says =
        lines.isEmpty()
            ? "There is no free time of "
                + minutes
                + " minutes between 8:00 and 20:00 "
                + range(from, to)
                + "."
            : "Free between 8:00 and 20:00:\n  " + String.join("\n  ", lines);
    return done(List.of(), slots.size(), says);
  }

  private static String range(ZonedDateTime from, ZonedDateTime to) {
    return to.isAfter(from.plusDays(1).plusHours(1))
        ? "from " + EventTools.day(from) + " to " + EventTools.day(to.minusNanos(1))
        : "on " + EventTools.day(from);
  }

  private Outcome done(List<Occurrence> occurrences, int count, String says) {
    Label label =
        occurrences.stream()
            .map(one -> EventTools.label(one, own))
            .reduce(Label.of(Secrecy.PERSONAL, Trust.TRUSTED), Label::join);
    var result = new Value.Fields(Map.of("count", Value.of(count), "text", Value.of(says)));
    return new Outcome.Done(new Labelled<>(result, label), says, Optional.empty());
  }
}
