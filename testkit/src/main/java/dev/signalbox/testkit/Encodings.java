package dev.signalbox.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes off encodings, wherever in a text one may be. */
final class Encodings {
  private static final int ALIGNMENTS = 4;

  private Encodings() {}

  /** The text with each encoding taken off, by the encoding's name; only what made a difference. */
  static Map<String, String> decoded(String text) {
    var decoded = new LinkedHashMap<String, String>();
    if (text.indexOf('%') >= 0) {
      decoded.put("percent-encoded", percent(text));
    }
    for (int skip = 0; skip < ALIGNMENTS; skip++) {
      decoded.put("Base64 from letter " + skip, base64(text, skip));
    }
    decoded.put("hexadecimal", hexadecimal(text));
    decoded.values().removeIf(String::isBlank);
    return decoded;
  }

  private static String percent(String text) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (isPercent(text, i)) {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isPercent(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  /** Every run of letters of the alphabet (RFC 4648, both alphabets), from its n-th letter on. */
  private static String base64(String text, int skip) {
    var plain = new StringBuilder();
    Pattern.compile("[A-Za-z0-9+/_-]{8,}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(run -> run.substring(skip).replace('-', '+').replace('_', '/'))
        .map(run -> run.length() % 4 == 1 ? run.substring(0, run.length() - 1) : run)
        .forEach(run -> plain.append(decode(run)).append('\n'));
    return plain.toString();
  }

  private static String decode(String run) {
    try {
      return new String(Base64.getDecoder().decode(run), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private static String hexadecimal(String text) {
    var plain = new StringBuilder();
    Pattern.compile("(?:[0-9A-Fa-f]{2}){4,}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(
            run ->
                plain
                    .append(new String(HexFormat.of().parseHex(run), StandardCharsets.UTF_8))
                    .append('\n'));
    return plain.toString();
  }
}
