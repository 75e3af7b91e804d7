package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.calendar.Conflict;
import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.calendar.Occurrence;
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
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What of a day's calendar wants attention: what is still to come, and what overlaps. */
final class AttentionTool implements Tool {
  private static final double CONFLICT = 0.85;
  private static final double APPOINTMENT = 0.6;
  private static final double ROUTINE = 0.4;
  private static final double WHOLE_DAY = 0.3;
  private static final ToolSpec SPEC =
      EventTools.spec(
          "calendar.attention",
          "Finds what of a day's calendar wants attention",
          Type.fields().with("day", Type.text(Format.DATE), "the day"),
          Type.fields().with("items", Type.listOf(Type.any()), "score, text, source, why, when"),
          Effect.READS);

  private final Supplier<EventCalendar> calendar;
  private final Set<String> own;

  AttentionTool(Supplier<EventCalendar> calendar, Set<String> own) {
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
    ZonedDateTime from =
        LocalDate.parse(invocation.text("day").orElseThrow()).atStartOfDay(now.getZone());
    Label label = Label.of(Secrecy.PERSONAL, Trust.TRUSTED);
    var items = new ArrayList<Value>();
    List<Occurrence> today =
        calendar.get().occurrences(from.toInstant(), from.plusDays(1).toInstant()).occurrences();
    for (Occurrence one : today) {
      if (one.end().isAfter(now)) {
        items.add(
            item(
                score(one),
                EventTools.line(one),
                one,
                one.original().isPresent() ? "series" : "appointment"));
        label = label.join(EventTools.label(one, own));
      }
    }
    for (Conflict conflict :
        calendar.get().conflicts(from.toInstant(), from.plusDays(2).toInstant())) {
      if (conflict.second().end().isAfter(now)) {
        String text =
            "Conflict on "
                + EventTools.day(conflict.first().start())
                + ": "
                + EventTools.line(conflict.first())
                + " and "
                + EventTools.line(conflict.second());
        items.add(item(CONFLICT, text, conflict.first(), "overlap"));
        label =
            label
                .join(EventTools.label(conflict.first(), own))
                .join(EventTools.label(conflict.second(), own));
      }
    }
    var result = new Value.Fields(Map.<String, Value>of("items", Value.of(items)));
    return new Outcome.Done(new Labelled<>(result, label), "", Optional.empty());
  }

  private static double score(Occurrence one) {
    if (one.event().allDay()) {
      return WHOLE_DAY;
    }
    return one.original().isPresent() ? ROUTINE : APPOINTMENT;
  }

  private static Value item(double score, String text, Occurrence one, String why) {
    return new Value.Fields(
        Map.of(
            "score", Value.of(score),
            "text", Value.of(text),
            "source", Value.of("event:" + one.uid()),
            "why", Value.of(why),
            "when", Value.of(EventTools.iso(one.start()))));
  }
}
