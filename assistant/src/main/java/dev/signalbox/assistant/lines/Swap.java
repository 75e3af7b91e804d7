package dev.signalbox.assistant.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts the components of one UID in the place of those that a file has, and touches nothing else.
 */
final class Swap {

  private final Document document;
  private final String uid;

  Swap(Document document, String uid) {
    this.document = document;
    this.uid = uid;
  }

  /**
   * The document afterwards.
   *
   * @param before what the change took out, with the zones that it had brought
   * @param after what it puts in, with the zones that it brings
   */
  Document apply(List<Component> before, List<Component> after) {
    List<Entry> roots = new ArrayList<>(document.roots());
    if (!document.format().wraps()) {
      return document.withRoots(swapped(roots, items(after)));
    }
    int home = home(roots);
    Component calendar = (Component) roots.get(home);
    List<Entry> entries = swapped(calendar.entries(), items(after));
    entries = withoutUnused(withZones(entries, zones(after)), zones(before));
    roots.set(home, calendar.withEntries(entries));
    return document.withRoots(roots);
  }

  /** The calendar that has the UID, else the last one of the file. */
  private int home(List<Entry> roots) {
    int last = 0;
    for (int i = 0; i < roots.size(); i++) {
      if (roots.get(i) instanceof Component root && root.name().equals(document.format().root())) {
        last = i;
        if (root.children().anyMatch(this::mine)) {
          return i;
        }
      }
    }
    return last;
  }

  private List<Entry> swapped(List<Entry> entries, List<Component> fresh) {
    Deque<Component> waiting = new ArrayDeque<>(fresh);
    List<Entry> changed = new ArrayList<>();
    int end = -1;
    for (Entry entry : entries) {
      if (!(entry instanceof Component one) || !mine(one)) {
        changed.add(entry);
      } else {
        if (!waiting.isEmpty()) {
          changed.add(waiting.remove());
        }
        end = changed.size();
      }
    }
    int at = end < 0 ? changed.size() : end;
    if (!waiting.isEmpty() && at > 0 && !changed.get(at - 1).text().endsWith("\n")) {
      changed.add(at++, new Unread(document.held(Folding.LINE_END)));
    }
    changed.addAll(at, waiting);
    return changed;
  }

  private static List<Entry> withZones(List<Entry> entries, List<Component> zones) {
    List<Entry> changed = new ArrayList<>(entries);
    int at = 0;
    while (at < changed.size() && !(changed.get(at) instanceof Component)) {
      at++;
    }
    for (Component zone : zones) {
      boolean known = entries.stream().anyMatch(entry -> isZone(entry, zone.plain("TZID")));
      if (!known) {
        changed.add(at++, zone);
      }
    }
    return changed;
  }

  private static List<Entry> withoutUnused(List<Entry> entries, List<Component> zones) {
    List<Entry> changed = new ArrayList<>(entries);
    for (Component zone : zones) {
      String name = zone.plain("TZID");
      if (entries.stream().noneMatch(entry -> refersTo(entry, name))) {
        changed.removeIf(entry -> isZone(entry, name));
      }
    }
    return changed;
  }

  private static boolean refersTo(Entry entry, String zone) {
    return switch (entry) {
      case ContentLine line -> line.parameter("TZID").filter(zone::equals).isPresent();
      case Component inner -> inner.entries().stream().anyMatch(one -> refersTo(one, zone));
      case Unread unread -> unread.text().contains(zone);
    };
  }

  private static boolean isZone(Entry entry, String name) {
    return entry instanceof Component one
        && one.name().equals("VTIMEZONE")
        && one.plain("TZID").equals(name);
  }

  private boolean mine(Component one) {
    return document.format().isItem(one) && Item.uidOf(one).equals(uid);
  }

  private List<Component> items(List<Component> parts) {
    return parts.stream().filter(document.format()::isItem).toList();
  }

  private static List<Component> zones(List<Component> parts) {
    return parts.stream().filter(one -> one.name().equals("VTIMEZONE")).toList();
  }
}
