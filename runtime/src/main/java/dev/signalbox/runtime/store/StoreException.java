package dev.signalbox.runtime.store;

/** The database could not be opened, read or written. The message names the file and the mend. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreException(String message) {
    super(message);
  }
}
