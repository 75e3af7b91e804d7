package dev.signalbox.assistant.contacts;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody new.
 *
 * @param uid chosen by the caller: adding twice with the same one makes one card
 * @param name as shown; its last word is taken as the family name
 * @param emails the preferred one first
 * @param phones the preferred one first
 * @param organisation or empty text
 * @param note or empty text
 */
public record ContactDraft(
    String uid,
    String name,
    List<Reach> emails,
    List<Reach> phones,
    String organisation,
    String note) {

  /** Checks that there is a key and a name. */
  public ContactDraft {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    if (uid.isBlank() || uid.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          "the UID of a new contact is empty or has control characters; choose another");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a contact needs a name; give one");
    }
  }

  /** With a name only. */
  public static ContactDraft of(String uid, String name) {
    return new ContactDraft(uid, name, List.of(), List.of(), "", "");
  }

  /** With a further e-mail address. */
  public ContactDraft email(String address, String label) {
    return new ContactDraft(
        uid, name, and(emails, new Reach(address, label)), phones, organisation, note);
  }

  /** With a further telephone number. */
  public ContactDraft phone(String number, String label) {
    return new ContactDraft(
        uid, name, emails, and(phones, new Reach(number, label)), organisation, note);
  }

  /** With a firm. */
  public ContactDraft at(String firm) {
    return new ContactDraft(uid, name, emails, phones, firm, note);
  }

  /** With a note. */
  public ContactDraft noting(String text) {
    return new ContactDraft(uid, name, emails, phones, organisation, text);
  }

  private static List<Reach> and(List<Reach> some, Reach more) {
    List<Reach> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
