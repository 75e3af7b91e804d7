package dev.signalbox.core.tool;

import java.util.List;

/**
 * What a person sees of an effect before saying yes: everything that will happen and nothing else.
 *
 * @param title what will be done, in a few words
 * @param lines name and value of each thing that matters: full text, recipients, weekday, date,
 *     time, zone
 * @param leaves what leaves the house and to whom, or an empty text
 */
public record Card(String title, List<Line> lines, String leaves) {

  public Card {
    lines = List.copyOf(lines);
  }

  /** A named value on a card. */
  public record Line(String name, String value) {}
}
