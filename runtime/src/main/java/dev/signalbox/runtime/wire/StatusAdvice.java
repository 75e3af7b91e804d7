package dev.signalbox.runtime.wire;

/** What to do about a status code. */
final class StatusAdvice {

  private StatusAdvice() {}

  static String of(int code) {
    return switch (code) {
      case 200 -> "";
      case 401, 403 -> "; check the key that signalbox.yaml names for it";
      case 404 -> "; check url and model in signalbox.yaml";
      case 413 -> "; the request is too large for it, set context in signalbox.yaml";
      case 429 -> "; its limit is used up, wait or add another endpoint";
      default ->
          code >= 300 && code < 400
              ? "; redirects are not followed, put the final address into signalbox.yaml"
              : code >= 500 ? "; the server has trouble of its own, look into its log" : "";
    };
  }
}
