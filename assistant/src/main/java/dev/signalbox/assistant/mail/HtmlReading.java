package dev.signalbox.assistant.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through a page and parts what is seen from what is not. */
final class HtmlReading {

  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "pre", "hr");
  private static final Set<String> LINES =
      Set.of(
          "div", "tr", "li", "dt", "dd", "section", "article", "header", "footer", "center", "form",
          "address", "main", "nav", "aside", "body", "option");
  private static final int DEEPEST = 2000;

  private final StyleRules rules;
  private final HtmlStyle page;
  private final Deque<Element> open = new ArrayDeque<>();
  private final PlainLines seen = new PlainLines();
  private final PlainLines unseen = new PlainLines();
  private final List<Link> links = new ArrayList<>();
  private Optional<String> linkTarget = Optional.empty();
  private final StringBuilder linkText = new StringBuilder();

  private record Element(String name, HtmlStyle style, boolean quote) {}

  HtmlReading(StyleRules rules) {
    this.rules = rules;
    this.page = HtmlStyle.page(rules.unsureOfBackgrounds());
  }

  HtmlText result() {
    endLink();
    return new HtmlText(seen.toString(), unseen.toString(), List.copyOf(links));
  }

  void take(HtmlToken token) {
    switch (token) {
      case HtmlToken.Text text -> text(text.text());
      case HtmlToken.Open start -> open(start);
      case HtmlToken.Close end -> close(end.name());
      case HtmlToken.Comment comment -> hide(withoutTags(comment.text()));
      case HtmlToken.Raw raw -> {
        if (raw.element().equals("template") || raw.element().equals("textarea")) {
          hide(withoutTags(raw.text()));
        }
      }
    }
  }

  private void text(String text) {
    if (!style().visible()) {
      unseen.flow(text);
      return;
    }
    if (open.stream().anyMatch(element -> element.name.equals("pre"))) {
      seen.verbatim(text);
    } else {
      seen.flow(text);
    }
    linkText.append(linkTarget.isPresent() ? text : "");
  }

  private void open(HtmlToken.Open start) {
    breakBefore(start.name());
    HtmlStyle style = style().within(start, rules.styleOf(start));
    hideAttributes(start);
    if (start.name().equals("a") && !start.attribute("href").isBlank() && style.visible()) {
      endLink();
      linkTarget = Optional.of(OneLine.of(start.attribute("href")));
    }
    if (start.name().equals("li") && style.visible()) {
      seen.flow("- ");
    }
    if (!EMPTY.contains(start.name()) && open.size() < DEEPEST) {
      boolean quote = start.name().equals("blockquote") && style.visible();
      open.push(new Element(start.name(), style, quote));
      if (quote) {
        seen.quote(1);
      }
    }
  }

  private void close(String name) {
    if (open.stream().anyMatch(element -> element.name.equals(name))) {
      boolean found = false;
      while (!found) {
        Element closed = open.pop();
        found = closed.name.equals(name);
        if (closed.quote) {
          seen.quote(-1);
        }
      }
    }
    if (name.equals("a")) {
      endLink();
    }
    breakBefore(name);
  }

  private void breakBefore(String name) {
    if (name.equals("br")) {
      seen.newLine();
    } else if (PARAGRAPHS.contains(name)) {
      seen.endParagraph();
      unseen.endLine();
    } else if (LINES.contains(name)) {
      seen.endLine();
      unseen.endLine();
    } else if (name.equals("td") || name.equals("th")) {
      seen.space();
    }
  }

  /** Texts that stand for pictures or wait for the mouse are read by programs, not by people. */
  private void hideAttributes(HtmlToken.Open start) {
    hide(start.attribute("alt"));
    hide(start.attribute("title"));
    hide(start.attribute("aria-label"));
    if (start.name().equals("input") && start.attribute("type").equals("hidden")) {
      hide(start.attribute("value"));
    }
  }

  private void hide(String text) {
    if (!text.isBlank()) {
      unseen.endLine();
      unseen.flow(text);
      unseen.endLine();
    }
  }

  private void endLink() {
    if (linkTarget.isPresent()) {
      links.add(new Link(OneLine.of(linkText.toString()), linkTarget.get()));
    }
    linkTarget = Optional.empty();
    linkText.setLength(0);
  }

  private HtmlStyle style() {
    Element innermost = open.peek();
    return innermost == null ? page : innermost.style;
  }

  private static String withoutTags(String markup) {
    return HtmlEntities.resolve(
            markup.replaceAll("<[^>]*>", " ").replaceAll("\\[(if|endif)[^\\]]*\\]>?", ""))
        .replace("<!", "")
        .strip();
  }
}
