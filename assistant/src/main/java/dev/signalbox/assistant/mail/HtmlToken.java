package dev.signalbox.assistant.mail;

import java.util.Map;

/** A piece of an HTML page, in the order of the page. */
sealed interface HtmlToken {

  /** Characters, entities resolved. */
  record Text(String text) implements HtmlToken {}

  /** The start of an element; names in lower case, values with entities resolved. */
  record Open(String name, Map<String, String> attributes, boolean closed) implements HtmlToken {
    String attribute(String wanted) {
      return attributes.getOrDefault(wanted, "");
    }
  }

  /** The end of an element. */
  record Close(String name) implements HtmlToken {}

  /** What stands between comment marks. */
  record Comment(String text) implements HtmlToken {}

  /** The raw content of a script, style, title or the like. */
  record Raw(String element, String text) implements HtmlToken {}
}
