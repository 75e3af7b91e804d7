package dev.signalbox.assistant.contacts;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.TextValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a VCARD. */
final class CardReader {

  private static final Set<String> NO_LABELS = Set.of("internet", "pref", "voice", "text");

  private final Component card;

  CardReader(Component card) {
    this.card = card;
  }

  Contact read(Item item) {
    List<String> name =
        card.first("N").map(line -> TextValue.split(line.value(), ';')).orElse(List.of());
    String family = part(name, 0);
    String given = (part(name, 1) + " " + part(name, 2)).strip();
    String organisation =
        card.first("ORG")
            .map(line -> String.join(", ", filled(TextValue.split(line.value(), ';'))))
            .orElse("");
    String shown = card.plain("FN").strip();
    return new Contact(
        item.uid(),
        shown.isEmpty() ? fallback(given, family, organisation) : shown,
        given,
        family,
        list("NICKNAME"),
        reaches("EMAIL", "mailto:"),
        reaches("TEL", "tel:"),
        organisation,
        relations(),
        list("CATEGORIES"),
        birthday(),
        card.plain("NOTE"),
        item.file());
  }

  private String fallback(String given, String family, String organisation) {
    String name = (given + " " + family).strip();
    return name.isEmpty() ? organisation : name;
  }

  private List<Reach> reaches(String property, String scheme) {
    List<Reach> reaches = new ArrayList<>();
    int preferred = 0;
    for (ContentLine line : card.lines(property).toList()) {
      String value = line.plain().strip();
      boolean uri = value.toLowerCase(Locale.ROOT).startsWith(scheme);
      Reach reach = new Reach(uri ? value.substring(scheme.length()) : value, label(line));
      boolean first = types(line).contains("pref") || line.parameter("PREF").isPresent();
      if (!reach.value().isEmpty()) {
        reaches.add(first ? preferred++ : reaches.size(), reach);
      }
    }
    return reaches;
  }

  /**
   * What the owner calls it (as Apple writes it, in a line of the same group), else the first type
   * that says something.
   */
  private String label(ContentLine line) {
    Optional<String> own =
        card.lines("X-ABLABEL")
            .filter(label -> !label.group().isEmpty() && label.group().equals(line.group()))
            .map(
                label ->
                    label.plain().replace("_$!<", "").replace(">!$_", "").toLowerCase(Locale.ROOT))
            .findFirst();
    return own.orElseGet(
        () ->
            types(line).stream().filter(type -> !NO_LABELS.contains(type)).findFirst().orElse(""));
  }

  private static List<String> types(ContentLine line) {
    return line.parameters().stream()
        .filter(parameter -> parameter.name().equals("TYPE"))
        .flatMap(parameter -> parameter.values().stream())
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    card.lines("RELATED")
        .forEach(
            line ->
                relations.add(
                    new Relation(
                        types(line).stream().findFirst().orElse("contact"), line.plain())));
    card.lines("X-ABRELATEDNAMES")
        .forEach(line -> relations.add(new Relation(label(line), line.plain())));
    return relations;
  }

  /**
   * Both {@code 1987-05-14} and {@code 19870514}, with or without a time; a day without a year is
   * left out.
   */
  private Optional<LocalDate> birthday() {
    String text = card.plain("BDAY").strip();
    int time = text.indexOf('T');
    String digits = (time < 0 ? text : text.substring(0, time)).replace("-", "");
    if (digits.length() != 8 || text.startsWith("--")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10)));
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private List<String> list(String property) {
    return card.lines(property)
        .flatMap(line -> filled(TextValue.split(line.value(), ',')).stream())
        .toList();
  }

  private static List<String> filled(List<String> texts) {
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index).replace(',', ' ').strip() : "";
  }
}
