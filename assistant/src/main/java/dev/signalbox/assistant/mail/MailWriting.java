package dev.signalbox.assistant.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a mail as bytes (RFC 5322, 2045, 2047). What is a value never becomes a header. */
final class MailWriting {

  private static final int LONGEST_PLAIN_LINE = 900;
  private static final int LINE = 76;

  private MailWriting() {}

  /** The bytes of a mail with the given headers, a text and perhaps files. */
  static MailSource write(String headers, String text, List<MimePart> files, String messageId) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((headers + "MIME-Version: 1.0\r\n").getBytes(StandardCharsets.US_ASCII));
    if (files.isEmpty()) {
      writeText(text, out);
      return MailSource.of(out.toByteArray());
    }
    String boundary = boundary(text, messageId);
    ascii("Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n", out);
    ascii("--" + boundary + "\r\n", out);
    writeText(text, out);
    for (MimePart file : files) {
      ascii("\r\n--" + boundary + "\r\n", out);
      copy(file, out);
    }
    ascii("\r\n--" + boundary + "--\r\n", out);
    return MailSource.of(out.toByteArray());
  }

  /** {@code To: Anna <anna@example.org>, …}, folded and encoded; empty for nobody. */
  static String addressHeader(String name, List<Address> addresses) {
    if (addresses.isEmpty()) {
      return "";
    }
    InternetAddress[] encoded =
        addresses.stream().map(MailWriting::encoded).toArray(InternetAddress[]::new);
    return name + ": " + InternetAddress.toString(encoded, name.length() + 2) + "\r\n";
  }

  static String textHeader(String name, String value) {
    String line = OneLine.of(value);
    try {
      String encoded = MimeUtility.encodeText(line, "UTF-8", null);
      return name + ": " + MimeUtility.fold(name.length() + 2, encoded) + "\r\n";
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("This Java has no UTF-8; every complete one has", e);
    }
  }

  /** Message-IDs parted by folded spaces; empty for none. */
  static String idsHeader(String name, List<String> ids) {
    return ids.isEmpty() ? "" : name + ": " + String.join("\r\n ", ids) + "\r\n";
  }

  private static InternetAddress encoded(Address address) {
    try {
      InternetAddress encoded = new InternetAddress(Recipients.checked(address).email());
      if (!address.name().isEmpty()) {
        encoded.setPersonal(address.name(), "UTF-8");
      }
      return encoded;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw Recipients.refused(address);
    }
  }

  private static void writeText(String text, ByteArrayOutputStream out) {
    String wire = LineEnds.wire(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
    boolean plain = isPlain(wire);
    ascii("Content-Type: text/plain; charset=" + (plain ? "us-ascii" : "utf-8") + "\r\n", out);
    ascii("Content-Transfer-Encoding: " + (plain ? "7bit" : "quoted-printable") + "\r\n\r\n", out);
    if (plain) {
      ascii(wire, out);
      return;
    }
    try (OutputStream encoder = MimeUtility.encode(out, "quoted-printable")) {
      encoder.write(wire.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("Quoted-printable could not be written to memory", e);
    }
  }

  private static boolean isPlain(String wire) {
    boolean ascii = wire.chars().allMatch(c -> c == '\t' || c == '\r' || c == '\n' || printable(c));
    boolean ofWords = wire.lines().allMatch(line -> line.length() <= LONGEST_PLAIN_LINE);
    boolean safe = wire.lines().noneMatch(line -> line.startsWith("From ") || line.equals("."));
    return ascii && ofWords && safe;
  }

  private static boolean printable(int character) {
    return character >= ' ' && character < 0x7f;
  }

  private static void copy(MimePart file, ByteArrayOutputStream out) {
    out.writeBytes((file.contentHeaders() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    String body = new String(file.body(), StandardCharsets.ISO_8859_1);
    boolean binary = file.header("Content-Transfer-Encoding").strip().equalsIgnoreCase("binary");
    out.writeBytes((binary ? body : LineEnds.wire(body)).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The same for the same mail, and in no line of it. */
  private static String boundary(String text, String messageId) {
    byte[] seed = (messageId + text).getBytes(StandardCharsets.UTF_8);
    return "=_" + MailSource.digest(seed).substring(0, LINE / 2);
  }

  private static void ascii(String text, ByteArrayOutputStream out) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
