package dev.signalbox.runtime.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, times and sizes as people write them. */
final class Numbers {
  private static final int LONGEST = 20;

  private Numbers() {}

  /**
   * A number, in plain digits.
   *
   * @throws IllegalArgumentException if it is none
   */
  static BigDecimal parse(String text) {
    if (text.length() > LONGEST || !text.matches("-?[0-9][0-9_]*(\\.[0-9]+)?")) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text.replace("_", ""));
  }

  /** A time above zero with its unit. */
  static Duration duration(String text) {
    Matcher parts = split(text, "ms|s|m|h");
    long millis =
        switch (parts.group(2)) {
          case "ms" -> 1;
          case "s" -> 1_000;
          case "m" -> 60_000;
          default -> 3_600_000;
        };
    long total = parse(parts.group(1)).multiply(BigDecimal.valueOf(millis)).longValue();
    return Duration.ofMillis(positive(total));
  }

  /** A number of bytes above zero with its unit, decimal (IEC 80000-13). */
  static long bytes(String text) {
    Matcher parts = split(text, "kB|KB|MB|GB");
    long factor =
        switch (parts.group(2).toUpperCase(Locale.ROOT)) {
          case "KB" -> 1_000;
          case "MB" -> 1_000_000;
          default -> 1_000_000_000;
        };
    return positive(parse(parts.group(1)).multiply(BigDecimal.valueOf(factor)).longValue());
  }

  private static Matcher split(String text, String units) {
    Matcher parts = Pattern.compile("([0-9][0-9._]{0,11}) ?(" + units + ")").matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    return parts;
  }

  private static long positive(long number) {
    if (number <= 0) {
      throw new IllegalArgumentException("Zero");
    }
    return number;
  }
}
