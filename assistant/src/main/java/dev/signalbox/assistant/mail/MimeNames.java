package dev.signalbox.assistant.mail;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parameters and file names in MIME headers (RFC 2045, 2183, 2231), also badly written ones. */
final class MimeNames {

  private MimeNames() {}

  /** The name of a file without any folder; empty when it has none. */
  static String fileName(String disposition, String type) {
    String named =
        dispositionName(disposition)
            .or(() -> parameter(disposition, "filename"))
            .or(() -> typeName(type))
            .or(() -> parameter(type, "name"))
            .orElse("");
    String line = OneLine.of(EncodedWords.decode(named));
    int folder = Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\'));
    return line.substring(folder + 1);
  }

  /** A parameter of a header value, {@code charset} of {@code text/plain; charset="utf-8"}. */
  static Optional<String> parameter(String written, String name) {
    String value = written.contains(" =") ? written.replace(" =", "=") : written;
    int at = parameterStart(value.toLowerCase(Locale.ROOT), name);
    if (at < 0) {
      return Optional.empty();
    }
    String rest = value.substring(at + name.length() + 1).strip();
    if (rest.startsWith("\"")) {
      int end = rest.indexOf('"', 1);
      return Optional.of(rest.substring(1, end < 0 ? rest.length() : end));
    }
    int end = 0;
    while (end < rest.length() && ";\t ".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(rest.substring(0, end));
  }

  /** Where a parameter begins; not within the name of another, as in {@code xcharset=}. */
  private static int parameterStart(String lower, String name) {
    int at = lower.indexOf(name + "=");
    while (at > 0 && "; \t".indexOf(lower.charAt(at - 1)) < 0) {
      at = lower.indexOf(name + "=", at + 1);
    }
    return at;
  }

  /** What to call a file that its sender did not name. */
  static String unnamed(String media) {
    return switch (media) {
      case "message/rfc822" -> "mail.eml";
      case "application/pdf" -> "document.pdf";
      case "image/png" -> "image.png";
      case "image/jpeg" -> "image.jpg";
      case "text/html" -> "page.html";
      default -> media.startsWith("text/") ? "text.txt" : "file.bin";
    };
  }

  private static Optional<String> dispositionName(String disposition) {
    if (!disposition.contains("*")) {
      return Optional.empty();
    }
    try {
      return value(new ContentDisposition(disposition).getParameterList(), "filename");
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> typeName(String type) {
    if (!type.contains("*")) {
      return Optional.empty();
    }
    try {
      return value(new ContentType(type).getParameterList(), "name");
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> value(@Nullable ParameterList list, String name) {
    return list == null ? Optional.empty() : Optional.ofNullable(list.get(name));
  }
}
