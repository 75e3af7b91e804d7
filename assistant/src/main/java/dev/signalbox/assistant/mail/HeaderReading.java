package dev.signalbox.assistant.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From raw header fields to what a person reads; malformed ones give less, never an exception. */
final class HeaderReading {

  private HeaderReading() {}

  static MailHeaders read(HeaderLines lines, Instant arrived) {
    List<Address> from = addresses(lines.joined("From"));
    List<String> references = messageIds(lines.joined("References"));
    Optional<Instant> date = lines.first("Date").flatMap(DateHeader::parse);
    return new MailHeaders(
        from.isEmpty() ? sender(lines) : from.getFirst(),
        addresses(lines.joined("Reply-To")),
        addresses(lines.joined("To")),
        addresses(lines.joined("Cc")),
        OneLine.of(decoded(lines.first("Subject").orElse(""))),
        date.orElse(arrived),
        messageIds(lines.first("Message-ID")).stream().findFirst(),
        messageIds(lines.first("In-Reply-To")).stream().findFirst(),
        references,
        isBulk(lines),
        lines.first("Content-Type").orElse("text/plain"),
        lines.trouble());
  }

  /** Resolves encoded words (RFC 2047); a word in an unknown charset stays as it is. */
  static String decoded(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    try {
      return MimeUtility.decodeText(text);
    } catch (UnsupportedEncodingException | IllegalArgumentException e) {
      return text;
    }
  }

  static List<Address> addresses(Optional<String> value) {
    if (value.isEmpty() || value.get().isBlank()) {
      return List.of();
    }
    try {
      List<Address> addresses = new ArrayList<>();
      for (InternetAddress one : InternetAddress.parseHeader(value.get(), false)) {
        InternetAddress[] members = one.isGroup() ? one.getGroup(false) : null;
        for (InternetAddress member : members == null ? new InternetAddress[] {one} : members) {
          addresses.add(address(member));
        }
      }
      boolean lost = addresses.stream().allMatch(one -> one.email().indexOf('@') < 0);
      return lost ? roughAddresses(value.get()) : addresses;
    } catch (AddressException | IllegalArgumentException e) {
      return roughAddresses(value.get());
    }
  }

  /** The {@code <…>} tokens of a field; anything else in it is comment or damage. */
  static List<String> messageIds(Optional<String> value) {
    List<String> ids = new ArrayList<>();
    String text = value.orElse("");
    int open = text.indexOf('<');
    while (open >= 0) {
      int close = text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      String id = text.substring(open, close + 1);
      if (Postmark.isMessageId(id)) {
        ids.add(id);
      }
      open = text.indexOf('<', close);
    }
    return ids;
  }

  private static Address sender(HeaderLines lines) {
    return addresses(lines.first("Sender")).stream().findFirst().orElse(Address.UNKNOWN);
  }

  private static Address address(InternetAddress parsed) {
    String name = parsed.getPersonal();
    String email = parsed.getAddress();
    if (email != null && email.indexOf('<') >= 0) {
      return roughAddresses(email + ">").getFirst();
    }
    return new Address(name == null ? "" : decoded(name), email == null ? "" : email);
  }

  /** What can be saved of an address line that follows no grammar. */
  private static List<Address> roughAddresses(String value) {
    int open = value.lastIndexOf('<');
    int close = value.indexOf('>', Math.max(open, 0));
    if (open >= 0 && close > open) {
      String name = decoded(value.substring(0, open)).replace("\"", "");
      return List.of(new Address(name, value.substring(open + 1, close)));
    }
    boolean nobody = value.strip().endsWith(":;");
    return nobody ? List.of() : List.of(new Address(decoded(value), ""));
  }

  private static boolean isBulk(HeaderLines lines) {
    String precedence = lines.first("Precedence").orElse("").toLowerCase(Locale.ROOT);
    return lines.first("List-Unsubscribe").isPresent()
        || lines.first("List-Id").isPresent()
        || precedence.equals("bulk")
        || precedence.equals("list")
        || precedence.equals("junk");
  }
}
