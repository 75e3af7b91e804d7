package dev.signalbox.assistant.mail;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;

/** Who a mail goes to: real addresses, each once, never the writer by accident. */
final class Recipients {

  private Recipients() {}

  /** The address if mail can be sent to it, its domain in the form of the wire (RFC 5890). */
  static Address checked(Address address) {
    String email = address.email();
    int at = email.lastIndexOf('@');
    if (at < 1 || at == email.length() - 1) {
      throw refused(address);
    }
    String local = email.substring(0, at);
    String domain = wireDomain(address, email.substring(at + 1));
    if (!local.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
        || !domain.matches("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+]")) {
      throw refused(address);
    }
    return new Address(address.name(), local + "@" + domain);
  }

  static UnsendableMailException refused(Address address) {
    return new UnsendableMailException(
        "'"
            + address.email()
            + "' is no mail address that can be written to;"
            + " give one like name@example.org");
  }

  /** Each mailbox once, in order, without those in the other list. */
  static List<Address> once(List<Address> addresses, List<Address> without) {
    List<Address> kept = new ArrayList<>();
    for (Address address : addresses) {
      boolean known =
          kept.stream().anyMatch(address::sameMailbox)
              || without.stream().anyMatch(address::sameMailbox);
      if (!known && !address.email().isEmpty()) {
        kept.add(address);
      }
    }
    return kept;
  }

  private static String wireDomain(Address address, String domain) {
    try {
      return domain.startsWith("[") ? domain : IDN.toASCII(domain);
    } catch (IllegalArgumentException e) {
      throw refused(address);
    }
  }
}
