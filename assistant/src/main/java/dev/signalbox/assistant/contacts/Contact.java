package dev.signalbox.assistant.contacts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person or firm in the address book.
 *
 * @param uid its key; made from its text for a card that has no UID
 * @param name as shown
 * @param given given names, or empty text
 * @param family family name, or empty text
 * @param nicknames what else they are called
 * @param emails the preferred one first
 * @param phones the preferred one first
 * @param organisation or empty text
 * @param relations who they are to others
 * @param groups categories such as {@code family}; {@code me} marks the owner
 * @param birthday if the year is known
 * @param note or empty text
 * @param file where it is written
 */
public record Contact(
    String uid,
    String name,
    String given,
    String family,
    List<String> nicknames,
    List<Reach> emails,
    List<Reach> phones,
    String organisation,
    List<Relation> relations,
    List<String> groups,
    Optional<LocalDate> birthday,
    String note,
    Path file) {

  /** Keeps copies. */
  public Contact {
    nicknames = List.copyOf(nicknames);
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    relations = List.copyOf(relations);
    groups = List.copyOf(groups);
  }

  /** Where to write to first. */
  public Optional<String> email() {
    return emails.stream().map(Reach::value).findFirst();
  }

  /** Whether an address is one of theirs, without case. */
  public boolean uses(String address) {
    return emails.stream().anyMatch(reach -> reach.value().equalsIgnoreCase(address.strip()));
  }
}
