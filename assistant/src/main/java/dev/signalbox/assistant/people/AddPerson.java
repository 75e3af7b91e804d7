package dev.signalbox.assistant.people;

import dev.signalbox.assistant.contacts.AddressBook;
import dev.signalbox.assistant.contacts.Contact;
import dev.signalbox.assistant.contacts.ContactDraft;
import dev.signalbox.assistant.contacts.Reach;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lookup.Words;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Adds somebody, or an address or number to somebody who is there by exactly that name. */
final class AddPerson implements Tool {
  private static final ToolSpec SPEC =
      new ToolSpec(
          "contacts.add",
          "Adds a person to the address book",
          Type.fields()
              .with("name", Type.text(), "the name")
              .optional("email", Type.text(), "the mail address")
              .optional("phone", Type.text(), "the telephone number")
              .optional("language", Type.oneOf("en", "de"), "the language to answer in"),
          Type.fields()
              .with("id", Type.text(), "names the contact")
              .with("name", Type.text(), "the name"),
          Effect.REVERSIBLE,
          Place.DEVICE,
          Clearance.upTo(Secrecy.SECRET, Region.LOCAL));

  private final Supplier<AddressBook> book;

  AddPerson(Supplier<AddressBook> book) {
    this.book = book;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Prepared prepare(Invocation invocation) {
    String name = invocation.text("name").orElse("");
    Optional<String> email = invocation.text("email");
    Optional<String> phone = invocation.text("phone");
    List<Contact> same =
        book.get().all().contacts().stream()
            .filter(one -> Words.of(one.name()).equals(Words.of(name)))
            .toList();
    FileChange change;
    if (same.size() == 1 && (email.isPresent() || phone.isPresent())) {
      String uid = same.getFirst().uid();
      change =
          email.isPresent()
              ? book.get().propose().addEmail(uid, new Reach(email.get(), ""))
              : book.get().propose().addPhone(uid, new Reach(phone.orElse(""), ""));
    } else if (!same.isEmpty()) {
      return new Prepared.Stopped(
          new Outcome.Failed(name + " is in the address book already; nothing was added."));
    } else {
      ContactDraft draft = ContactDraft.of(invocation.key() + "@signalbox", name);
      draft = email.isPresent() ? draft.email(email.get(), "") : draft;
      change = book.get().propose().add(phone.isPresent() ? draft.phone(phone.get(), "") : draft);
    }
    if (!change.changes()) {
      return new Prepared.Stopped(
          new Outcome.Failed(name + " has that already; nothing was added."));
    }
    var lines = new ArrayList<Card.Line>();
    lines.add(new Card.Line("name", name));
    email.ifPresent(value -> lines.add(new Card.Line("mail", value)));
    phone.ifPresent(value -> lines.add(new Card.Line("phone", value)));
    return new Prepared.Ready(value(change), new Card("add to the address book", lines, ""));
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    book.get().apply(read(change));
    return done(invocation, change);
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    boolean there =
        book.get()
            .contact(read(change).uid())
            .filter(one -> invocation.text("email").map(one::uses).orElse(true))
            .filter(
                one ->
                    invocation.text("phone").isEmpty()
                        || one.phones().stream()
                            .map(Reach::value)
                            .map(Optional::of)
                            .anyMatch(invocation.text("phone")::equals))
            .isPresent();
    return there ? new Lookup.Happened(done(invocation, change)) : new Lookup.DidNot();
  }

  @Override
  public Undone undo(Value inverse) {
    try {
      book.get().apply(read(inverse).inverse());
      return new Undone.Restored("the address book is as it was before");
    } catch (FileException changed) {
      return new Undone.Refused(String.valueOf(changed.getMessage()));
    }
  }

  private static Outcome.Done done(Invocation invocation, Value change) {
    String name = invocation.text("name").orElse("");
    String uid = read(change).uid();
    String what =
        invocation.text("email").map(value -> ", " + value).orElse("")
            + invocation.text("phone").map(value -> ", " + value).orElse("");
    boolean german = invocation.text("language").equals(Optional.of("de"));
    return new Outcome.Done(
        new Labelled<>(
            new Value.Fields(Map.of("id", Value.of(uid), "name", Value.of(name))),
            Label.of(Secrecy.PERSONAL, Trust.TRUSTED).from(new Origin("contact", uid))),
        (german ? "Ins Adressbuch eingetragen: " : "Added to the address book: ")
            + name
            + what
            + ".",
        Optional.of(change));
  }

  private static Value value(FileChange change) {
    return new Value.Fields(
        Map.of(
            "uid", Value.of(change.uid()),
            "file", Value.of(change.file().toString()),
            "before", Value.of(change.before()),
            "after", Value.of(change.after())));
  }

  private static FileChange read(Value value) {
    return new FileChange(
        text(value, "uid"),
        Path.of(text(value, "file")),
        text(value, "before"),
        text(value, "after"));
  }

  private static String text(Value value, String name) {
    return value
        .at(name)
        .map(Value::words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A change of a contact in the journal has no '" + name + "'"));
  }
}
