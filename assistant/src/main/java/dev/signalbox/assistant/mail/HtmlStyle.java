package dev.signalbox.assistant.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How an element is shown, as far as that decides whether a person can see its text.
 *
 * @param gone taken out of the page, with all that is in it
 * @param unseen by visibility, which an element within can take back
 * @param tiny by font size, likewise
 * @param background what lies behind the text; empty when it cannot be told
 */
record HtmlStyle(
    boolean gone, boolean unseen, boolean tiny, Colour colour, Optional<Colour> background) {

  private static final double SMALLEST_FONT = 1.5;
  private static final double FAR_OUTSIDE = -500;

  /** A page without any style: black on white, or on who knows what. */
  static HtmlStyle page(boolean unsureOfBackgrounds) {
    return new HtmlStyle(
        false,
        false,
        false,
        Colour.BLACK,
        unsureOfBackgrounds ? Optional.empty() : Optional.of(Colour.WHITE));
  }

  /** Whether a person sees text of this style. */
  boolean visible() {
    boolean vanishes = background.map(colour::vanishesOn).orElse(colour.transparent());
    return !gone && !unseen && !tiny && !vanishes;
  }

  /** The style of an element within this one. */
  HtmlStyle within(HtmlToken.Open open, Map<String, String> style) {
    Colour text =
        Colour.parse(style.getOrDefault("color", lower(open.attribute("color")))).orElse(colour);
    return new HtmlStyle(
        gone || isGone(open, style), isUnseen(style), isTiny(style), text, behind(open, style));
  }

  private static boolean isGone(HtmlToken.Open open, Map<String, String> style) {
    return open.attributes().containsKey("hidden")
        || style.getOrDefault("display", "").equals("none")
        || number(style, "opacity", 1) < 0.05
        || isClipped(style)
        || isOutside(style);
  }

  private static boolean isClipped(Map<String, String> style) {
    boolean cuts = style.getOrDefault("overflow", "").startsWith("hidden");
    boolean flat =
        number(style, "max-height", 99) < 1
            || number(style, "height", 99) < 1
            || number(style, "max-width", 99) < 1
            || number(style, "width", 99) < 1;
    String clip = style.getOrDefault("clip", "").replace(" ", "");
    return (cuts && flat)
        || clip.startsWith("rect(0,0,0,0")
        || clip.startsWith("rect(1px,1px,1px,1px")
        || style.getOrDefault("clip-path", "").startsWith("inset(100%");
  }

  private static boolean isOutside(Map<String, String> style) {
    boolean placed =
        style.getOrDefault("position", "").equals("absolute")
            || style.getOrDefault("position", "").equals("fixed");
    return number(style, "text-indent", 0) < FAR_OUTSIDE
        || number(style, "margin-left", 0) < FAR_OUTSIDE
        || (placed && number(style, "left", 0) < FAR_OUTSIDE)
        || (placed && number(style, "top", 0) < FAR_OUTSIDE);
  }

  private boolean isUnseen(Map<String, String> style) {
    return switch (style.getOrDefault("visibility", "")) {
      case "hidden", "collapse" -> true;
      case "visible" -> false;
      default -> unseen;
    };
  }

  private boolean isTiny(Map<String, String> style) {
    String size = style.getOrDefault("font-size", "");
    if (size.isEmpty() || (!Character.isDigit(size.charAt(0)) && size.charAt(0) != '.')) {
      return tiny && size.isEmpty();
    }
    double value = number(style, "font-size", 16);
    boolean relative = (size.endsWith("em") && !size.endsWith("rem")) || size.endsWith("%");
    double pixels =
        size.endsWith("em") ? value * 16 : size.endsWith("%") ? value / 100 * 16 : value;
    return pixels < SMALLEST_FONT || (relative && tiny);
  }

  private Optional<Colour> behind(HtmlToken.Open open, Map<String, String> style) {
    String all = style.getOrDefault("background", "");
    boolean picture =
        all.contains("url(")
            || all.contains("gradient")
            || style.getOrDefault("background-image", "none").contains("(")
            || !open.attribute("background").isEmpty();
    if (picture) {
      return Optional.empty();
    }
    String said = style.getOrDefault("background-color", all);
    String value = said.isEmpty() ? lower(open.attribute("bgcolor")) : said;
    if (value.isEmpty()) {
      return background;
    }
    Optional<Colour> own = Colour.parse(value);
    return own.isPresent() && own.get().transparent() ? background : own;
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The number at the start of a value, whatever its unit. */
  private static double number(Map<String, String> style, String name, double otherwise) {
    String value = style.getOrDefault(name, "");
    int end = 0;
    while (end < value.length() && "-.0123456789".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    try {
      return end == 0 ? otherwise : Double.parseDouble(value.substring(0, end));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
