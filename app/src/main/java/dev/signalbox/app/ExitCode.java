package dev.signalbox.app;

/** What the shell is told; documented in README. */
final class ExitCode {
  /** Everything was done. */
  static final int DONE = 0;

  /** Something was not done, or a check failed. */
  static final int FAILED = 1;

  /** The command, a file or the configuration is wrong; nothing was done. */
  static final int USAGE = 2;

  /** It waits for the person: {@code signalbox resume RUN}. */
  static final int WAITING = 3;

  /** The store, the disk or the network is in the way. */
  static final int TROUBLE = 4;

  private ExitCode() {}
}
