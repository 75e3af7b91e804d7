package dev.signalbox.assistant.lines;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All components that share a UID in one file: an event with its moved instances, a task, a card.
 */
public final class Item {

  private final String uid;
  private final List<Component> components;
  private final Document document;

  Item(String uid, List<Component> components, Document document) {
    this.uid = uid;
    this.components = List.copyOf(components);
    this.document = document;
  }

  /**
   * The UID; for a component without one, a name made from its text ({@code local-} and a digest).
   */
  public String uid() {
    return uid;
  }

  /** The file, absolute. */
  public Path file() {
    return document.file();
  }

  /** The components in the order of the file. */
  public List<Component> components() {
    return components;
  }

  /** The time zones that the file defines. */
  public Stream<Component> zones() {
    return document.zones();
  }

  /** SHA-256 of the exact text of the components, in hexadecimal. */
  public String etag() {
    return Digest.sha256(text(components));
  }

  Document document() {
    return document;
  }

  /** What identifies a component. */
  static String uidOf(Component component) {
    return component
        .first("UID")
        .map(line -> line.value().strip())
        .filter(value -> !value.isEmpty())
        .orElseGet(() -> "local-" + Digest.sha256(component.text()).substring(0, 16));
  }

  static String text(List<Component> components) {
    return components.stream().map(Component::text).collect(Collectors.joining());
  }
}
