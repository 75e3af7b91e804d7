package dev.signalbox.core.tool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4) in hexadecimal. */
public final class Digests {

  private Digests() {}

  /** Of a text's UTF-8 bytes. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of several texts, each after its length, so that no other texts give the same bytes. */
  public static String sha256(List<String> texts) {
    var all = new StringBuilder();
    texts.forEach(text -> all.append(text.length()).append(':').append(text));
    return sha256(all.toString());
  }

  /** Of bytes. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
