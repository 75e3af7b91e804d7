package dev.signalbox.assistant.mail.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the writer of a mail wrote himself: without quoted mails, signature and device slogans. */
final class OwnWords {

  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?i)(on|am) .{4,160}(wrote|schrieb).{0,80}:|.{2,80} (wrote|schrieb)( am .{4,60})?:");
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?i)-{3,} ?(original message|ursprüngliche nachricht|original-nachricht) ?-*");
  private static final List<String> SLOGANS =
      List.of("sent from my ", "von meinem ", "gesendet von meinem", "get outlook for ");
  private static final int LONGEST_SLOGAN = 60;

  private OwnWords() {}

  static String of(String text) {
    List<String> lines = text.lines().toList();
    StringBuilder own = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).stripTrailing();
      if (endsOwnText(lines, at)) {
        if (!own.toString().isBlank()) {
          break;
        }
        continue;
      }
      boolean attribution = isAttribution(lines, at);
      if (!line.startsWith(">") && !attribution && !isSlogan(line.strip())) {
        own.append(line).append('\n');
      }
    }
    return own.toString().strip();
  }

  /** Whether all that follows is a signature or another mail. */
  private static boolean endsOwnText(List<String> lines, int at) {
    String raw = lines.get(at);
    String line = raw.strip();
    return raw.equals("-- ")
        || line.equals("--")
        || (line.startsWith("---") && ORIGINAL.matcher(line).matches())
        || isHeaderBlock(lines, at)
        || (isAttribution(lines, at) && !next(lines, at).startsWith(">"));
  }

  private static boolean isAttribution(List<String> lines, int at) {
    String line = lines.get(at).strip();
    if (line.length() > 200 || !mayBeAttribution(lines, at)) {
      return false;
    }
    String both = at + 1 < lines.size() ? line + " " + lines.get(at + 1).strip() : line;
    boolean here = line.endsWith(":") && ATTRIBUTION.matcher(line).matches();
    boolean overTwo =
        (line.startsWith("On ") || line.startsWith("Am ")) && ATTRIBUTION.matcher(both).matches();
    boolean secondHalf =
        at > 0
            && line.endsWith(":")
            && ATTRIBUTION.matcher(lines.get(at - 1).strip() + " " + line).matches()
            && (lines.get(at - 1).strip().startsWith("On ")
                || lines.get(at - 1).strip().startsWith("Am "));
    return here || overTwo || secondHalf;
  }

  private static boolean mayBeAttribution(List<String> lines, int at) {
    String here = lines.get(at);
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    return says(here) || (says(next) && (here.startsWith("On ") || here.startsWith("Am ")));
  }

  private static boolean isSlogan(String line) {
    String lower = line.length() > LONGEST_SLOGAN ? "" : line.toLowerCase(Locale.ROOT);
    boolean mine = lower.startsWith("von meinem ");
    return SLOGANS.stream().anyMatch(lower::startsWith) && (!mine || lower.contains("gesendet"));
  }

  private static boolean says(String line) {
    return line.contains("wrote") || line.contains("schrieb");
  }

  /** {@code From: … Sent: …}, as Outlook puts it above the mail answered. */
  private static boolean isHeaderBlock(List<String> lines, int at) {
    String line = lines.get(at).strip().toLowerCase(Locale.ROOT).replace("*", "");
    if (!line.startsWith("from:") && !line.startsWith("von:")) {
      return false;
    }
    String following = next(lines, at).toLowerCase(Locale.ROOT).replace("*", "");
    return following.startsWith("sent:")
        || following.startsWith("gesendet:")
        || following.startsWith("date:")
        || following.startsWith("datum:");
  }

  private static String next(List<String> lines, int at) {
    for (int place = at + 1; place < lines.size(); place++) {
      if (!lines.get(place).isBlank() && !isSecondHalf(lines, at, place)) {
        return lines.get(place).strip();
      }
    }
    return "";
  }

  private static boolean isSecondHalf(List<String> lines, int at, int place) {
    return place == at + 1
        && !lines.get(at).strip().endsWith(":")
        && lines.get(place).strip().endsWith(":");
  }
}
