package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.runtime.understand.time.TimeMention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the words of a clause apart: which event, with whom, and which of the times is the new one.
 */
final class EventWords {
  private static final String FLAGS = "(?iu)";
  private static final Pattern VERBS =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:please|can you|could you|would you|i want to|i'd like to|i need to|let's|move|reschedule|shift|push back|push|postpone|bring forward|change|cancel|delete|remove|drop|skip|call off|stop|end|finish|when is|when's|when do i have|when does|when|what time is|what time|where is|where's|start|starts|take place|happen|find|show me|show|create|add|schedule|put|book|set up|plan|make|enter|organi[sz]e|verschiebe?n?|verleg|verlege|verlegen|sag|sage|absagen|ab|lösche|lösch|streiche|streich|beende|beenden|wann ist|wann habe ich|wann hab ich|wann|wo ist|trage|trag|erstelle|erstell|plane|leg|lege|mach|mache|setz|setze|ein|an|in my calendar|to my calendar|on my calendar|into my calendar|from my calendar|in the calendar|in den kalender|im kalender|in meinen kalender|aus dem kalender|my|our|the|a|an|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|den|die|das|der|dem|eine|einen|einem|next|nächste|nächster|nächsten|nächstes|upcoming|from now on|ab jetzt|to|from|on|at|auf|um|am|von|vom|for|für|until|till|bis|by|in|im|and|und|it|es|whole|entire|all|future|series|serie|ganze|alle|do i have|hab ich|habe ich|again|wieder|is|ist)(?!\\p{L})");
  private static final Pattern GENERIC =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:appointments?|meetings?|events?|termine?|besprechung(?:en)?|treffen|calendar entry|kalendereintrag|slot)(?!\\p{L})");
  private static final Pattern WITH = Pattern.compile(FLAGS + "(?<!\\p{L})(?:with|mit)\\s+");
  private static final Pattern WHOLE_SERIES =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:series|serie|all|every|whole|entire|alle|jeden|jede|jedes|ganze|for good|altogether|immer|future)(?!\\p{L})");
  private static final Pattern TO =
      Pattern.compile(
          FLAGS + "(?<!\\p{L})(?:to|auf|by|um|for|until|nach)\\s*(?:the|den|die|das|an|a)?\\s*$");

  private final String text;
  private final List<TimeMention> times;

  EventWords(Reading reading) {
    this.text = reading.text();
    this.times = reading.times();
  }

  /**
   * The first of the mentions that say the new time in a move; the last one if no word points to
   * one.
   */
  Optional<TimeMention> target() {
    for (TimeMention mention : times.reversed()) {
      if (TO.matcher(text.substring(0, mention.start())).find()) {
        return Optional.of(mention);
      }
    }
    return times.isEmpty() ? Optional.empty() : Optional.of(times.getLast());
  }

  /** The mentions that say which event is meant, without the target. */
  List<TimeMention> others(Optional<TimeMention> target) {
    return times.stream()
        .filter(mention -> target.isEmpty() || !mention.equals(target.get()))
        .toList();
  }

  /** What is left to look an event up by, without verbs, times and words such as "appointment". */
  String lookup() {
    String words = GENERIC.matcher(plain()).replaceAll(" ");
    words = WITH.matcher(words).replaceAll(" ");
    words = VERBS.matcher(words).replaceAll(" ");
    return squeezed(words.replaceAll("(?iu)(\\p{L}{4,})termin(?!\\p{L})", "$1").replace("'s", " "));
  }

  /** The clause without the times in it. */
  String plain() {
    var plain = new StringBuilder(text);
    for (TimeMention mention : times.reversed()) {
      plain.replace(mention.start(), mention.end(), " ");
    }
    return plain.toString();
  }

  boolean wholeSeries() {
    return WHOLE_SERIES.matcher(plain()).find();
  }

  /** Whom the event is with, as said. */
  Optional<String> person() {
    Matcher with =
        Pattern.compile(
                "(?u)(?<!\\p{L})(?:with|mit)\\s+((?:(?:Dr|Mr|Mrs|Ms|Herrn?|Frau)\\.?\\s+)?\\p{Lu}[\\p{L}'-]*(?:\\s+\\p{Lu}[\\p{L}'-]*)?)")
            .matcher(plain());
    return with.find() ? Optional.of(with.group(1)) : Optional.empty();
  }

  static String squeezed(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}'.&/ -]", " ").replaceAll("\\s+", " ").strip();
  }
}
