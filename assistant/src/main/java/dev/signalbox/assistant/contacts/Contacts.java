package dev.signalbox.assistant.contacts;

import dev.signalbox.assistant.lines.Problem;
import java.util.List;

/**
 * What an address book says.
 *
 * @param contacts by name
 * @param problems what could not be understood; the rest is complete
 */
public record Contacts(List<Contact> contacts, List<Problem> problems) {

  /** Keeps copies. */
  public Contacts {
    contacts = List.copyOf(contacts);
    problems = List.copyOf(problems);
  }
}
