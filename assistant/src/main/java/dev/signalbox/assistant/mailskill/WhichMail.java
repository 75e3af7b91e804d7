package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The mails that a sentence means: one spoken of before, or a step that finds them. */
final class WhichMail {
  private static final int ALL = 200;

  private final Sentence sentence;
  private final Reading reading;
  private final Drafting drafting;
  private final boolean german;

  WhichMail(Sentence sentence, Reading reading, Drafting drafting, boolean german) {
    this.sentence = sentence;
    this.reading = reading;
    this.drafting = drafting;
    this.german = german;
  }

  /** What to look for. */
  Map<String, Argument> query(boolean withTimes) {
    var inputs = new LinkedHashMap<String, Argument>();
    sentence.sender().ifPresent(who -> inputs.put("from", drafting.said(who)));
    sentence.topic().ifPresent(what -> inputs.put("words", drafting.said(what)));
    sentence.kind().ifPresent(kind -> inputs.put("kind", drafting.said(kind)));
    if (withTimes) {
      times(inputs);
    }
    if (german) {
      inputs.put("language", drafting.said("de"));
    }
    return inputs;
  }

  /** One mail: the one spoken of, or the newest that fits. */
  Argument one() {
    return spokenOf().orElseGet(() -> Argument.of(find(query(true), 1), "ids"));
  }

  /** The same where times in the sentence belong to what is written and not to the mail. */
  Argument oneToAnswer() {
    return spokenOf().orElseGet(() -> Argument.of(find(query(false), 1), "ids"));
  }

  /** All that fit. */
  Argument several() {
    return spokenOf().orElseGet(() -> Argument.of(find(query(true), ALL), "ids"));
  }

  private Optional<Argument> spokenOf() {
    boolean described = sentence.sender().isPresent() || sentence.topic().isPresent();
    boolean kindOnly = sentence.kind().isPresent() && !sentence.points();
    return described || kindOnly
        ? Optional.empty()
        : drafting.latest(Referent.Kind.MAIL).map(Referent::id);
  }

  /** The newest mail of a person, to answer them in their thread. */
  StepId from(String person) {
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("from", drafting.said(person));
    sentence.topic().ifPresent(what -> inputs.put("words", drafting.said(what)));
    return find(inputs, 1);
  }

  private StepId find(Map<String, Argument> inputs, int most) {
    inputs.put("most", drafting.said(Value.of(most)));
    inputs.put("needed", drafting.said(Value.of(true)));
    if (german) {
      inputs.put("language", drafting.said("de"));
    }
    StepId found =
        drafting.call(
            german
                ? most == 1 ? "finde die Mail" : "finde die Mails"
                : most == 1 ? "find the mail" : "find the mails",
            "mail.find",
            inputs);
    drafting.mention(
        new Referent(
            Referent.Kind.MAIL,
            Argument.of(found, "ids"),
            most == 1 ? Argument.of(found, "items.0.subject") : drafting.said(reading.text())));
    if (most == 1) {
      drafting.mention(
          new Referent(
              Referent.Kind.PERSON,
              Argument.of(found, "items.0.fromAddress"),
              Argument.of(found, "items.0.from")));
    }
    return found;
  }

  private void times(Map<String, Argument> inputs) {
    for (TimeMention mention : reading.times()) {
      TimeValue value = mention.pastReading().orElse(mention.value());
      window(value)
          .ifPresent(
              window -> {
                inputs.put("since", drafting.said(window.from().toString()));
                inputs.put("before", drafting.said(window.to().toString()));
              });
    }
  }

  private record Window(ZonedDateTime from, ZonedDateTime to) {}

  private Optional<Window> window(TimeValue value) {
    ZonedDateTime now = reading.now();
    return switch (value) {
      case TimeValue.Day(var date) -> Optional.of(days(date, date.plusDays(1)));
      case TimeValue.Days(var from, var to, _) -> Optional.of(days(from, to));
      case TimeValue.Span(var from, var to, var zone, _) ->
          Optional.of(new Window(from.atZone(zone), to.atZone(zone)));
      case TimeValue.Limit(var side, var of) ->
          window(of)
              .flatMap(
                  window ->
                      switch (side) {
                        case SINCE -> Optional.of(new Window(window.from(), now.plusDays(1)));
                        case AFTER -> Optional.of(new Window(window.to(), now.plusDays(1)));
                        case BEFORE -> Optional.of(new Window(now.minusYears(100), window.from()));
                        case UNTIL -> Optional.of(new Window(now.minusYears(100), window.to()));
                        case AROUND -> Optional.of(window);
                        case MORE, LESS -> Optional.empty();
                      });
      case TimeValue.Moment _,
          TimeValue.Clock _,
          TimeValue.Clocks _,
          TimeValue.Length _,
          TimeValue.Recurrence _,
          TimeValue.Unknown _ ->
          Optional.empty();
    };
  }

  private Window days(LocalDate from, LocalDate to) {
    var zone = reading.now().getZone();
    return new Window(from.atStartOfDay(zone), to.atStartOfDay(zone));
  }
}
