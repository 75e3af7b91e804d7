package dev.signalbox.assistant.mail;

import java.util.List;

/**
 * An HTML page as text.
 *
 * @param text what a person sees
 * @param hidden what is in the page and cannot be seen
 * @param links where it leads
 */
record HtmlText(String text, String hidden, List<Link> links) {

  static HtmlText of(String page) {
    HtmlReading reading = new HtmlReading(StyleSheets.of(page));
    HtmlScanner scanner = new HtmlScanner(page);
    for (var token = scanner.next(); token.isPresent(); token = scanner.next()) {
      reading.take(token.get());
    }
    return reading.result();
  }
}
