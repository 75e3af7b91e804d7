package dev.signalbox.assistant.mail;

import java.util.Optional;

/** A colour in a style, as far as it decides whether text can be seen. Channels from 0 to 255. */
record Colour(int red, int green, int blue, boolean transparent) {

  static final Colour BLACK = new Colour(0, 0, 0, false);
  static final Colour WHITE = new Colour(255, 255, 255, false);
  private static final Colour NONE = new Colour(0, 0, 0, true);
  private static final int TOO_CLOSE = 40;

  /** Reads {@code #rgb}, {@code #rrggbb}, {@code rgb()}, {@code rgba()} and the common names. */
  static Optional<Colour> parse(String value) {
    String text = value.strip();
    if (text.startsWith("#")) {
      return hex(text.substring(1));
    }
    if (text.startsWith("rgb")) {
      return channels(text.substring(text.indexOf('(') + 1).replace(")", ""));
    }
    return switch (text) {
      case "white" -> Optional.of(WHITE);
      case "black" -> Optional.of(BLACK);
      case "transparent" -> Optional.of(NONE);
      case "snow", "ivory", "ghostwhite", "floralwhite", "mintcream", "azure" ->
          Optional.of(new Colour(250, 250, 250, false));
      case "whitesmoke" -> Optional.of(new Colour(245, 245, 245, false));
      case "red" -> Optional.of(new Colour(255, 0, 0, false));
      case "green" -> Optional.of(new Colour(0, 128, 0, false));
      case "blue" -> Optional.of(new Colour(0, 0, 255, false));
      case "navy" -> Optional.of(new Colour(0, 0, 128, false));
      case "gray", "grey" -> Optional.of(new Colour(128, 128, 128, false));
      case "silver" -> Optional.of(new Colour(192, 192, 192, false));
      case "yellow" -> Optional.of(new Colour(255, 255, 0, false));
      default -> Optional.empty();
    };
  }

  /** Whether text of this colour vanishes on a background. */
  boolean vanishesOn(Colour background) {
    int distance =
        Math.abs(red - background.red)
            + Math.abs(green - background.green)
            + Math.abs(blue - background.blue);
    return transparent || distance < TOO_CLOSE;
  }

  private static Optional<Colour> hex(String digits) {
    try {
      int value = Integer.parseInt(digits, 16);
      return switch (digits.length()) {
        case 3 ->
            Optional.of(
                new Colour((value >> 8) * 17, ((value >> 4) & 15) * 17, (value & 15) * 17, false));
        case 6 -> Optional.of(new Colour(value >> 16, (value >> 8) & 255, value & 255, false));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Colour> channels(String list) {
    String[] parts = list.replace('/', ' ').replace(',', ' ').strip().split("\\s+", -1);
    try {
      boolean clear = parts.length > 3 && Double.parseDouble(parts[3].replace("%", "")) < 0.05;
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(
              new Colour(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]),
                  clear));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
