package dev.signalbox.assistant.mail;

/** A mail that cannot be written as asked; the message says what to give instead. */
public final class UnsendableMailException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnsendableMailException(String message) {
    super(message);
  }
}
