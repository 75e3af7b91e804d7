package dev.signalbox.assistant.skills;

import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.time.TimeMention;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One clause of a request, understood.
 *
 * @param text the clause as the person wrote it, without surrounding blanks
 * @param language the language of the request
 * @param intent the most probable intent
 * @param probability its calibrated probability
 * @param times what it says of time, left to right; positions count in {@code text}
 * @param now the person's time
 */
public record Reading(
    String text,
    Language language,
    Intent intent,
    double probability,
    List<TimeMention> times,
    ZonedDateTime now) {

  public Reading {
    times = List.copyOf(times);
  }
}
