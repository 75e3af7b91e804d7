package dev.signalbox.assistant.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into sentences; wrapped lines are joined, list items and paragraphs stay apart. */
final class Sentences {

  private static final int WRAPPED_FROM = 55;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "nr", "no", "z.b", "b", "d.h", "h", "bzw", "ca",
          "e.g", "i.e", "vs", "approx", "tel", "str", "inkl", "zzgl", "evtl", "etc", "usw", "hr",
          "fr", "jan", "feb", "aug", "sept", "okt", "oct", "nov", "dez", "dec", "p.m", "a.m");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String block : blocks(text)) {
      cut(block, sentences);
    }
    return sentences;
  }

  /** Lines that belong together: a short line ends its block, a long one was only wrapped. */
  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean open = false;
    for (String raw : text.split("\n", -1)) {
      String line = raw.strip();
      if (!open || line.isEmpty() || isItem(line)) {
        finish(block, blocks);
      }
      block.append(block.isEmpty() ? "" : " ").append(line);
      open = line.length() >= WRAPPED_FROM;
    }
    finish(block, blocks);
    return blocks;
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("• ");
  }

  private static void finish(StringBuilder block, List<String> blocks) {
    if (!block.toString().isBlank()) {
      blocks.add(block.toString());
    }
    block.setLength(0);
  }

  private static void cut(String block, List<String> sentences) {
    int start = 0;
    for (int at = 0; at < block.length(); at++) {
      if (endsSentence(block, start, at)) {
        add(block.substring(start, at + 1), sentences);
        start = at + 1;
      }
    }
    add(block.substring(start), sentences);
  }

  private static boolean endsSentence(String block, int start, int at) {
    char character = block.charAt(at);
    if (character != '.' && character != '!' && character != '?') {
      return false;
    }
    if (at + 1 < block.length() && !Character.isWhitespace(block.charAt(at + 1))) {
      return false;
    }
    if (character != '.') {
      return true;
    }
    int wordStart = Math.max(start, block.lastIndexOf(' ', at) + 1);
    String word = block.substring(Math.min(wordStart, at), at).toLowerCase(Locale.ROOT);
    return !isOrdinal(word)
        && !ABBREVIATIONS.contains(word)
        && (word.length() > 1 || word.isEmpty());
  }

  /** {@code 24}, {@code 24.11}: in German the dot belongs to the number. */
  private static boolean isOrdinal(String word) {
    return !word.isEmpty()
        && word.length() <= 5
        && word.chars().allMatch(c -> Character.isDigit(c) || c == '.')
        && word.indexOf('.') <= 2
        && (word.indexOf('.') > 0 || word.length() <= 2);
  }

  private static void add(String sentence, List<String> sentences) {
    String text = sentence.strip();
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(text);
    }
  }
}
