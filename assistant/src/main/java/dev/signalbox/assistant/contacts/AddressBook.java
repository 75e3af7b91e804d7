package dev.signalbox.assistant.contacts;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.lines.Problem;
import dev.signalbox.assistant.lines.Snapshot;
import dev.signalbox.assistant.lookup.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people a person knows. It reads the files anew each time and keeps nothing. */
public final class AddressBook {

  private final LineStore store;
  private final InstantSource clock;

  /**
   * Opens an address book; nothing is read yet.
   *
   * @param store where the cards are
   * @param clock for the time stamps of changes
   */
  public AddressBook(LineStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Everybody, and what could not be understood. */
  public Contacts all() {
    Snapshot snapshot = store.read();
    List<Contact> contacts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(snapshot.problems());
    for (Item item : snapshot.items()) {
      Component card = item.components().getFirst();
      Contact contact = new CardReader(card).read(item);
      problem(card, contact, item).ifPresentOrElse(problems::add, () -> contacts.add(contact));
    }
    contacts.sort(Comparator.comparing(Contact::name, String.CASE_INSENSITIVE_ORDER));
    return new Contacts(contacts, problems);
  }

  /**
   * Who is meant by these words: by a name or nickname if somebody has it, else by firm, group,
   * relation or note. All who fit equally well are given, so that "Anna" gives both Annas and never
   * Ana; who is meant of them is for the caller.
   */
  public List<Contact> find(String words) {
    Words wanted = Words.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Contact> all = all().contacts();
    List<Contact> named = Words.best(all, wanted, AddressBook::names);
    return named.isEmpty() ? Words.best(all, wanted, AddressBook::rest) : named;
  }

  /** Whose address this is, without case. */
  public List<Contact> withEmail(String address) {
    return all().contacts().stream().filter(contact -> contact.uses(address)).toList();
  }

  /** The contact with this UID. */
  public Optional<Contact> contact(String uid) {
    return all().contacts().stream().filter(contact -> contact.uid().equals(uid)).findFirst();
  }

  /** What changes would be; nothing happens until {@link #apply}. */
  public ContactProposals propose() {
    return new ContactProposals(store, clock.instant());
  }

  /**
   * Carries out a change, once however often it is called; {@code apply(change.inverse())} undoes
   * it.
   *
   * @throws FileException if the card was changed meanwhile or the file cannot be written
   */
  public FileChange apply(FileChange change) {
    return store.apply(change);
  }

  private static Optional<Problem> problem(Component card, Contact contact, Item item) {
    Optional<ContentLine> old =
        card.first("VERSION").filter(line -> line.value().strip().equals("2.1"));
    if (old.isPresent()) {
      return Optional.of(
          new Problem(
              item.file(),
              old.get().line(),
              "vCard 2.1 is not read; export the card again as 3.0 or 4.0."));
    }
    return contact.name().isEmpty()
        ? Optional.of(new Problem(item.file(), card.line(), "this card has no name; add FN."))
        : Optional.empty();
  }

  private static Words names(Contact contact) {
    return Words.of(
        contact.name(), contact.given(), contact.family(), String.join(" ", contact.nicknames()));
  }

  private static Words rest(Contact contact) {
    List<String> texts = new ArrayList<>(contact.groups());
    contact.relations().forEach(relation -> texts.add(relation.kind() + " " + relation.who()));
    contact.emails().forEach(email -> texts.add(email.value()));
    texts.addAll(List.of(contact.name(), contact.organisation(), contact.note()));
    return Words.of(texts.toArray(String[]::new));
  }
}
