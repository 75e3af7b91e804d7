package dev.signalbox.assistant.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of one complete mail, headers and body (RFC 5322). */
public final class MailSource {

  private final byte[] bytes;

  private MailSource(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes a copy of the bytes. */
  public static MailSource of(byte[] bytes) {
    return new MailSource(bytes.clone());
  }

  /** Takes the bytes themselves; the caller gives them up. */
  static MailSource wrapping(byte[] bytes) {
    return new MailSource(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The length in bytes. */
  public int length() {
    return bytes.length;
  }

  /** SHA-256 of the bytes in lower-case hexadecimal: what an approval is bound to. */
  public String digest() {
    return digest(bytes);
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256; every complete one has", e);
    }
  }

  /** The bytes themselves, for readers in this package that do not change them. */
  byte[] shared() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MailSource source && Arrays.equals(bytes, source.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "MailSource[" + bytes.length + " bytes]";
  }
}
