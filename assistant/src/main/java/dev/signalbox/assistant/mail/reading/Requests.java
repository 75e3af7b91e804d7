package dev.signalbox.assistant.mail.reading;

import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.Mail;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences that want something of the reader: questions, and dates by which to act. */
final class Requests {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern STOCK =
      Pattern.compile(
          "(any )?(questions|fragen)\\?|.*\\b(how did we do|need help|noch fragen"
              + "|haben sie fragen|have questions|trouble viewing|können sie diese)\\b.*",
          FLAGS);
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(by|until|till|before|no later than|due|deadline|expires?( on)?|bis|bis (spätestens"
              + "|zum|zu)|spätestens|frist|fällig|läuft ab)\\b.{0,30}?"
              + WrittenDates.DATE
              + "|\\b(deadline|asap|as soon as possible|urgent|einsendeschluss|frist endet|end of"
              + " (day|week)|dringend|so bald wie möglich|baldmöglichst|umgehend|noch heute)\\b",
          FLAGS);

  private static final List<String> STEMS =
      List.of(
          "by ",
          "until",
          "till",
          "before",
          "later than",
          "due",
          "deadline",
          "expire",
          "bis ",
          "frist",
          "spätest",
          "fällig",
          "läuft",
          "asap",
          "as soon",
          "urgent",
          "end of",
          "dringend",
          "bald",
          "umgehend",
          "noch heute",
          "einsende");

  private Requests() {}

  /** Questions that the writer puts to this reader: none in mass mail, or when only copied. */
  static List<String> questions(Mail mail, List<String> sentences, List<Address> me) {
    boolean addressed = me.stream().anyMatch(my -> mail.to().stream().anyMatch(my::sameMailbox));
    boolean own = me.stream().anyMatch(mail.from()::sameMailbox);
    if (!addressed || own || mail.headers().bulk()) {
      return List.of();
    }
    return sentences.stream()
        .filter(sentence -> sentence.endsWith("?") && !STOCK.matcher(sentence).matches())
        .toList();
  }

  static List<String> deadlines(List<String> sentences) {
    return sentences.stream().filter(Requests::namesDeadline).toList();
  }

  private static boolean namesDeadline(String sentence) {
    return Words.anyIn(sentence.toLowerCase(Locale.ROOT), STEMS)
        && DEADLINE.matcher(sentence).find();
  }
}
