package dev.signalbox.lab.data;

/** Training data, a mapping table or a grammar cannot be used as it is. */
public final class LabDataException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The message says which file and line, and what to change. */
  public LabDataException(String message) {
    super(message);
  }

  /** With the failure beneath. */
  public LabDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
