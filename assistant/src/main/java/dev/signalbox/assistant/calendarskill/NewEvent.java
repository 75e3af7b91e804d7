package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.runtime.understand.time.Halves;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a clause what event is wanted. */
final class NewEvent {
  private static final String FLAGS = "(?iu)";
  private static final Pattern AROUND =
      Pattern.compile(
          FLAGS
              + "^(?:please |can you |could you |bitte |i have |ich habe |there is |there's )*(?:create|add|schedule|put|book|set up|plan|make|enter|organi[sz]e|arrange|new|trage?|erstelle?|plane?|lege?|setze?|mache?|notiere?)?(?!\\p{L})\\s*(?:me |mir |in |a |an |the |my |ein |eine |einen |den |die |das |new |neuen |neue |neues )*|(?<!\\p{L})(?:to|in|into|on|for|in) (?:my|the|our) (?:calendar|diary|schedule)|(?:in|im|in den|in meinen) kalender|(?<!\\p{L})(?:ein|an)\\s*$");
  private static final Pattern NAMED =
      Pattern.compile(
          FLAGS
              + "(?:appointment|meeting|event|termin|entry|eintrag)\\s+(?:called|named|titled|namens|mit dem titel)\\s+[\"“„']?([^\"”“']+)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:at|in|im|bei|beim)\\s+((?:the\\s+|der\\s+|dem\\s+)?\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}'’.-]*)*)\\s*$");
  private static final Pattern LOOSE_END =
      Pattern.compile(
          FLAGS + "\\s+(?:at|on|from|for|to|in|um|am|ab|von|vom|für|bis|every|and|und|,|-)+\\s*$");
  private static final Pattern LOOSE_START =
      Pattern.compile(
          FLAGS + "^(?:at|on|from|for|to|in|um|am|ab|von|vom|für|bis|and|und|,|-|:)\\s+");
  private static final Pattern WHOLE_DAY =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:birthday|holidays?|vacation|all[- ]day|day off|geburtstag|urlaub|ferien|ganztägig|feiertag)");

  private NewEvent() {}

  static StepId draft(Reading reading, Drafting drafting) {
    var words = new EventWords(reading);
    String plain = words.plain();
    var inputs = new LinkedHashMap<String, Argument>();
    String title = title(plain);
    Matcher place = PLACE.matcher(title);
    if (place.find() && place.start() > 0) {
      inputs.put("location", drafting.said(place.group(1)));
      title = EventWords.squeezed(title.substring(0, place.start()));
    }
    if (title.isBlank()) {
      inputs.put("title", Argument.of(drafting.ask("What is the appointment?", List.of()), ""));
    } else {
      inputs.put("title", drafting.said(capitalised(title)));
    }
    inputs.putAll(times(reading, plain, drafting));
    return drafting.call(
        "create \"" + (title.isBlank() ? "the appointment" : capitalised(title)) + "\"",
        "calendar.create",
        inputs);
  }

  private static String title(String plain) {
    Matcher named = NAMED.matcher(plain);
    if (named.find()) {
      return EventWords.squeezed(named.group(1));
    }
    String words = AROUND.matcher(plain.strip()).replaceAll(" ").strip();
    for (int i = 0; i < 3; i++) {
      words = LOOSE_START.matcher(LOOSE_END.matcher(words).replaceAll("")).replaceAll("").strip();
    }
    return EventWords.squeezed(words);
  }

  private static Map<String, Argument> times(Reading reading, String plain, Drafting drafting) {
    ZonedDateTime now = reading.now();
    var inputs = new LinkedHashMap<String, Argument>();
    boolean wholeDay = WHOLE_DAY.matcher(plain).find();
    Optional<LocalDate> day = Optional.empty();
    for (TimeMention mention : reading.times()) {
      TimeValue value = mention.value();
      if (value instanceof TimeValue.Length(_, var duration) && !duration.isZero()) {
        inputs.put("length", drafting.said(duration.toString()));
      } else if (value instanceof TimeValue.Recurrence(var rule, var at)) {
        inputs.put("rule", drafting.said(rule));
        at.flatMap(anchor -> Start.of(anchor, now))
            .ifPresent(
                start -> inputs.put("start", drafting.said(EventTools.iso(firstBy(rule, start)))));
      } else if (value instanceof TimeValue.Days(var from, var to, _)) {
        inputs.put("day", drafting.said(from.toString()));
        inputs.put("after", drafting.said(to.toString()));
      } else if (value instanceof TimeValue.Day(var date)) {
        day = Optional.of(date);
      } else {
        if (value instanceof TimeValue.Span span) {
          TimeValue.Span sure = Halves.settle(span, now);
          inputs.put("length", drafting.said(Duration.between(sure.from(), sure.to()).toString()));
        }
        if (value instanceof TimeValue.Clock(var time, var ambiguous, _) && day.isPresent()) {
          inputs.put(
              "start",
              drafting.said(
                  EventTools.iso(
                      day.get().atTime(Target.settled(time, ambiguous)).atZone(now.getZone()))));
        } else {
          Start.of(value, now)
              .ifPresent(
                  start -> inputs.putIfAbsent("start", drafting.said(EventTools.iso(start))));
        }
      }
    }
    if (!inputs.containsKey("start") && !inputs.containsKey("day")) {
      if (day.isPresent() && wholeDay) {
        inputs.put("day", drafting.said(day.get().toString()));
      } else {
        day.ifPresent(date -> inputs.put("on", drafting.said(date.toString())));
        String question = day.isPresent() ? "At what time?" : "When? Say a day and a time.";
        inputs.put("when", Argument.of(drafting.ask(question, List.of()), ""));
      }
    }
    return inputs;
  }

  /** The first day that a weekly rule names, from the given moment on. */
  private static ZonedDateTime firstBy(String rule, ZonedDateTime start) {
    Matcher days = Pattern.compile("BYDAY=([A-Z,]+)").matcher(rule);
    if (!days.find()) {
      return start;
    }
    ZonedDateTime first = start;
    for (int i = 0; i < 7; i++) {
      String code = first.getDayOfWeek().name().substring(0, 2);
      if (List.of(days.group(1).split(",", -1)).contains(code)) {
        return first;
      }
      first = first.plusDays(1);
    }
    return start;
  }

  private static String capitalised(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
