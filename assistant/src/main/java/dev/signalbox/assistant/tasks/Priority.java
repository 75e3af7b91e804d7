package dev.signalbox.assistant.tasks;

/**
 * How urgent a task is, as people say it; iCalendar counts from 1 (most) to 9 (RFC 5545 section
 * 3.8.1.9).
 */
public enum Priority {
  HIGH(1),
  MEDIUM(5),
  LOW(9),
  NONE(0);

  private final int number;

  Priority(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Priority of(String text) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number < 1 || number > 9) {
        return NONE;
      }
      return number < 5 ? HIGH : number == 5 ? MEDIUM : LOW;
    } catch (NumberFormatException none) {
      return NONE;
    }
  }
}
