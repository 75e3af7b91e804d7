package dev.signalbox.assistant.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendars, tasks and contacts of a household, by file name, as they are on the disk. */
record LinedTexts(Anchor anchor) {

  private static final List<String> NAMES =
      List.of(
          "calendar/family.ics",
          "calendar/work.ics",
          "calendar/school.ics",
          "calendar/birthdays.ics",
          "tasks/tasks.ics",
          "contacts/contacts.vcf");

  Map<String, String> all() {
    Template template = new Template(anchor);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : NAMES) {
      texts.put(name, ContentLines.of(template.fill(Resources.text(name))));
    }
    return texts;
  }
}
