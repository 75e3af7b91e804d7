package dev.signalbox.assistant.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Flags in an mbox: {@code Status} (R read, O old), {@code X-Status} (A, F, T, D) and {@code
 * X-Keywords}, as mutt, UW-IMAP and Dovecot write them. Only these lines of a mail ever change.
 */
final class MboxStatus {

  private MboxStatus() {}

  /** The state that the headers tell; its mark keeps the place and the exact lines. */
  static MailState read(HeaderLines lines, byte[] header, Folder folder, int index) {
    EnumSet<MailFlag> flags = EnumSet.noneOf(MailFlag.class);
    String status = lines.first("Status").orElse("");
    String more = lines.first("X-Status").orElse("");
    set(flags, MailFlag.RECENT, status.indexOf('O') < 0);
    set(flags, MailFlag.SEEN, status.indexOf('R') >= 0);
    set(flags, MailFlag.ANSWERED, more.indexOf('A') >= 0);
    set(flags, MailFlag.FLAGGED, more.indexOf('F') >= 0);
    set(flags, MailFlag.DRAFT, more.indexOf('T') >= 0);
    set(flags, MailFlag.TRASHED, more.indexOf('D') >= 0);
    SortedSet<String> keywords = new TreeSet<>();
    for (String word : lines.first("X-Keywords").orElse("").split("[ ,]+", -1)) {
      if (word.equals("$Forwarded")) {
        flags.add(MailFlag.PASSED);
      } else if (!word.isEmpty()) {
        keywords.add(word);
      }
    }
    return new MailState(folder, flags, keywords, mark(header, index));
  }

  /** The headers with the lines of a state in place of those they have. */
  static byte[] write(byte[] header, MailState state) {
    String text = new String(header, StandardCharsets.ISO_8859_1);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = splitLines(text);
    List<String> kept = withoutStatus(lines);
    if (isKnown(state)) {
      restore(kept, state.mark());
    } else {
      int place = Math.min(firstStatus(lines), kept.size());
      kept.addAll(place, statusLines(state));
    }
    StringBuilder out = new StringBuilder();
    kept.forEach(line -> out.append(line).append(lineEnd));
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What makes a mail this one: its headers without the lines that change; else its separator. */
  static byte[] identity(byte[] header, String separator) {
    String text = new String(header, StandardCharsets.ISO_8859_1);
    String kept = String.join("\n", withoutStatus(splitLines(text)));
    return (kept.isEmpty() ? separator : kept).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Where in the file a mail in this state stood; -1 when not known. */
  static int index(MailState state) {
    if (!isKnown(state)) {
      return -1;
    }
    return Integer.parseInt(state.mark().substring(0, state.mark().indexOf('\n')));
  }

  private static String mark(byte[] header, int index) {
    StringBuilder mark = new StringBuilder().append(index).append('\n');
    List<String> lines = splitLines(new String(header, StandardCharsets.ISO_8859_1));
    boolean within = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      within = continues(line) ? within : isStatus(line);
      if (within) {
        mark.append(at).append(':').append(line).append('\n');
      }
    }
    return mark.toString();
  }

  private static void restore(List<String> kept, String mark) {
    String[] entries = mark.split("\n", -1);
    for (int at = 1; at < entries.length; at++) {
      int colon = entries[at].indexOf(':');
      if (colon > 0) {
        int place = Integer.parseInt(entries[at].substring(0, colon));
        kept.add(Math.min(place, kept.size()), entries[at].substring(colon + 1));
      }
    }
  }

  /** Whether the mark is one of ours, line for line, and says the same as the state. */
  private static boolean isKnown(MailState state) {
    String mark = state.mark();
    if (!mark.matches("\\d{1,9}\n(\\d{1,9}:[^\r\n]*\n)*")) {
      return false;
    }
    List<String> lines = new ArrayList<>();
    restore(lines, mark);
    if (lines.stream().anyMatch(line -> !isStatus(line) && !continues(line))) {
      return false;
    }
    byte[] header = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    MailState said = read(HeaderLines.parse(header), header, state.folder(), 0);
    return said.agreesWith(state);
  }

  private static List<String> statusLines(MailState state) {
    Set<MailFlag> flags = state.flags();
    List<String> lines = new ArrayList<>();
    String status =
        letter(flags, MailFlag.SEEN, "R") + (flags.contains(MailFlag.RECENT) ? "" : "O");
    String more =
        letter(flags, MailFlag.ANSWERED, "A")
            + letter(flags, MailFlag.FLAGGED, "F")
            + letter(flags, MailFlag.DRAFT, "T")
            + letter(flags, MailFlag.TRASHED, "D");
    SortedSet<String> words = new TreeSet<>(state.keywords());
    if (flags.contains(MailFlag.PASSED)) {
      words.add("$Forwarded");
    }
    addLine(lines, "Status: ", status);
    addLine(lines, "X-Status: ", more);
    byte[] encoded = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    addLine(lines, "X-Keywords: ", new String(encoded, StandardCharsets.ISO_8859_1));
    return lines;
  }

  private static void addLine(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(name + value);
    }
  }

  private static String letter(Set<MailFlag> flags, MailFlag flag, String letter) {
    return flags.contains(flag) ? letter : "";
  }

  private static void set(Set<MailFlag> flags, MailFlag flag, boolean on) {
    if (on) {
      flags.add(flag);
    }
  }

  private static List<String> withoutStatus(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean dropping = false;
    for (String line : lines) {
      dropping = continues(line) ? dropping : isStatus(line);
      if (!dropping) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static int firstStatus(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      if (isStatus(lines.get(at))) {
        return at;
      }
    }
    return lines.size();
  }

  private static boolean continues(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  private static boolean isStatus(String line) {
    String start = line.substring(0, Math.min(11, line.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("status:")
        || start.startsWith("x-status:")
        || start.startsWith("x-keywords:");
  }

  private static List<String> splitLines(String text) {
    List<String> lines = new ArrayList<>();
    Collections.addAll(lines, text.split("\r?\n", -1));
    if (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }
}
