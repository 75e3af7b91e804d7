package dev.signalbox.assistant.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts an HTML page into tokens, as forgivingly as a browser does; it never fails. */
final class HtmlScanner {

  private static final Set<String> RAW =
      Set.of("script", "style", "title", "textarea", "template", "xmp", "iframe", "noframes");
  private final String page;
  private int at;
  private String rawElement = "";

  HtmlScanner(String page) {
    this.page = page;
  }

  /** The next token; empty at the end of the page. */
  Optional<HtmlToken> next() {
    if (at >= page.length()) {
      return Optional.empty();
    }
    if (!rawElement.isEmpty()) {
      return Optional.of(raw());
    }
    if (page.charAt(at) != '<') {
      return Optional.of(text());
    }
    return Optional.of(markup());
  }

  private HtmlToken text() {
    int end = page.indexOf('<', at);
    String text = page.substring(at, end < 0 ? page.length() : end);
    at += text.length();
    return new HtmlToken.Text(HtmlEntities.resolve(text));
  }

  private HtmlToken raw() {
    String element = rawElement;
    rawElement = "";
    int end = indexOfIgnoringCase("</" + element);
    String text = page.substring(at, end);
    at = end;
    return new HtmlToken.Raw(element, text);
  }

  private HtmlToken markup() {
    if (page.startsWith("<!--", at)) {
      int end = page.indexOf("-->", at + 4);
      String comment =
          page.substring(Math.min(at + 4, page.length()), end < 0 ? page.length() : end);
      at = end < 0 ? page.length() : end + 3;
      return new HtmlToken.Comment(comment);
    }
    char next = at + 1 < page.length() ? page.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      int end = endOfTag(at);
      at = end;
      return new HtmlToken.Comment("");
    }
    boolean closing = next == '/';
    int nameStart = closing ? at + 2 : at + 1;
    if (nameStart >= page.length() || !Character.isLetter(page.charAt(nameStart))) {
      at++;
      return new HtmlToken.Text("<");
    }
    return tag(nameStart, closing);
  }

  private HtmlToken tag(int nameStart, boolean closing) {
    int nameEnd = nameStart;
    while (nameEnd < page.length() && " \t\r\n\f/>".indexOf(page.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    String name = page.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    int end = endOfTag(nameEnd);
    String inside = page.substring(nameEnd, Math.max(nameEnd, end - 1));
    at = end;
    if (closing) {
      return new HtmlToken.Close(name);
    }
    boolean closed = inside.endsWith("/");
    if (RAW.contains(name)) {
      rawElement = name;
    }
    return new HtmlToken.Open(name, attributes(inside), closed);
  }

  /** After the {@code >} that ends a tag; one within quotes does not. */
  private int endOfTag(int from) {
    char quote = 0;
    boolean afterEquals = false;
    for (int place = from; place < page.length(); place++) {
      char character = page.charAt(place);
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '>') {
        return place + 1;
      } else if (afterEquals && (character == '"' || character == '\'')) {
        quote = character;
      }
      afterEquals = character == '=' || (afterEquals && Character.isWhitespace(character));
    }
    int plain = page.indexOf('>', from);
    return plain < 0 ? page.length() : plain + 1;
  }

  private static Map<String, String> attributes(String inside) {
    Map<String, String> found = new HashMap<>();
    int place = 0;
    while (place < inside.length()) {
      int nameEnd = place;
      while (nameEnd < inside.length() && "= \t\r\n\f/".indexOf(inside.charAt(nameEnd)) < 0) {
        nameEnd++;
      }
      String name = inside.substring(place, nameEnd).toLowerCase(Locale.ROOT);
      int equals = skipSpace(inside, nameEnd);
      if (name.isEmpty()) {
        place = nameEnd + 1;
      } else if (equals < inside.length() && inside.charAt(equals) == '=') {
        int valueStart = skipSpace(inside, equals + 1);
        int valueEnd = valueEnd(inside, valueStart);
        boolean quoted = isQuote(inside, valueStart);
        String value =
            inside.substring(
                Math.min(valueStart + (quoted ? 1 : 0), valueEnd), Math.max(valueStart, valueEnd));
        found.putIfAbsent(name, HtmlEntities.resolve(value));
        place = valueEnd + (quoted ? 1 : 0);
      } else {
        found.putIfAbsent(name, "");
        place = nameEnd;
      }
    }
    return found;
  }

  private static int valueEnd(String inside, int start) {
    if (isQuote(inside, start)) {
      int end = inside.indexOf(inside.charAt(start), start + 1);
      return end < 0 ? inside.length() : end;
    }
    int end = start;
    while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isQuote(String inside, int at) {
    return at < inside.length() && (inside.charAt(at) == '"' || inside.charAt(at) == '\'');
  }

  private static int skipSpace(String inside, int from) {
    int place = from;
    while (place < inside.length() && Character.isWhitespace(inside.charAt(place))) {
      place++;
    }
    return place;
  }

  private int indexOfIgnoringCase(String wanted) {
    for (int place = at; place <= page.length() - wanted.length(); place++) {
      if (page.regionMatches(true, place, wanted, 0, wanted.length())) {
        return place;
      }
    }
    return page.length();
  }
}
