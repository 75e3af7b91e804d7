package dev.signalbox.assistant.mail.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Host names in links and addresses, compared by who owns them. */
final class Hosts {

  private static final Pattern SHOWN =
      Pattern.compile(
          "^\\s*(https?://)?(?<host>([a-z0-9-]+\\.)+[a-z]{2,})(/\\S*)?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "gov");

  private Hosts() {}

  /** The host that a link leads to; empty when it is no web link. */
  static Optional<String> of(String target) {
    String text = target.strip();
    if (!text.regionMatches(true, 0, "http", 0, 4)) {
      return Optional.empty();
    }
    try {
      String host = new URI(text.replace(" ", "%20")).getHost();
      return host == null ? roughly(text) : Optional.of(host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return roughly(text);
    }
  }

  /** The host that a link's text claims, when the text is an address itself. */
  static Optional<String> claimed(String text) {
    Matcher shown = SHOWN.matcher(text);
    return shown.matches()
        ? Optional.of(shown.group("host").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The part that one owner holds: {@code example.co.uk} of {@code www.example.co.uk}. */
  static String owner(String host) {
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    int count = labels.length;
    if (count <= 2) {
      return host.toLowerCase(Locale.ROOT);
    }
    boolean twoLevels = labels[count - 1].length() == 2 && SECOND_LEVEL.contains(labels[count - 2]);
    String end = labels[count - 2] + "." + labels[count - 1];
    return twoLevels ? labels[count - 3] + "." + end : end;
  }

  private static Optional<String> roughly(String text) {
    int start = text.indexOf("//") + 2;
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(Math.min(start, end), end);
    String host = authority.substring(authority.lastIndexOf('@') + 1).replaceAll(":\\d+$", "");
    return host.isEmpty() ? Optional.empty() : Optional.of(host.toLowerCase(Locale.ROOT));
  }
}
