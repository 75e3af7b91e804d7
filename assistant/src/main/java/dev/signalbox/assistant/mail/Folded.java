package dev.signalbox.assistant.mail;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Text as it is compared in a search: lower case, without accents, spaces made one. */
final class Folded {

  private Folded() {}

  static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String parted = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(parted.length());
    for (int at = 0; at < parted.length(); at++) {
      char character = parted.charAt(at);
      if (character == 'ß') {
        bare.append("ss");
      } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
        bare.append(character);
      }
    }
    return bare.toString();
  }

  static boolean contains(String text, String folded) {
    return of(text).contains(folded);
  }

  static boolean anyContains(List<Address> addresses, String folded) {
    return addresses.stream().anyMatch(address -> contains(address.toString(), folded));
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
