package dev.signalbox.assistant.mail.reading;

import dev.signalbox.assistant.mail.MailBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of a mail that carry it, word for word and in their order. They are scored by the
 * words they share with the whole and with the subject, by where they stand, and by figures, dates
 * and questions in them (the classic extraction of Luhn and Edmundson).
 *
 * @param sentences the chosen ones; empty when the mail says nothing of its own
 */
public record MailSummary(List<String> sentences) {

  private static final List<String> BOILERPLATE =
      List.of(
          "unsubscribe",
          "abmelden",
          "abbestellen",
          "in browser",
          "in your browser",
          "im browser",
          "privacy policy",
          "datenschutz",
          "all rights reserved",
          "impressum",
          "confidential",
          "vertraulich",
          "do not reply",
          "auf diese e-mail",
          "auf diese mail",
          "auf diese nachricht",
          "you are receiving",
          "sie erhalten diese",
          "geschäftsführer",
          "registergericht",
          "ust-id",
          "©");
  private static final List<String> GREETINGS =
      List.of(
          "dear",
          "hi",
          "hello",
          "hey",
          "hallo",
          "liebe",
          "lieber",
          "sehr geehrte",
          "sehr geehrter",
          "guten tag",
          "guten morgen",
          "best",
          "kind regards",
          "regards",
          "cheers",
          "thanks",
          "thank you",
          "many thanks",
          "viele grüße",
          "liebe grüße",
          "mit freundlichen grüßen",
          "beste grüße",
          "lg",
          "danke");
  private static final int LONGEST_GREETING = 45;
  private static final double TOO_ALIKE = 0.6;

  public MailSummary {
    sentences = List.copyOf(sentences);
  }

  /** At most so many sentences of a mail. */
  public static MailSummary of(String subject, MailBody body, int most) {
    List<String> all =
        Sentences.of(OwnWords.of(body.text())).stream().filter(MailSummary::saysSomething).toList();
    Map<String, Integer> frequency = new HashMap<>();
    all.forEach(
        sentence ->
            CommonWords.tellingWords(sentence)
                .forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Set<String> topic = new HashSet<>(CommonWords.tellingWords(subject));
    Map<String, Double> scores = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      scores.merge(all.get(at), score(all.get(at), at, frequency, topic), Math::max);
    }
    List<String> best =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparingInt(entry -> all.indexOf(entry.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    List<String> chosen = new ArrayList<>();
    for (String sentence : best) {
      if (chosen.size() < most && chosen.stream().noneMatch(other -> alike(sentence, other))) {
        chosen.add(sentence);
      }
    }
    chosen.sort(Comparator.comparingInt(all::indexOf));
    return new MailSummary(chosen);
  }

  /** The sentences as one text. */
  public String text() {
    return String.join(" ", sentences);
  }

  private static boolean saysSomething(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return !Words.anyIn(lower, BOILERPLATE) && !isGreeting(lower);
  }

  private static boolean isGreeting(String lower) {
    if (lower.length() > LONGEST_GREETING) {
      return false;
    }
    for (String greeting : GREETINGS) {
      boolean ends =
          lower.length() == greeting.length()
              || (lower.length() > greeting.length()
                  && !Character.isLetterOrDigit(lower.charAt(greeting.length())));
      if (lower.startsWith(greeting) && ends) {
        return true;
      }
    }
    return false;
  }

  private static double score(
      String sentence, int place, Map<String, Integer> frequency, Set<String> topic) {
    List<String> words = CommonWords.tellingWords(sentence);
    double shared = 0;
    for (String word : new HashSet<>(words)) {
      shared += frequency.getOrDefault(word, 0) - 1 + (topic.contains(word) ? 2 : 0);
    }
    double length = words.size();
    double density = shared / Math.max(3, Math.sqrt(length) * 2);
    double extra = place == 0 ? 1.0 : 1.0 / (place + 2);
    extra += sentence.chars().anyMatch(Character::isDigit) ? 0.6 : 0;
    extra += sentence.endsWith("?") ? 0.5 : 0;
    extra -= length < 3 ? 1.0 : 0;
    extra -= length > 35 ? 0.5 : 0;
    return density + extra;
  }

  private static boolean alike(String one, String other) {
    Set<String> first = new HashSet<>(CommonWords.tellingWords(one));
    Set<String> second = new HashSet<>(CommonWords.tellingWords(other));
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int least = Math.min(first.size(), second.size());
    return least > 0 && both.size() > TOO_ALIKE * least;
  }
}
