package dev.signalbox.assistant.mail;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The name of a file in a Maildir: which mail it is, and how it is marked.
 *
 * @param unique what stays the same when flags change
 * @param fresh whether it lies in {@code new} rather than {@code cur}
 * @param letters the flag and keyword letters after {@code :2,}
 */
record MaildirName(String unique, boolean fresh, String letters) {

  private static final String INFO = ":2,";

  static MaildirName parse(boolean fresh, String fileName) {
    int info = fileName.lastIndexOf(INFO);
    if (info <= 0) {
      return new MaildirName(fileName, fresh, "");
    }
    return new MaildirName(
        fileName.substring(0, info), fresh, fileName.substring(info + INFO.length()));
  }

  /** The name that says a state, with keyword letters from the folder's list. */
  static MaildirName of(String unique, Set<MailFlag> flags, String keywordLetters) {
    TreeSet<Character> letters = new TreeSet<>();
    for (MailFlag flag : flags) {
      if (flag != MailFlag.RECENT) {
        letters.add(flag.letter());
      }
    }
    keywordLetters.chars().forEach(letter -> letters.add((char) letter));
    StringBuilder sorted = new StringBuilder();
    letters.forEach(sorted::append);
    boolean fresh = letters.isEmpty() && flags.contains(MailFlag.RECENT);
    return new MaildirName(unique, fresh, sorted.toString());
  }

  Set<MailFlag> flags() {
    EnumSet<MailFlag> flags = EnumSet.noneOf(MailFlag.class);
    for (MailFlag flag : MailFlag.values()) {
      if (flag != MailFlag.RECENT && letters.indexOf(flag.letter()) >= 0) {
        flags.add(flag);
      }
    }
    if (fresh) {
      flags.add(MailFlag.RECENT);
    }
    return flags;
  }

  /** The path within the folder, {@code cur/1.x:2,S}. */
  String path() {
    return fresh && letters.isEmpty() ? "new/" + unique : "cur/" + unique + INFO + letters;
  }
}
