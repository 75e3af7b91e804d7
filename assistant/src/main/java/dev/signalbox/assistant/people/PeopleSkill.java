package dev.signalbox.assistant.people;

import dev.signalbox.assistant.contacts.AddressBook;
import dev.signalbox.assistant.contacts.Contact;
import dev.signalbox.assistant.contacts.Reach;
import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.tool.Tool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The people in the address book. */
public final class PeopleSkill implements Skill {
  private final Supplier<AddressBook> book;
  private final Function<List<String>, Optional<Instant>> lastWritten;

  /**
   * A skill. Nothing is read before a tool is called.
   *
   * @param book opens the address book
   * @param lastWritten when a person with one of these mail addresses was written with last; used
   *     only when several people go by the same name
   */
  public PeopleSkill(
      Supplier<AddressBook> book, Function<List<String>, Optional<Instant>> lastWritten) {
    this.book = book;
    this.lastWritten = lastWritten;
  }

  /** The mail addresses of whoever goes by a name or relation; none if nobody does. */
  public List<String> addresses(String words) {
    return new Meant(book.get().all().contacts())
        .by(words).stream().map(Contact::emails).flatMap(List::stream).map(Reach::value).toList();
  }

  @Override
  public List<Tool> tools() {
    return List.of(new FindPerson(book, lastWritten), new AddPerson(book));
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    return new PeopleDrafts(reading, drafting).draft();
  }
}
