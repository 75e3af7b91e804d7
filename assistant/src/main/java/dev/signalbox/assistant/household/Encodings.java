package dev.signalbox.assistant.household;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How text beyond ASCII travels in a mail: RFC 2045 in bodies, RFC 2047 in header fields. */
final class Encodings {

  private static final int WORD_OCTETS = 42;
  private static final int LINE = 75;

  private Encodings() {}

  static boolean ascii(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }

  static String base64(byte[] bytes) {
    return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes) + "\n";
  }

  static String quotedPrintable(String text, Charset charset) {
    StringBuilder encoded = new StringBuilder(text.length() * 2);
    text.lines().forEach(line -> quotedLine(line.getBytes(charset), encoded));
    return encoded.toString();
  }

  private static void quotedLine(byte[] line, StringBuilder encoded) {
    int length = 0;
    for (int at = 0; at < line.length; at++) {
      int octet = line[at] & 0xff;
      boolean last = at == line.length - 1;
      boolean plain = (octet > 32 && octet < 127 && octet != '=') || (octet == ' ' && !last);
      int size = plain ? 1 : 3;
      if (length + size > LINE) {
        encoded.append("=\n");
        length = 0;
      }
      if (plain) {
        encoded.append((char) octet);
      } else {
        encoded.append('=').append(hex(octet >> 4)).append(hex(octet & 15));
      }
      length += size;
    }
    encoded.append('\n');
  }

  /** An unstructured header field, such as a subject. */
  static String words(String text) {
    if (ascii(text)) {
      return text;
    }
    StringBuilder words = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    int octets = 0;
    for (int point : text.codePoints().toArray()) {
      String letter = Character.toString(point);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > WORD_OCTETS) {
        words.append(word(piece)).append("\n ");
        piece.setLength(0);
        octets = 0;
      }
      piece.append(letter);
      octets += size;
    }
    return words.append(word(piece)).toString();
  }

  /** Addresses with names: {@code Jörg <joerg@a.example>, b@b.example}. */
  static String addresses(String text) {
    if (ascii(text)) {
      return text;
    }
    StringBuilder all = new StringBuilder();
    for (String address : text.split(", ", -1)) {
      int angle = address.indexOf(" <");
      all.append(all.isEmpty() ? "" : ",\n ")
          .append(angle < 0 ? address : words(address.substring(0, angle)))
          .append(angle < 0 ? "" : address.substring(angle));
    }
    return all.toString();
  }

  /** A parameter of a header field; RFC 2231 where ASCII is not enough. */
  static String parameter(String name, String value) {
    if (ascii(value)) {
      return name + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
    StringBuilder encoded = new StringBuilder(name).append("*=UTF-8''");
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = octet > 0 && (Character.isLetterOrDigit(octet) || "-._".indexOf(octet) >= 0);
      if (plain) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(hex((octet & 0xff) >> 4)).append(hex(octet & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  private static String word(CharSequence piece) {
    byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }
}
