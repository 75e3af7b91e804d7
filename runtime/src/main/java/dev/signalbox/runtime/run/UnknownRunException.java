package dev.signalbox.runtime.run;

/** There is no such run, or nothing of it to go on with. */
public final class UnknownRunException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownRunException(String message) {
    super(message);
  }
}
