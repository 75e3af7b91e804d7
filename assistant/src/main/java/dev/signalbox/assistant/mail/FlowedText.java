package dev.signalbox.assistant.mail;

/** Text with soft line ends (RFC 3676): a line that ends in a space goes on in the next one. */
final class FlowedText {

  private FlowedText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      String line = lines[at].startsWith(" ") ? lines[at].substring(1) : lines[at];
      boolean flows =
          line.endsWith(" ")
              && !line.equals("-- ")
              && !line.startsWith(">")
              && at + 1 < lines.length
              && !lines[at + 1].startsWith(">");
      out.append(line);
      if (!flows && at + 1 < lines.length) {
        out.append('\n');
      }
    }
    return out.toString();
  }
}
