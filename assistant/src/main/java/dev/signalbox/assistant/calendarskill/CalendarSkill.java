package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.filechange.FileChangeTool;
import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Appointments by words. Times are resolved when the plan is made; which event is meant is looked
 * up by a step.
 */
public final class CalendarSkill implements Skill {
  private static final Pattern PRONOUN =
      Pattern.compile("(?iu)(?<!\\p{L})(?:it|that|that one|this|es|ihn|den|das|sie)(?!\\p{L})");

  private final Supplier<EventCalendar> calendar;
  private final Set<String> own;

  /**
   * A skill over a calendar.
   *
   * @param calendar read when a tool is called
   * @param own the person's mail addresses in lower case: events by other organisers come from
   *     outside
   */
  public CalendarSkill(Supplier<EventCalendar> calendar, Set<String> own) {
    this.calendar = calendar;
    this.own = Set.copyOf(own);
  }

  @Override
  public List<Tool> tools() {
    var proposals = new Proposals(calendar, own);
    Type.Fields which =
        Type.fields()
            .with("id", Type.text(), "the event's UID")
            .with("start", Type.text(Format.DATE_TIME), "when it begins")
            .optional("instance", Type.text(), "which one of a series")
            .optional("series", Type.flag(), "whether the whole series is meant");
    Type.Fields target =
        which
            .optional("day", Type.text(Format.DATE), "the new day")
            .optional("clock", Type.text(Format.TIME), "the new time of day")
            .optional("zone", Type.text(), "the zone of the new time")
            .optional("shift", Type.text(), "by how much")
            .optional("week", Type.text(Format.DATE), "the week to which it goes");
    Type.Fields event =
        Type.fields()
            .with("title", Type.text(), "what it is")
            .optional("start", Type.text(Format.DATE_TIME), "when it begins")
            .optional("when", Type.text(), "when it begins, in words")
            .optional("on", Type.text(Format.DATE), "the day to which those words belong")
            .optional(
                "length", Type.text(Format.DURATION), "how long it takes; an hour if left out")
            .optional("day", Type.text(Format.DATE), "the first day, for whole days")
            .optional("after", Type.text(Format.DATE), "the day after the last")
            .optional("rule", Type.text(), "how it repeats, RFC 5545")
            .optional("location", Type.text(), "where");
    return List.of(
        new FindTool(calendar, own),
        new ListTool(ListTool.What.LIST, calendar, own),
        new ListTool(ListTool.What.CONFLICTS, calendar, own),
        new ListTool(ListTool.What.FREE, calendar, own),
        new AttentionTool(calendar, own),
        changing("calendar.create", "Creates an appointment", event, proposals::create),
        changing("calendar.move", "Moves an appointment", target, proposals::move),
        changing("calendar.cancel", "Cancels an appointment", which, proposals::cancel),
        changing(
            "calendar.end_series",
            "Ends a series",
            which.with("from", Type.text(Format.DATE), "the first day without it"),
            proposals::endSeries));
  }

  private Tool changing(
      String name,
      String description,
      Type.Fields arguments,
      java.util.function.Function<
              dev.signalbox.core.tool.Invocation, dev.signalbox.assistant.filechange.Proposal>
          propose) {
    return new FileChangeTool(
        EventTools.spec(name, description, arguments, EventTools.eventType(), Effect.REVERSIBLE),
        propose,
        change -> calendar.get().apply(change),
        uid -> calendar.get().etag(uid));
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    switch (reading.intent()) {
      case CALENDAR_LIST -> list("calendar.list", "look at the calendar", reading, drafting, 1);
      case CALENDAR_CONFLICTS ->
          list("calendar.conflicts", "look for overlaps", reading, drafting, 7);
      case CALENDAR_FREE -> free(reading, drafting);
      case CALENDAR_WHEN -> find(reading, drafting, Optional.empty(), true);
      case CALENDAR_CREATE -> {
        StepId created = NewEvent.draft(reading, drafting);
        mention(created, reading, drafting);
      }
      case CALENDAR_MOVE -> move(reading, drafting);
      case CALENDAR_CANCEL -> {
        Which which = which(reading, drafting, Optional.empty());
        drafting.call("cancel it", "calendar.cancel", which.arguments());
      }
      case CALENDAR_END_SERIES -> endSeries(reading, drafting);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void list(
      String tool, String title, Reading reading, Drafting drafting, int days) {
    Period period = Period.of(reading, days);
    drafting.call(
        title,
        tool,
        Map.of(
            "from",
            drafting.said(EventTools.iso(period.from())),
            "to",
            drafting.said(EventTools.iso(period.to()))));
  }

  private static void free(Reading reading, Drafting drafting) {
    Period period = Period.of(reading, 5);
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("from", drafting.said(EventTools.iso(period.from())));
    inputs.put("to", drafting.said(EventTools.iso(period.to())));
    for (TimeMention mention : reading.times()) {
      if (mention.value() instanceof TimeValue.Length(_, var duration)
          && duration.compareTo(Duration.ofDays(1)) < 0
          && duration.toMinutes() > 0) {
        inputs.put("minutes", drafting.said(Value.of(duration.toMinutes())));
      }
    }
    drafting.call("look for free time", "calendar.free", inputs);
  }

  private record Which(Map<String, Argument> arguments, StepId step) {}

  private static void move(Reading reading, Drafting drafting) {
    var words = new EventWords(reading);
    Optional<TimeMention> target = words.target();
    if (target.isEmpty()) {
      drafting.say(
          "To when shall I move it? For example: \"move it to Friday at 10\". Nothing was changed.");
      return;
    }
    Map<String, Argument> to =
        Target.arguments(target.get(), reading.text(), reading.now(), drafting);
    if (to.isEmpty()) {
      drafting.say("I do not know when \"" + target.get().text() + "\" is. Nothing was changed.");
      return;
    }
    Which which = which(reading, drafting, target);
    var inputs = new LinkedHashMap<>(which.arguments());
    inputs.putAll(to);
    StepId moved = drafting.call("move it to " + target.get().text(), "calendar.move", inputs);
    mention(moved, reading, drafting);
  }

  private static void endSeries(Reading reading, Drafting drafting) {
    var words = new EventWords(reading);
    Optional<TimeMention> from = words.target();
    Which which = which(reading, drafting, from);
    var inputs = new LinkedHashMap<>(which.arguments());
    String day =
        from.flatMap(mention -> Period.day(mention.value(), reading.now()))
            .orElse(reading.now().toLocalDate())
            .toString();
    inputs.put("from", drafting.said(day));
    drafting.call("end the series", "calendar.end_series", inputs);
  }

  private static Which which(Reading reading, Drafting drafting, Optional<TimeMention> target) {
    var words = new EventWords(reading);
    Optional<Referent> before = drafting.latest(Referent.Kind.EVENT);
    StepId found;
    if (before.isPresent()
        && words.lookup().isEmpty()
        && words.others(target).isEmpty()
        && PRONOUN.matcher(words.plain()).find()) {
      found =
          drafting.call(
              "find the appointment",
              "calendar.find",
              Map.of("words", before.get().words(), "next", drafting.said(Value.of(true))));
    } else {
      found = find(reading, drafting, target, false);
    }
    var arguments = new LinkedHashMap<String, Argument>();
    arguments.put("id", Argument.of(found, "id"));
    arguments.put("start", Argument.of(found, "start"));
    arguments.put("instance", Argument.of(found, "instance"));
    arguments.put("series", drafting.said(Value.of(words.wholeSeries())));
    return new Which(arguments, found);
  }

  private static StepId find(
      Reading reading, Drafting drafting, Optional<TimeMention> target, boolean tell) {
    var words = new EventWords(reading);
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("words", drafting.said(words.lookup()));
    for (TimeMention mention : words.others(target)) {
      if (mention.value() instanceof TimeValue.Clock(var time, var ambiguous, _)) {
        inputs.put("at", drafting.said(Target.settled(time, ambiguous).toString()));
      } else if (mention.value() instanceof TimeValue.Moment moment) {
        var sure = dev.signalbox.runtime.understand.time.Halves.settle(moment, reading.now());
        inputs.put("at", drafting.said(sure.local().toLocalTime().toString()));
        inputs.put("on", drafting.said(sure.local().toLocalDate().toString()));
      } else {
        Period.day(mention.value(), reading.now())
            .ifPresent(day -> inputs.put("on", drafting.said(day.toString())));
      }
    }
    String lower = reading.text().toLowerCase(Locale.ROOT);
    if (tell || lower.contains("next") || lower.contains("nächst")) {
      inputs.put("next", drafting.said(Value.of(true)));
    }
    if (tell) {
      inputs.put("tell", drafting.said(Value.of(true)));
    }
    StepId found =
        drafting.call(
            "find the appointment"
                + (words.lookup().isEmpty() ? "" : " \"" + words.lookup() + "\""),
            "calendar.find",
            inputs);
    mention(found, reading, drafting);
    return found;
  }

  private static void mention(StepId step, Reading reading, Drafting drafting) {
    new EventWords(reading)
        .person()
        .ifPresent(
            name ->
                drafting.mention(
                    new Referent(Referent.Kind.PERSON, drafting.said(name), drafting.said(name))));
    drafting.mention(
        new Referent(Referent.Kind.EVENT, Argument.of(step, "id"), Argument.of(step, "title")));
  }
}
