package dev.signalbox.assistant.contacts;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Parameter;
import dev.signalbox.assistant.lines.TextValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes cards, in version 3.0, which every address book reads. */
final class CardText {

  private CardText() {}

  static Component of(ContactDraft draft, Instant now) {
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("VERSION", "3.0"));
    lines.add(ContentLine.of("UID", draft.uid()));
    lines.add(ContentLine.ofText("FN", draft.name()));
    lines.add(structured(draft.name()));
    draft.emails().forEach(reach -> lines.add(reach("EMAIL", reach)));
    draft.phones().forEach(reach -> lines.add(reach("TEL", reach)));
    if (!draft.organisation().isEmpty()) {
      lines.add(ContentLine.ofText("ORG", draft.organisation()));
    }
    if (!draft.note().isEmpty()) {
      lines.add(ContentLine.ofText("NOTE", draft.note()));
    }
    lines.add(revision(now));
    return Component.of("VCARD", lines);
  }

  static ContentLine reach(String property, Reach reach) {
    String label = reach.label().strip().toUpperCase(Locale.ROOT);
    List<Parameter> types = label.isEmpty() ? List.of() : List.of(Parameter.of("TYPE", label));
    return ContentLine.of(property, types, TextValue.escape(reach.value()));
  }

  /** The last word is the family name; a single word is a given name. */
  static ContentLine structured(String name) {
    String whole = name.strip();
    int space = whole.lastIndexOf(' ');
    String given = space < 0 ? whole : whole.substring(0, space);
    String family = space < 0 ? "" : whole.substring(space + 1);
    return ContentLine.of(
        "N", TextValue.escape(family) + ";" + TextValue.escape(given.strip()) + ";;;");
  }

  static ContentLine revision(Instant now) {
    return ContentLine.of("REV", now.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
