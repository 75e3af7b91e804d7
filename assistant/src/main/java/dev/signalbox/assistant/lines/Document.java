package dev.signalbox.assistant.lines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file as a tree whose text is exactly the file's.
 *
 * @param whole false when the structure is broken, so that rewriting could lose something
 */
record Document(
    Path file,
    Format format,
    Encoding encoding,
    List<Entry> roots,
    List<Problem> problems,
    boolean whole) {

  Document {
    roots = List.copyOf(roots);
    problems = List.copyOf(problems);
  }

  static Document of(Path file, Format format, byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    return DocumentReader.read(file, format, encoding, encoding.text(bytes)).checked();
  }

  /** Reads one side of a {@link FileChange}, which may be a whole file or bare components. */
  Stream<Component> parts(String side) {
    return DocumentReader.read(file, format, encoding, side).roots().stream()
        .filter(Component.class::isInstance)
        .map(Component.class::cast)
        .flatMap(this::unwrapped);
  }

  String text() {
    return roots.stream().map(Entry::text).collect(Collectors.joining());
  }

  byte[] bytes() {
    return encoding.bytes(text());
  }

  List<Item> items() {
    Map<String, List<Component>> byUid = new LinkedHashMap<>();
    components()
        .filter(format::isItem)
        .forEach(one -> byUid.computeIfAbsent(Item.uidOf(one), uid -> new ArrayList<>()).add(one));
    List<Item> items = new ArrayList<>();
    byUid.forEach((uid, components) -> items.add(new Item(uid, components, this)));
    return items;
  }

  /** The exact text of everything with this UID. */
  String itemText(String uid) {
    return itemText(components(), uid);
  }

  String itemText(Stream<Component> components, String uid) {
    return components
        .filter(one -> format.isItem(one) && Item.uidOf(one).equals(uid))
        .map(Component::text)
        .collect(Collectors.joining());
  }

  Stream<Component> zones() {
    return components().filter(one -> one.name().equals("VTIMEZONE"));
  }

  Stream<Component> components() {
    return roots.stream()
        .filter(Component.class::isInstance)
        .map(Component.class::cast)
        .flatMap(this::unwrapped);
  }

  Document withRoots(List<Entry> others) {
    return new Document(file, format, encoding, others, problems, whole);
  }

  /** New text with the line ends of this file, held as this file is held. */
  String held(String text) {
    String own = text();
    String ended = own.indexOf('\r') < 0 ? text.replace("\r\n", "\n") : text;
    if (encoding == Encoding.UTF_8) {
      return ended;
    }
    return ended.lines().map(line -> encoding.held(line) + "\n").collect(Collectors.joining());
  }

  private Stream<Component> unwrapped(Component root) {
    return format.wraps() && root.name().equals(format.root()) ? root.children() : Stream.of(root);
  }

  private Document checked() {
    boolean known =
        roots.stream()
            .anyMatch(entry -> entry instanceof Component one && one.name().equals(format.root()));
    if (known || roots.isEmpty()) {
      return this;
    }
    String what =
        "this is not an " + format.title() + " file: it has no BEGIN:" + format.root() + ".";
    return new Document(file, format, encoding, roots, List.of(new Problem(file, 1, what)), false);
  }
}
