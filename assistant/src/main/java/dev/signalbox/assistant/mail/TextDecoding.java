package dev.signalbox.assistant.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Bytes into text when the declared charset is missing, wrong or unknown, without ever failing. */
final class TextDecoding {

  private TextDecoding() {}

  /**
   * Decodes with the declared charset; without one, UTF-8 if the bytes are UTF-8 and Windows-1252
   * otherwise, which is what mail without a charset turns out to be.
   */
  static String decode(byte[] bytes, String declared) {
    Optional<Charset> charset = charset(declared);
    if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, charset.get());
    }
    if (isAscii(bytes)) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    try {
      return strictUtf8(bytes);
    } catch (CharacterCodingException e) {
      boolean said = charset.isPresent();
      return new String(bytes, said ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }
  }

  /** The charset meant by a name in a mail; empty for none, plain ASCII and unknown names. */
  private static Optional<Charset> charset(String declared) {
    String name = declared.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "8bit" -> Optional.empty();
      case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
      case "iso-8859-1", "latin1" -> Optional.of(Charset.forName("windows-1252"));
      default -> named(name);
    };
  }

  private static Optional<Charset> named(String name) {
    try {
      boolean known = Charset.isSupported(name);
      return Optional.of(Charset.forName(known ? name : MimeUtility.javaCharset(name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }
}
