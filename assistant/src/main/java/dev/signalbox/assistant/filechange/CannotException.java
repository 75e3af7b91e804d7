package dev.signalbox.assistant.filechange;

/** What was asked cannot be done as it was said. The message says why and what would help. */
public final class CannotException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotException(String message) {
    super(message);
  }
}
