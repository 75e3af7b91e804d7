package dev.signalbox.assistant.mail;

import java.util.HashMap;
import java.util.Map;

/** Character references in HTML: all numeric ones, and the named ones that mail is written with. */
final class HtmlEntities {

  private static final String NAMED =
      "amp & lt < gt > quot \" apos ' nbsp \u00a0 iexcl \u00a1 cent \u00a2 pound \u00a3 yen \u00a5"
          + " sect \u00a7 copy \u00a9 laquo \u00ab raquo \u00bb reg \u00ae deg \u00b0 plusmn \u00b1"
          + " acute \u00b4 micro \u00b5 para \u00b6 middot \u00b7 sup2 \u00b2 sup3 \u00b3 frac12"
          + " \u00bd frac14 \u00bc frac34 \u00be iquest \u00bf Agrave \u00c0 Aacute \u00c1 Acirc"
          + " \u00c2 Atilde \u00c3 Auml \u00c4 Aring \u00c5 AElig \u00c6 Ccedil \u00c7 Egrave \u00c8"
          + " Eacute \u00c9 Ecirc \u00ca Euml \u00cb Iacute \u00cd Icirc \u00ce Ntilde \u00d1 Oacute"
          + " \u00d3 Ocirc \u00d4 Ouml \u00d6 times \u00d7 Oslash \u00d8 Uacute \u00da Uuml \u00dc"
          + " szlig \u00df agrave \u00e0 aacute \u00e1 acirc \u00e2 atilde \u00e3 auml \u00e4 aring"
          + " \u00e5 aelig \u00e6 ccedil \u00e7 egrave \u00e8 eacute \u00e9 ecirc \u00ea euml \u00eb"
          + " igrave \u00ec iacute \u00ed icirc \u00ee iuml \u00ef ntilde \u00f1 ograve \u00f2 oacute"
          + " \u00f3 ocirc \u00f4 otilde \u00f5 ouml \u00f6 divide \u00f7 oslash \u00f8 ugrave \u00f9"
          + " uacute \u00fa ucirc \u00fb uuml \u00fc ndash \u2013 mdash \u2014 lsquo \u2018 rsquo"
          + " \u2019 sbquo \u201a ldquo \u201c rdquo \u201d bdquo \u201e bull \u2022 hellip \u2026"
          + " euro \u20ac trade \u2122 larr \u2190 rarr \u2192 ensp \u2002 emsp \u2003 thinsp \u2009"
          + " zwnj \u200c zwj \u200d shy \u00ad lsaquo \u2039 rsaquo \u203a check \u2713";

  private HtmlEntities() {}

  /** Filled when the first named reference is met. */
  private static final class Table {
    private static final Map<String, String> BY_NAME = read();

    private static Map<String, String> read() {
      Map<String, String> byName = new HashMap<>();
      String[] words = NAMED.split(" ", -1);
      for (int at = 0; at + 1 < words.length; at += 2) {
        byName.put(words[at], words[at + 1]);
      }
      return byName;
    }
  }

  static String resolve(String text) {
    int amp = text.indexOf('&');
    if (amp < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (amp >= 0) {
      out.append(text, at, amp);
      int end = end(text, amp + 1);
      boolean closed = end < text.length() && text.charAt(end) == ';';
      at = closed ? end + 1 : end;
      out.append(character(text.substring(amp + 1, end), text.substring(amp, at), closed));
      amp = text.indexOf('&', at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()
        && end < from + 12
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    return end;
  }

  private static String character(String name, String written, boolean closed) {
    if (!name.startsWith("#")) {
      return name.isEmpty() || !closed ? written : Table.BY_NAME.getOrDefault(name, written);
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int point =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : written;
    } catch (NumberFormatException e) {
      return written;
    }
  }
}
