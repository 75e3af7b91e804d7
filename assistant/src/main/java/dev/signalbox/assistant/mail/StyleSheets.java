package dev.signalbox.assistant.mail;

/** Finds the style sheets of a page; they may stand behind the elements that they are about. */
final class StyleSheets {

  private StyleSheets() {}

  static StyleRules of(String page) {
    StyleRules rules = new StyleRules();
    if (page.indexOf("<style") < 0 && page.indexOf("<STYLE") < 0 && page.indexOf("<Style") < 0) {
      return rules;
    }
    HtmlScanner scanner = new HtmlScanner(page);
    for (var token = scanner.next(); token.isPresent(); token = scanner.next()) {
      if (token.get() instanceof HtmlToken.Raw raw && raw.element().equals("style")) {
        rules.add(raw.text());
      }
    }
    return rules;
  }
}
