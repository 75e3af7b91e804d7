package dev.signalbox.assistant.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.InputStream;
import java.util.Locale;

/** Takes a Content-Transfer-Encoding off (RFC 2045, 6); an unknown one is left on. */
final class TransferDecoding {

  private TransferDecoding() {}

  static InputStream of(InputStream raw, String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "", "7bit", "8bit", "binary" -> raw;
      default -> decoded(raw, encoding);
    };
  }

  private static InputStream decoded(InputStream raw, String encoding) {
    try {
      return MimeUtility.decode(raw, encoding);
    } catch (MessagingException e) {
      return raw;
    }
  }
}
