package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.UnsendableMailException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recipients as plans write them: {@code Ana Torres <ana@example.org>, tom@example.org}. */
final class Addresses {

  private Addresses() {}

  /**
   * Reads them all.
   *
   * @throws UnsendableMailException if there is something else between them
   */
  static List<Address> of(String text) {
    var one =
        Pattern.compile(
            "\\s*(?:([^<>;]*?)\\s*<([^<>\\s]+@[^<>\\s]+)>|([^<>,;\\s]+@[^<>,;\\s]+))\\s*(?:[,;]|$)");
    var addresses = new ArrayList<Address>();
    var matcher = one.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find(end) && matcher.start() == end) {
      addresses.add(
          matcher.group(3) == null
              ? new Address(matcher.group(1), matcher.group(2))
              : Address.of(matcher.group(3)));
      end = matcher.end();
    }
    if (end < text.length() || addresses.isEmpty()) {
      throw new UnsendableMailException(
          "'" + text + "' names nobody who can be written to; an address is name@example.org");
    }
    return addresses;
  }

  static String words(List<Address> addresses) {
    return String.join(", ", addresses.stream().map(Address::toString).toList());
  }
}
