package dev.signalbox.assistant.calendar;

import java.util.Locale;

/** Whether an event takes place (RFC 5545 section 3.8.1.11). */
public enum Status {
  CONFIRMED,
  TENTATIVE,
  CANCELLED;

  /** An unknown word, or none, means that it takes place. */
  static Status of(String text) {
    return switch (text.strip().toUpperCase(Locale.ROOT)) {
      case "CANCELLED" -> CANCELLED;
      case "TENTATIVE" -> TENTATIVE;
      default -> CONFIRMED;
    };
  }
}
