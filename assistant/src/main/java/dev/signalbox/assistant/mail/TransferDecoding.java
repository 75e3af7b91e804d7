package dev.signalbox.assistant.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Content with its Content-Transfer-Encoding taken off (RFC 2045, 6), as far as that goes; an
 * unknown encoding is left on.
 *
 * @param content the decoded bytes
 * @param damaged whether something in it was no such encoding
 */
record TransferDecoding(MailSource content, boolean damaged) {

  static TransferDecoding of(byte[] raw, String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "", "7bit", "8bit", "binary" -> new TransferDecoding(MailSource.wrapping(raw), false);
      case "base64" -> base64(raw);
      case "quoted-printable" ->
          new TransferDecoding(MailSource.wrapping(QuotedPrintable.decode(raw)), false);
      default -> other(raw, encoding);
    };
  }

  private static TransferDecoding base64(byte[] raw) {
    StringBuilder digits = new StringBuilder(raw.length);
    boolean damaged = false;
    for (byte one : raw) {
      char character = (char) (one & 0xff);
      if (character == '=') {
        break;
      }
      if (isDigit(character)) {
        digits.append(character);
      } else {
        damaged |= character > ' ';
      }
    }
    boolean cut = digits.length() % 4 == 1;
    digits.setLength(digits.length() - (cut ? 1 : 0));
    byte[] whole = digits.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new TransferDecoding(
        MailSource.wrapping(Base64.getDecoder().decode(whole)), damaged || cut);
  }

  private static boolean isDigit(char character) {
    return (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9')
        || character == '+'
        || character == '/';
  }

  private static TransferDecoding other(byte[] raw, String encoding) {
    try (var decoder = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
      return new TransferDecoding(MailSource.wrapping(decoder.readAllBytes()), false);
    } catch (MessagingException | IOException e) {
      return new TransferDecoding(MailSource.wrapping(raw), true);
    }
  }
}
