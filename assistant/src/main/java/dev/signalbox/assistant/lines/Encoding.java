package dev.signalbox.assistant.lines;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file become text without losing any. A file that is not UTF-8 as a whole (an
 * old export, or a fold in the middle of a character) is held one char a byte, and each unfolded
 * line is decoded by itself.
 */
enum Encoding {
  UTF_8,
  BYTES;

  static Encoding of(byte[] bytes) {
    return decodes(bytes) ? UTF_8 : BYTES;
  }

  String text(byte[] bytes) {
    return new String(bytes, this == UTF_8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  byte[] bytes(String text) {
    return text.getBytes(this == UTF_8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  /** What an unfolded line says. */
  String content(String unfolded) {
    if (this == UTF_8) {
      return unfolded;
    }
    byte[] bytes = unfolded.getBytes(StandardCharsets.ISO_8859_1);
    return new String(
        bytes, decodes(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
  }

  /** New text in the way in which this file is held. */
  String held(String line) {
    boolean fits = this == UTF_8 || line.chars().allMatch(c -> c <= 0xFF);
    return fits
        ? line
        : new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
