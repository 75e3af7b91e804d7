package dev.signalbox.assistant.mail;

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
        OneLine.of(EncodedWords.decode(lines.first("Subject").orElse(""))),
        date.orElse(arrived),
        messageIds(lines.first("Message-ID")).stream().findFirst(),
        messageIds(lines.first("In-Reply-To")).stream().findFirst(),
        references,
        isBulk(lines),
        lines.first("Content-Type").orElse("text/plain"),
        lines.trouble());
  }

  static List<Address> addresses(Optional<String> value) {
    return value.map(AddressList::parse).orElse(List.of());
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

  private static boolean isBulk(HeaderLines lines) {
    String precedence = lines.first("Precedence").orElse("").toLowerCase(Locale.ROOT);
    return lines.first("List-Unsubscribe").isPresent()
        || lines.first("List-Id").isPresent()
        || precedence.equals("bulk")
        || precedence.equals("list")
        || precedence.equals("junk");
  }
}
