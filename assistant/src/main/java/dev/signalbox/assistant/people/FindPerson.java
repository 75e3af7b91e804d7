package dev.signalbox.assistant.people;

import dev.signalbox.assistant.contacts.AddressBook;
import dev.signalbox.assistant.contacts.Contact;
import dev.signalbox.assistant.contacts.Reach;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds who is meant; of two with the same name the one written with lately, else it asks. */
final class FindPerson implements Tool {
  private static final Duration CLEARLY_AHEAD = Duration.ofDays(7);
  private static final Duration LATELY = Duration.ofDays(30);
  private static final ToolSpec SPEC =
      new ToolSpec(
          "contacts.find",
          "Finds a person in the address book",
          Type.fields()
              .with("name", Type.text(), "a name, nickname or relation")
              .optional("purpose", Type.oneOf("mail", "show"), "what the person is looked up for")
              .optional("language", Type.oneOf("en", "de"), "the language to answer in"),
          Type.fields()
              .with("name", Type.text(), "the full name")
              .with("email", Type.text(), "the mail address, empty if there is none")
              .with("phone", Type.text(), "the telephone number, empty if there is none")
              .with("relation", Type.text(), "firm, group or note"),
          Effect.READS,
          Place.DEVICE,
          Clearance.upTo(Secrecy.SECRET, Region.LOCAL));

  private final Supplier<AddressBook> book;
  private final Function<List<String>, Optional<Instant>> lastWritten;

  FindPerson(Supplier<AddressBook> book, Function<List<String>, Optional<Instant>> lastWritten) {
    this.book = book;
    this.lastWritten = lastWritten;
  }

  /** Somebody, and when they were written with last. */
  private record Recent(Contact contact, Instant at) {}

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    String name = invocation.text("name").orElse("");
    boolean german = invocation.text("language").equals(Optional.of("de"));
    boolean mail = invocation.text("purpose").equals(Optional.of("mail"));
    List<Contact> found = new Meant(book.get().all().contacts()).by(name);
    if (found.isEmpty()) {
      return new Outcome.Failed(
          german
              ? "Im Adressbuch steht niemand namens \""
                  + name
                  + "\". Nenne eine Mail-Adresse oder lege den Kontakt an."
              : "Nobody in the address book goes by \""
                  + name
                  + "\". Give a mail address, or add the contact.");
    }
    List<Contact> fit =
        mail ? found.stream().filter(one -> one.email().isPresent()).toList() : found;
    if (fit.isEmpty()) {
      String who = found.getFirst().name();
      return new Outcome.Failed(
          german
              ? who + " hat im Adressbuch keine Mail-Adresse."
              : who + " has no mail address in the address book.");
    }
    if (fit.size() == 1) {
      return done(fit.getFirst(), mail ? "" : details(fit.getFirst(), german));
    }
    return ofSeveral(name, fit, invocation, german, mail);
  }

  private Outcome ofSeveral(
      String name, List<Contact> fit, Invocation invocation, boolean german, boolean mail) {
    Instant now = invocation.now().toInstant();
    List<Recent> recent =
        fit.stream()
            .flatMap(
                one ->
                    lastWritten
                        .apply(one.emails().stream().map(Reach::value).toList())
                        .filter(at -> !at.isAfter(now))
                        .map(at -> new Recent(one, at))
                        .stream())
            .sorted(Comparator.comparing(Recent::at).reversed())
            .toList();
    boolean clear =
        !recent.isEmpty()
            && recent.getFirst().at().isAfter(now.minus(LATELY))
            && (recent.size() == 1
                || recent.get(1).at().isBefore(recent.getFirst().at().minus(CLEARLY_AHEAD)));
    if (clear) {
      Contact one = recent.getFirst().contact();
      String day =
          recent
              .getFirst()
              .at()
              .atZone(invocation.now().getZone())
              .format(
                  DateTimeFormatter.ofPattern(
                      "EEEE d MMMM", german ? Locale.GERMAN : Locale.ENGLISH));
      String why =
          german
              ? "Ich habe "
                  + one.name()
                  + " genommen: ihr habt euch zuletzt am "
                  + day
                  + " geschrieben."
              : "I took " + one.name() + ": you wrote with each other on " + day + ".";
      return done(one, mail ? why : why + "\n" + details(one, german));
    }
    return new Outcome.Unclear(
        german ? "Wer ist mit \"" + name + "\" gemeint?" : "Whom do you mean by \"" + name + "\"?",
        fit.stream()
            .map(
                one ->
                    new Outcome.Choice(
                        one.name() + one.email().map(at -> " <" + at + ">").orElse(""),
                        result(one)))
            .toList());
  }

  private static Outcome done(Contact contact, String says) {
    return new Outcome.Done(result(contact), says, Optional.empty());
  }

  private static Labelled<Value> result(Contact contact) {
    Value value =
        new Value.Fields(
            Map.of(
                "name", Value.of(contact.name()),
                "email", Value.of(contact.email().orElse("")),
                "phone", Value.of(phone(contact)),
                "relation", Value.of(relation(contact))));
    return new Labelled<>(
        value,
        Label.of(Secrecy.PERSONAL, Trust.TRUSTED).from(new Origin("contact", contact.uid())));
  }

  private static String phone(Contact contact) {
    return contact.phones().stream().map(Reach::value).findFirst().orElse("");
  }

  private static String relation(Contact contact) {
    return !contact.organisation().isEmpty()
        ? contact.organisation()
        : String.join(", ", contact.groups());
  }

  private static String details(Contact contact, boolean german) {
    var text = new StringBuilder(contact.name());
    String relation = relation(contact);
    text.append(relation.isEmpty() ? "" : " (" + relation + ")");
    contact
        .phones()
        .forEach(one -> text.append(german ? "\n- Telefon: " : "\n- phone: ").append(one.value()));
    contact.emails().forEach(one -> text.append("\n- Mail: ").append(one.value()));
    contact
        .birthday()
        .ifPresent(
            day ->
                text.append(german ? "\n- Geburtstag: " : "\n- birthday: ")
                    .append(
                        day.format(
                            DateTimeFormatter.ofPattern(
                                "d MMMM yyyy", german ? Locale.GERMAN : Locale.ENGLISH))));
    text.append(contact.note().isEmpty() ? "" : "\n- " + contact.note());
    return text.toString();
  }
}
