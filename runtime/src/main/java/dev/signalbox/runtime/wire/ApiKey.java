package dev.signalbox.runtime.wire;

/** A provider's key, read from the environment. It never shows itself, not even in a debugger. */
public final class ApiKey {
  private final String variable;
  private final String secret;

  /**
   * A key.
   *
   * @param variable the environment variable that held it
   * @param secret what it held: printable ASCII, as RFC 6750 has it
   */
  public ApiKey(String variable, String secret) {
    this.variable = variable;
    this.secret = secret;
  }

  String bearer() {
    return "Bearer " + secret;
  }

  @Override
  public String toString() {
    return "env:" + variable;
  }
}
