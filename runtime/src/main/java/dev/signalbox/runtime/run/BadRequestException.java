package dev.signalbox.runtime.run;

/**
 * The words cannot be a request: empty, too long, not text. The message says what and how to mend
 * it.
 */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadRequestException(String message) {
    super(message);
  }
}
