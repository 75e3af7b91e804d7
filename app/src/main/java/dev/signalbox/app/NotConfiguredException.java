package dev.signalbox.app;

/** Something was asked of what the installation does not have. */
final class NotConfiguredException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotConfiguredException(String what) {
    super("there is no " + what + " here; name it with --" + what + " PATH or in signalbox.yaml");
  }
}
