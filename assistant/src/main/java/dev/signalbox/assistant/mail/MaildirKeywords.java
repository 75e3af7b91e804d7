package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keywords of one Maildir folder, as Dovecot keeps them: each line of {@code dovecot-keywords}
 * is a number and a word, and the number stands for a letter, 0 for {@code a}.
 */
final class MaildirKeywords {

  private static final int LETTERS = 26;
  private final Path folder;

  MaildirKeywords(Path folder) {
    this.folder = folder;
  }

  /** The words of the letters; a letter without a word is left out. */
  SortedSet<String> words(String letters, Map<Integer, String> known) {
    SortedSet<String> words = new TreeSet<>();
    for (int at = 0; at < letters.length(); at++) {
      String word = known.get(letters.charAt(at) - 'a');
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The letters of the words; a new word is written down first.
   *
   * @throws MailStoreException when all 26 letters of the folder are taken
   */
  String letters(SortedSet<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    Map<Integer, String> known = known();
    if (known.values().containsAll(words)) {
      return lettersOf(words, known);
    }
    try (LockFile lock = LockFile.on(file())) {
      lock.check();
      known = known();
      for (String word : words) {
        if (!known.containsValue(word)) {
          known.put(free(known), word);
        }
      }
      write(known);
    }
    return lettersOf(words, known);
  }

  /** What the file says now; nothing when there is none. */
  Map<Integer, String> known() {
    Map<Integer, String> known = new TreeMap<>();
    try {
      for (String line : Files.readString(file(), StandardCharsets.UTF_8).split("\n", -1)) {
        int space = line.indexOf(' ');
        if (space > 0 && line.substring(0, space).matches("\\d{1,2}")) {
          known.put(Integer.parseInt(line.substring(0, space)), line.substring(space + 1).strip());
        }
      }
    } catch (NoSuchFileException e) {
      return known;
    } catch (IOException e) {
      throw MailStoreException.reading(file(), e);
    }
    return known;
  }

  private int free(Map<Integer, String> known) {
    for (int number = 0; number < LETTERS; number++) {
      if (!known.containsKey(number)) {
        return number;
      }
    }
    throw new MailStoreException(
        MailStoreException.Reason.LIMIT,
        file(),
        file() + " has 26 labels already, as many as a Maildir folder can; use one of those");
  }

  private void write(Map<Integer, String> known) {
    StringBuilder text = new StringBuilder();
    known.forEach((number, word) -> text.append(number).append(' ').append(word).append('\n'));
    AtomicFile.write(file(), folder, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String lettersOf(SortedSet<String> words, Map<Integer, String> known) {
    StringBuilder letters = new StringBuilder();
    known.forEach(
        (number, word) -> letters.append(words.contains(word) ? "" + letter(number) : ""));
    return letters.toString();
  }

  private static char letter(int number) {
    return (char) ('a' + number);
  }

  private Path file() {
    return folder.resolve("dovecot-keywords");
  }
}
