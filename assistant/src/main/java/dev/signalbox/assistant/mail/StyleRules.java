package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a page's style sheets, as far as they select by element, class or id alone. Others
 * are passed over, which at worst shows a text that was hidden.
 */
final class StyleRules {

  private final List<Rule> rules = new ArrayList<>();
  private boolean unsure;

  private record Rule(String element, String id, Set<String> classes, Map<String, String> style) {
    boolean fits(HtmlToken.Open open) {
      return (element.isEmpty() || element.equals(open.name()))
          && (id.isEmpty() || id.equals(open.attribute("id")))
          && (classes.isEmpty() || classesOf(open).containsAll(classes));
    }
  }

  void add(String sheet) {
    String text = withoutAtRules(withoutComments(sheet));
    int at = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      int end = close < 0 ? text.length() : close;
      Map<String, String> style = declarations(text.substring(open + 1, end));
      for (String selector : text.substring(at, open).split(",", -1)) {
        addRule(selector.strip(), style);
      }
      at = Math.min(end + 1, text.length());
      open = text.indexOf('{', at);
    }
  }

  /** What the sheets say of an element, then what it says itself. */
  Map<String, String> styleOf(HtmlToken.Open open) {
    Map<String, String> style = new HashMap<>();
    for (Rule rule : rules) {
      if (rule.fits(open)) {
        style.putAll(rule.style);
      }
    }
    style.putAll(declarations(open.attribute("style")));
    return style;
  }

  /** Whether a rule that we passed over sets a background, so that no colour proves anything. */
  boolean unsureOfBackgrounds() {
    return unsure;
  }

  static Map<String, String> declarations(String text) {
    Map<String, String> found = new HashMap<>();
    for (String one : text.split(";", -1)) {
      int colon = one.indexOf(':');
      if (colon > 0) {
        String value = one.substring(colon + 1).toLowerCase(Locale.ROOT);
        found.put(
            one.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            value.replace("!important", "").strip());
      }
    }
    return found;
  }

  private void addRule(String selector, Map<String, String> style) {
    if (selector.matches("[A-Za-z0-9]*(#[\\w-]+)?(\\.[\\w-]+)*") && !selector.isEmpty()) {
      String[] byClass = selector.split("\\.", -1);
      String[] byId = byClass[0].split("#", -1);
      Set<String> classes = new HashSet<>(List.of(byClass).subList(1, byClass.length));
      String element = byId[0].toLowerCase(Locale.ROOT);
      rules.add(new Rule(element, byId.length > 1 ? byId[1] : "", classes, style));
    } else if (style.containsKey("background") || style.containsKey("background-color")) {
      unsure = true;
    }
  }

  private static Set<String> classesOf(HtmlToken.Open open) {
    return new HashSet<>(List.of(open.attribute("class").strip().split("\\s+", -1)));
  }

  private static String withoutComments(String sheet) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    int open = sheet.indexOf("/*");
    while (open >= 0) {
      out.append(sheet, at, open);
      int close = sheet.indexOf("*/", open + 2);
      at = close < 0 ? sheet.length() : close + 2;
      open = sheet.indexOf("/*", at);
    }
    return out.append(sheet, at, sheet.length()).toString().replace("<!--", "").replace("-->", "");
  }

  /** Leaves out {@code @media} and the like: they hold for some screens only. */
  private static String withoutAtRules(String sheet) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < sheet.length()) {
      if (sheet.charAt(at) == '@') {
        at = endOfAtRule(sheet, at);
      } else {
        out.append(sheet.charAt(at));
        at++;
      }
    }
    return out.toString();
  }

  private static int endOfAtRule(String sheet, int from) {
    int depth = 0;
    for (int at = from; at < sheet.length(); at++) {
      char character = sheet.charAt(at);
      depth += character == '{' ? 1 : 0;
      depth -= character == '}' ? 1 : 0;
      if ((depth == 0 && character == '}') || (depth == 0 && character == ';')) {
        return at + 1;
      }
    }
    return sheet.length();
  }
}
