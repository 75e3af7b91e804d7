package dev.signalbox.assistant.mail;

import java.util.Locale;
import java.util.Set;

/** Subjects and the prefixes that mail programs put before them, in several languages. */
final class Subjects {

  private static final Set<String> REPLIES = Set.of("re", "aw", "antw", "sv", "vs", "rv", "odp");
  private static final Set<String> FORWARDS = Set.of("fwd", "fw", "wg", "tr", "i");

  private Subjects() {}

  static String reply(String subject) {
    String bare = without(subject, REPLIES);
    return bare.isEmpty() ? "Re:" : "Re: " + bare;
  }

  static String forward(String subject) {
    String bare = without(subject, FORWARDS);
    return bare.isEmpty() ? "Fwd:" : "Fwd: " + bare;
  }

  /** The subject without any prefix, folded for comparing. */
  static String base(String subject) {
    String bare = subject;
    String shorter = without(without(bare, REPLIES), FORWARDS);
    while (!shorter.equals(bare)) {
      bare = shorter;
      shorter = without(without(bare, REPLIES), FORWARDS);
    }
    return Folded.of(bare).replaceAll("\\s+", " ").strip();
  }

  static boolean isReply(String subject) {
    return !without(subject, REPLIES).equals(subject.strip());
  }

  private static String without(String subject, Set<String> prefixes) {
    String rest = subject.strip();
    int colon = rest.indexOf(':');
    while (colon > 0 && colon < 8) {
      String word = rest.substring(0, colon).toLowerCase(Locale.ROOT).strip();
      int count = word.indexOf('[');
      String prefix = count > 0 ? word.substring(0, count) : word;
      if (!prefixes.contains(prefix)) {
        break;
      }
      rest = rest.substring(colon + 1).strip();
      colon = rest.indexOf(':');
    }
    return rest;
  }
}
