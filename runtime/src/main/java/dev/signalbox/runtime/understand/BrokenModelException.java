package dev.signalbox.runtime.understand;

/** The intent model cannot be used; it has to be trained or shipped again. */
public final class BrokenModelException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final String MEND =
      "; make it again with the lab's command: train --data DIR --out FILE";

  BrokenModelException(String what) {
    super(what + MEND);
  }

  BrokenModelException(String what, Throwable cause) {
    super(what + MEND, cause);
  }
}
