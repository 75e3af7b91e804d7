package dev.signalbox.assistant.lines;

import java.util.List;

/** The two kinds of files that are made of content lines. */
enum Format {
  ICALENDAR(".ics", "VCALENDAR", "iCalendar"),
  VCARD(".vcf", "VCARD", "vCard");

  private final String extension;
  private final String root;
  private final String title;

  Format(String extension, String root, String title) {
    this.extension = extension;
    this.root = root;
    this.title = title;
  }

  String extension() {
    return extension;
  }

  String root() {
    return root;
  }

  String title() {
    return title;
  }

  /**
   * Whether items stand inside a root component (iCalendar) or are root components themselves
   * (vCard).
   */
  boolean wraps() {
    return this == ICALENDAR;
  }

  /**
   * Whether this component belongs to the item with its UID, and is not one that items only refer
   * to.
   */
  boolean isItem(Component component) {
    return wraps() ? !component.name().equals("VTIMEZONE") : component.name().equals(root);
  }

  /** The text of a new file that holds these components. */
  String newFile(List<Component> components) {
    if (!wraps()) {
      return Item.text(components);
    }
    List<Entry> entries = new java.util.ArrayList<>();
    entries.add(ContentLine.of("VERSION", "2.0"));
    entries.add(ContentLine.of("PRODID", "-//Signalbox//Assistant//EN"));
    entries.addAll(components);
    return Component.of(root, entries).text();
  }
}
