package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;

/**
 * A call to a model that gave no answer. Messages name the endpoint, what happened and the mend,
 * and hold no word of what was sent; nor do they carry a cause that might.
 */
public abstract sealed class WireException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private WireException(EndpointId endpoint, String what) {
    super(endpoint + ": " + what);
  }

  /** Whether the same call may well work later or elsewhere, with nothing changed. */
  public abstract boolean passing();

  /** Nobody answers there, or the connection could not be secured; nothing was sent. */
  public static final class Refused extends WireException {
    private static final long serialVersionUID = 1;

    Refused(EndpointId endpoint, String what) {
      super(endpoint, what);
    }

    @Override
    public boolean passing() {
      return true;
    }
  }

  /** It took too long. */
  public static final class Timeout extends WireException {
    private static final long serialVersionUID = 1;

    Timeout(EndpointId endpoint, String what) {
      super(endpoint, what);
    }

    @Override
    public boolean passing() {
      return true;
    }
  }

  /** The server answered that it will not. */
  public static final class HttpStatus extends WireException {
    private static final long serialVersionUID = 1;
    private final int code;
    private final String excerpt;

    HttpStatus(EndpointId endpoint, int code, String excerpt) {
      super(
          endpoint,
          "HTTP status "
              + code
              + (excerpt.isEmpty() ? "" : " (" + excerpt + ")")
              + StatusAdvice.of(code));
      this.code = code;
      this.excerpt = excerpt;
    }

    /** The status code (RFC 9110), or 200 where the error stood inside a stream that began well. */
    public int code() {
      return code;
    }

    /** What the server said about it, shortened, without any word that was sent to it. */
    public String excerpt() {
      return excerpt;
    }

    @Override
    public boolean passing() {
      return code == 200 || code == 408 || code == 429 || code >= 500;
    }
  }

  /** What came back is not an answer. */
  public static final class Garbage extends WireException {
    private static final long serialVersionUID = 1;

    Garbage(EndpointId endpoint, String what) {
      super(endpoint, what);
    }

    @Override
    public boolean passing() {
      return false;
    }
  }

  /** The connection ended before the answer did. */
  public static final class CutOff extends WireException {
    private static final long serialVersionUID = 1;

    CutOff(EndpointId endpoint, String what) {
      super(endpoint, what);
    }

    @Override
    public boolean passing() {
      return true;
    }
  }

  /** The answer is larger than allowed. */
  public static final class TooLarge extends WireException {
    private static final long serialVersionUID = 1;

    TooLarge(EndpointId endpoint, long limit) {
      super(
          endpoint,
          "the answer is larger than "
              + limit
              + " bytes and was cut off; raise limits.answer in signalbox.yaml if that is meant");
    }

    @Override
    public boolean passing() {
      return false;
    }
  }

  /** The calling thread was interrupted; its interrupt flag is set again. */
  public static final class Cancelled extends WireException {
    private static final long serialVersionUID = 1;

    Cancelled(EndpointId endpoint) {
      super(endpoint, "the call was cancelled");
    }

    @Override
    public boolean passing() {
      return false;
    }
  }

  /** The configuration says of no way to this endpoint; nothing was sent. */
  public static final class NoConnection extends WireException {
    private static final long serialVersionUID = 1;

    NoConnection(EndpointId endpoint) {
      super(endpoint, "no connection is configured; give it a url in signalbox.yaml");
    }

    @Override
    public boolean passing() {
      return false;
    }
  }
}
