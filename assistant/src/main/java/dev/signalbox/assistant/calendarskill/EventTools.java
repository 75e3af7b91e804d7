package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.calendar.Attendee;
import dev.signalbox.assistant.calendar.Occurrence;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;

/** What the tools of the calendar have in common. */
final class EventTools {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private EventTools() {}

  static ToolSpec spec(
      String name, String description, Type.Fields arguments, Type result, Effect effect) {
    return new ToolSpec(
        name,
        description,
        arguments,
        result,
        effect,
        Place.DEVICE,
        Clearance.upTo(Secrecy.SECRET, Region.LOCAL));
  }

  static Type.Fields eventType() {
    return Type.fields()
        .with("id", Type.text(), "the event's UID")
        .with("title", Type.text(), "its title")
        .with("start", Type.text(Format.DATE_TIME), "when it begins")
        .with("end", Type.text(Format.DATE_TIME), "when it is over")
        .with("startWords", Type.text(), "the beginning in words")
        .with("endWords", Type.text(), "the end in words")
        .with("recurring", Type.flag(), "whether it is one of a series")
        .with("instance", Type.text(), "which one of a series")
        .with("allDay", Type.flag(), "whether it is days and not times")
        .with("location", Type.text(), "where")
        .with("attendees", Type.listOf(Type.text()), "mail addresses of those who take part");
  }

  static Value.Fields event(Occurrence one) {
    var fields = new LinkedHashMap<String, Value>();
    fields.put("id", Value.of(one.uid()));
    fields.put("title", Value.of(one.title()));
    fields.put("start", Value.of(iso(one.start())));
    fields.put("end", Value.of(iso(one.end())));
    fields.put(
        "startWords", Value.of(one.event().allDay() ? day(one.start()) : words(one.start())));
    fields.put("endWords", Value.of(words(one.end())));
    fields.put("recurring", Value.of(one.original().isPresent()));
    fields.put("instance", Value.of(one.original().map(Object::toString).orElse("")));
    fields.put("allDay", Value.of(one.event().allDay()));
    fields.put("location", Value.of(one.event().location()));
    fields.put(
        "attendees", Value.texts(one.event().attendees().stream().map(Attendee::email).toList()));
    return new Value.Fields(fields);
  }

  /** Own events are trusted; what somebody else invited to is not. */
  static boolean outside(Occurrence one, Set<String> own) {
    return one.event()
        .organizer()
        .filter(by -> !own.contains(by.email().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  static Label label(Occurrence one, Set<String> own) {
    return Label.of(Secrecy.PERSONAL, outside(one, own) ? Trust.UNTRUSTED : Trust.TRUSTED)
        .from(new Origin("event", one.uid()));
  }

  static String iso(ZonedDateTime time) {
    return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
  }

  static String words(ZonedDateTime time) {
    return day(time) + ", " + clock(time) + " (" + time.getZone() + ")";
  }

  static String day(ZonedDateTime time) {
    return DAY.format(time);
  }

  static String clock(ZonedDateTime time) {
    return TIME.format(time);
  }

  /** One line: {@code 15:00–15:30 Call with Ana Torres (video)}. */
  static String line(Occurrence one) {
    String when = one.event().allDay() ? "all day" : clock(one.start()) + "–" + clock(one.end());
    String where = one.event().location().isEmpty() ? "" : " (" + one.event().location() + ")";
    return when + " " + one.title() + where;
  }
}
