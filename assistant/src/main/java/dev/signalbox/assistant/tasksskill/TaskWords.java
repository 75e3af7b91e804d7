package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words of a clause apart: which list, what is to be done, which task is meant. */
final class TaskWords {
  private static final String FLAGS = "(?iu)";
  private static final Pattern BEFORE_TIME =
      Pattern.compile(
          FLAGS + "(?<!\\p{L})(?:at|on|by|for|from|due|um|am|bis|ab|zum|für|fällig)\\s*$");
  private static final Pattern BEFORE_MONTH = Pattern.compile(FLAGS + "(?<!\\p{L})(?:in|im)\\s*$");
  private static final Pattern LIST =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:to|on|onto|into|in|from|off|of|auf|in|von|aus|zu|zur)\\s+(?:(?:the|my|our|die|der|den|das|meine[rnm]?|unsere[rnm]?)\\s+)?((?:[\\p{L}-]+\\s+)?list|[\\p{L}-]*liste|tasks?|to-?dos?|reminders|aufgaben|erinnerungen)(?!\\p{L})");
  private static final Pattern ANY_LIST =
      Pattern.compile(FLAGS + "(?<!\\p{L})(shopping|grocery|einkaufs)[ -]?list(?:e)?(?!\\p{L})");
  private static final Pattern COURTESY =
      Pattern.compile(
          FLAGS
              + "^\\s*(?:(?:please|can you|could you|would you|bitte|kannst du|könntest du|hey)[,\\s]+)+");
  private static final Pattern WISH =
      Pattern.compile(
          FLAGS
              + "^\\s*(?:remind me|set (?:me )?(?:a |an )?(?:reminder|alarm|timer)|don['’]t let me forget|erinner[en]?\\s+(?:du )?mich|weck(?:e)? mich|i (?:need|have|want|ought) to|i must|i should|ich (?:muss|müsste|sollte|soll)|(?:add|create|make|new|put|note|write|jot|enter|set|neue|setze?|schreibe?|notiere?|füge?|pack|packe|erstelle?|trage?|nimm)(?:\\s+(?:down|me|mir|a|an|the|eine|einen|ein|new|neue)(?!\\p{L}))*(?:\\s+(?:task|to-?do|reminder|aufgabe|erinnerung)(?!\\p{L}))?)(?!\\p{L})");
  private static final Pattern LINK =
      Pattern.compile(
          FLAGS
              + "^[\\s,:]*(?:daran|about|that i (?:have|need) to|that|of|to|for|dass|an (?:den|die|das|dem|der|meinen?|unseren?)|an|ans|zu|noch|bitte)(?!\\p{L})[\\s,:]*");
  private static final Pattern LOOSE_END =
      Pattern.compile(FLAGS + "[\\s,.!?:]+(?:please|bitte|hinzu|ein|auf|an|too|auch)?[\\s,.!?:]*$");
  private static final Pattern QUOTES = Pattern.compile("^[\"“„'‘’»«]+|[\"“”'‘’»«]+$");
  private static final Pattern INFINITIVE = Pattern.compile(FLAGS + "^(.+\\s)zu\\s+(\\p{L}+n)$");
  private static final Pattern INFIX =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(raus|rein|ein|an|ab|auf|mit|aus|vor|zurück|weg|nach|los|vorbei|um|hin|her)zu(\\p{L}{2,}n)$");
  private static final Pattern LOOKUP =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:please|bitte|can you|could you|mark|tick off|tick|check off|check|cross off|cross|complete|completed|finish|finished|set|as|is|are|off|done|i['’]ve|i have|i|just|already|remove|delete|take|drop|scratch|strike|forget|the|a|an|my|our|task|reminder|to-?do|item|entry|about|for|to|from|hake?|ab|als|erledigt|erledige|markiere?|ist|sind|habe|hab|ich|schon|fertig|streiche?|lösche?|entferne?|nimm|weg|raus|runter|den|die|das|der|dem|mein|meine|meinen|aufgabe|erinnerung|punkt|an|von|aus|auf)(?!\\p{L})");
  private static final Pattern DONE =
      Pattern.compile(
          FLAGS
              + "(?<!\\p{L})(?:done|complete[d]?|finished|erledigt|abgehakt|fertig|tick|check(?:ed)? off|hake?)(?!\\p{L})");
  private static final Pattern PRONOUN =
      Pattern.compile(FLAGS + "^(?:it|that|this|that one|this one|es|sie|ihn|dies|diese)?$");
  private static final Pattern ITEMS =
      Pattern.compile(FLAGS + "\\s*,\\s*(?:(?:and|und)\\s+)?|\\s+(?:and|und|sowie|&)\\s+");

  private final String plain;

  TaskWords(Reading reading) {
    this.plain = withoutTimes(reading.text(), reading.times());
  }

  private static String withoutTimes(String text, List<TimeMention> times) {
    String left = text;
    for (TimeMention mention : times.reversed()) {
      String before = BEFORE_TIME.matcher(left.substring(0, mention.start())).replaceAll(" ");
      if (mention.value() instanceof TimeValue.Days) {
        before = BEFORE_MONTH.matcher(before).replaceAll(" ");
      }
      left = before + " " + left.substring(mention.end());
    }
    return left.replaceAll("\\s+", " ").strip();
  }

  /** The named list; nothing for the tasks as such. */
  Optional<String> list() {
    Matcher any = ANY_LIST.matcher(plain);
    if (any.find()) {
      return Optional.of("shopping");
    }
    Matcher list = LIST.matcher(plain);
    return list.find() ? named(list.group(1)) : Optional.empty();
  }

  private static Optional<String> named(String words) {
    String name = words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]*liste?$", "").strip();
    if (name.startsWith("einkauf") || name.startsWith("shopping") || name.startsWith("grocer")) {
      return Optional.of("shopping");
    }
    boolean all =
        name.matches(
            "|tasks?|to-?dos?|to do|reminders|aufgaben|erinnerungen|the|my|our|die|meine[rnm]?");
    return all ? Optional.empty() : Optional.of(name);
  }

  /** What is to be done, each by itself; one blank text if nothing was said. */
  List<String> titles(Language language) {
    String title = title(language);
    return list().isPresent() && !title.isEmpty()
        ? ITEMS.splitAsStream(title).map(TaskWords::unquoted).filter(one -> !one.isEmpty()).toList()
        : List.of(title);
  }

  private String title(Language language) {
    String words = COURTESY.matcher(LIST.matcher(plain).replaceFirst(" ")).replaceFirst("");
    words = WISH.matcher(words).replaceFirst(" ");
    for (int i = 0; i < 3; i++) {
      words = LINK.matcher(words).replaceFirst("");
    }
    words =
        unquoted(LOOSE_END.matcher(words.strip() + " ").replaceFirst("").replaceAll("\\s+", " "));
    return language == Language.GERMAN
        ? INFIX.matcher(INFINITIVE.matcher(words).replaceFirst("$1$2")).replaceFirst("$1$2")
        : words;
  }

  private static String unquoted(String words) {
    return QUOTES.matcher(words.strip()).replaceAll("").strip();
  }

  /** What is left to look a task up by. */
  String lookup() {
    String words = LOOKUP.matcher(LIST.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return words.replaceAll("[^\\p{L}\\p{N}'’&/ -]", " ").replaceAll("\\s+", " ").strip();
  }

  /** Whether the task is only pointed at, as in "mark it as done". */
  boolean pointed() {
    return PRONOUN.matcher(lookup()).matches();
  }

  /** Whether something is said to be done. */
  boolean done() {
    return DONE.matcher(plain).find();
  }

  boolean overdue() {
    String lower = plain.toLowerCase(Locale.ROOT);
    return lower.contains("overdue")
        || lower.contains("überfällig")
        || lower.contains("too late")
        || lower.contains("verspätet");
  }
}
