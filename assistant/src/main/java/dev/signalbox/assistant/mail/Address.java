package dev.signalbox.assistant.mail;

import java.util.Locale;

/**
 * Who sends or receives, as a header says it. Neither part can hold a line end or another control
 * character, so an address never smuggles a header in.
 *
 * @param name the display name, decoded; empty when there is none
 * @param email the address as written, {@code local@domain}; empty when the header has none
 */
public record Address(String name, String email) {

  /** Stands where a mail names no sender. */
  public static final Address UNKNOWN = new Address("", "");

  public Address {
    name = OneLine.of(name);
    email = OneLine.of(email);
  }

  /** An address without a display name. */
  public static Address of(String email) {
    return new Address("", email);
  }

  /** Whether both are the same mailbox; names and letter case do not count. */
  public boolean sameMailbox(Address other) {
    return !email.isEmpty() && email.equalsIgnoreCase(other.email);
  }

  /** What stands after the {@code @}, in lower case; empty when there is none. */
  public String domain() {
    int at = email.lastIndexOf('@');
    return at < 0 ? "" : email.substring(at + 1).toLowerCase(Locale.ROOT);
  }

  /** The name to show a person: the display name, else the address. */
  public String shown() {
    if (!name.isEmpty()) {
      return name;
    }
    return email.isEmpty() ? "(unknown sender)" : email;
  }

  /** {@code Anna <anna@example.org>}, for reading; not encoded for a header. */
  @Override
  public String toString() {
    return name.isEmpty() ? email : name + " <" + email + ">";
  }
}
