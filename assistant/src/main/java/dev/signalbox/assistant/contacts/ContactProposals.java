package dev.signalbox.assistant.contacts;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.LineStore;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What changes to contacts would be, at one moment. Nothing is written: give the result to {@link
 * AddressBook#apply}. Each throws {@link FileException.Missing} for an unknown UID.
 */
public final class ContactProposals {

  private final LineStore store;
  private final Instant now;

  ContactProposals(LineStore store, Instant now) {
    this.store = store;
    this.now = now;
  }

  /** A new card; changes nothing when its UID is there already. */
  public FileChange add(ContactDraft draft) {
    return store.proposeNew(draft.uid(), "", List.of(CardText.of(draft, now)));
  }

  /** Adds an e-mail address; changes nothing for one that is there. */
  public FileChange addEmail(String uid, Reach email) {
    return rewrite(uid, card -> added(card, "EMAIL", email));
  }

  /** Adds a telephone number; changes nothing for one that is there. */
  public FileChange addPhone(String uid, Reach phone) {
    return rewrite(uid, card -> added(card, "TEL", phone));
  }

  /** Removes an e-mail address or telephone number. */
  public FileChange forget(String uid, String value) {
    return rewrite(
        uid,
        card ->
            card.withoutLines(
                line ->
                    (line.name().equals("EMAIL") || line.name().equals("TEL"))
                        && says(line, value)));
  }

  /** Gives somebody another name. */
  public FileChange rename(String uid, String name) {
    return rewrite(
        uid, card -> card.with(ContentLine.ofText("FN", name)).with(CardText.structured(name)));
  }

  /** Replaces the note; an empty one removes it. */
  public FileChange note(String uid, String text) {
    return rewrite(uid, card -> replaced(card, "NOTE", text));
  }

  /** Replaces the organisation; an empty one removes it. */
  public FileChange organisation(String uid, String name) {
    return rewrite(uid, card -> replaced(card, "ORG", name));
  }

  /** Removes a card. */
  public FileChange remove(String uid) {
    return store.propose(item(uid), List.of());
  }

  private static Component added(Component card, String property, Reach reach) {
    boolean there = card.lines(property).anyMatch(line -> says(line, reach.value()));
    return there ? card : card.plus(CardText.reach(property, reach));
  }

  private static Component replaced(Component card, String property, String text) {
    return text.isEmpty() ? card.without(property) : card.with(ContentLine.ofText(property, text));
  }

  private static boolean says(ContentLine line, String value) {
    String here = line.plain().strip();
    String plain =
        here.startsWith("mailto:") || here.startsWith("tel:")
            ? here.substring(here.indexOf(':') + 1)
            : here;
    return plain.equalsIgnoreCase(value.strip());
  }

  /** A card that had no UID gets the one it goes by, so that it stays the same contact. */
  private FileChange rewrite(String uid, UnaryOperator<Component> change) {
    Item item = item(uid);
    Component card = item.components().getFirst();
    Component changed = change.apply(card);
    boolean same = changed.text().equals(card.text());
    Component marked =
        same ? card : changed.with(ContentLine.of("UID", uid)).with(CardText.revision(now));
    return store.propose(item, List.of(marked));
  }

  private Item item(String uid) {
    return store.find(uid).orElseThrow(() -> new FileException.Missing(store.path(), uid));
  }
}
