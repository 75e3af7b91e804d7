package dev.signalbox.assistant.people;

import dev.signalbox.assistant.contacts.Contact;
import dev.signalbox.assistant.contacts.Relation;
import dev.signalbox.assistant.lookup.Grade;
import dev.signalbox.assistant.lookup.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Who is meant by a name or a relation: the surest way of telling that finds somebody decides. */
record Meant(List<Contact> all) {

  /** Words for the same relation, English, German and as vCards say it. */
  private static final List<List<String>> SAME =
      List.of(
          List.of("partner", "spouse", "husband", "wife", "mann", "frau", "sweetheart"),
          List.of("grandma", "grandmother", "granny", "oma", "großmutter"),
          List.of("grandpa", "grandfather", "opa", "großvater"),
          List.of("mum", "mom", "mother", "mama", "mutter"),
          List.of("dad", "father", "papa", "vater"),
          List.of("dentist", "zahnarzt", "zahnärztin", "zahnarztpraxis"),
          List.of("doctor", "arzt", "ärztin", "hausarzt", "hausärztin", "gp"),
          List.of("vet", "tierarzt", "tierärztin"),
          List.of("teacher", "lehrer", "lehrerin", "klassenlehrer", "klassenlehrerin"),
          List.of("landlord", "landlady", "vermieter", "vermieterin"),
          List.of("boss", "chef", "chefin", "manager"),
          List.of("daughter", "tochter", "son", "sohn", "child", "kind"),
          List.of("sister", "schwester"),
          List.of("brother", "bruder"),
          List.of("neighbour", "neighbor", "nachbar", "nachbarin"),
          List.of("school", "schule"),
          List.of("colleague", "kollege", "kollegin"));

  Meant {
    all = List.copyOf(all);
  }

  /** Everybody who fits equally well. */
  List<Contact> by(String said) {
    String bare =
        said.strip()
            .replaceFirst(
                "(?iu)^(?:the|my|our|an?|der|dem|den|die|das|meine[mrn]?|unsere[mrn]?|frau|herrn?|mrs?\\.?|ms\\.?)\\s+",
                "")
            .replaceAll("(?iu)['’]s\\b", "");
    Words wanted = Words.of(bare);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Contact> others = all.stream().filter(contact -> !isOwner(contact)).toList();
    List<Function<Contact, Words>> exact =
        List.of(
            contact -> Words.of(contact.name(), contact.given(), contact.family()),
            contact -> Words.of(String.join(" ", contact.nicknames())));
    List<Contact> full =
        others.stream().filter(one -> Words.of(one.name()).equals(wanted)).toList();
    if (!full.isEmpty()) {
      return full;
    }
    for (Function<Contact, Words> part : exact) {
      List<Contact> found = graded(others, wanted, part, Grade.EXACT);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Contact> related = related(bare, others);
    return related.isEmpty()
        ? Words.best(
            others,
            wanted,
            contact -> Words.of(contact.name(), String.join(" ", contact.nicknames())))
        : related;
  }

  private List<Contact> related(String bare, List<Contact> others) {
    String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String before = bare.substring(0, bare.length() - last.length()).strip();
    List<String> words =
        SAME.stream().filter(group -> group.contains(last)).findFirst().orElse(List.of(last));
    for (Contact owner : all) {
      if (isOwner(owner)) {
        List<Contact> found =
            owner.relations().stream()
                .filter(relation -> words.contains(relation.kind()) && before.isEmpty())
                .flatMap(relation -> named(relation, others).stream())
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (String word : words) {
      List<Contact> found = graded(others, Words.of(before + " " + word), Meant::rest, Grade.EXACT);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Contact> named(Relation relation, List<Contact> others) {
    return others.stream()
        .filter(
            one ->
                relation.who().endsWith(one.uid())
                    || Words.of(one.name()).grade(Words.of(relation.who())) == Grade.EXACT)
        .toList();
  }

  private static List<Contact> graded(
      List<Contact> some, Words wanted, Function<Contact, Words> words, Grade grade) {
    return some.stream().filter(one -> words.apply(one).grade(wanted) == grade).toList();
  }

  private static Words rest(Contact contact) {
    var text = new StringBuilder(contact.name());
    contact
        .relations()
        .forEach(one -> text.append(' ').append(one.kind()).append(' ').append(one.who()));
    return Words.of(
        text.toString(),
        String.join(" ", contact.nicknames()),
        String.join(" ", contact.groups()),
        contact.organisation(),
        contact.note().replaceAll("['’]s\\b", ""));
  }

  private static boolean isOwner(Contact contact) {
    return contact.groups().stream().anyMatch("me"::equalsIgnoreCase);
  }
}
