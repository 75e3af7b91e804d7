package dev.signalbox.core.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a datum is. Labels form a join-semilattice in the sense of Denning, "A Lattice Model of
 * Secure Information Flow" (CACM 1976): {@link #join} is associative, commutative, idempotent and
 * monotone, and no sequence of joins lowers a label. Lowering one takes a recorded release.
 *
 * @param secrecy how far it may travel
 * @param trust whether the person stands behind it
 * @param readers who may see it
 * @param regions which laws allow it to be processed
 * @param origins where it came from; explanation only, it decides nothing
 */
public record Label(
    Secrecy secrecy, Trust trust, Readers readers, Regions regions, SortedSet<Origin> origins) {

  /** The bottom of the lattice: public, trusted, for anyone, anywhere, from nowhere. */
  public static final Label BOTTOM = of(Secrecy.PUBLIC, Trust.TRUSTED);

  /** What cannot be labelled is personal and untrusted. */
  public static final Label UNKNOWN = of(Secrecy.PERSONAL, Trust.UNTRUSTED);

  public Label {
    origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
  }

  /** A label for any reader and region, without origins. */
  public static Label of(Secrecy secrecy, Trust trust) {
    return new Label(secrecy, trust, Readers.anyone(), Regions.anywhere(), new TreeSet<>());
  }

  /** The stricter of each part, and the origins of both. */
  public Label join(Label other) {
    if (equals(other)) {
      return this;
    }
    var both = new TreeSet<>(origins);
    both.addAll(other.origins);
    return new Label(
        secrecy.join(other.secrecy),
        trust.join(other.trust),
        readers.join(other.readers),
        regions.join(other.regions),
        both);
  }

  /** The join of all; {@link #BOTTOM} for none. */
  public static Label joinAll(Collection<Label> labels) {
    return labels.stream().reduce(BOTTOM, Label::join);
  }

  /** Whether this label is at most as strict as the other: {@code a.join(b).equals(b)}. */
  public boolean atMost(Label other) {
    return join(other).equals(other);
  }

  /** This label with one more origin. */
  public Label from(Origin origin) {
    var more = new TreeSet<>(origins);
    more.add(origin);
    return new Label(secrecy, trust, readers, regions, more);
  }

  /** This label raised to at least the given secrecy. */
  public Label atLeast(Secrecy least) {
    return new Label(secrecy.join(least), trust, readers, regions, origins);
  }

  /**
   * Secrecy and trust in words, such as {@code personal, untrusted}; readers and regions only where
   * restricted.
   */
  public String brief() {
    var text = new StringBuilder(secrecy.name().toLowerCase(Locale.ROOT));
    if (trust == Trust.UNTRUSTED) {
      text.append(", untrusted");
    }
    if (readers instanceof Readers.Only(var names)) {
      text.append(", readers ").append(names);
    }
    if (regions instanceof Regions.Only(var codes)) {
      text.append(", regions ").append(codes);
    }
    return text.toString();
  }

  /**
   * Texts that make this label and no other, for a digest. Part of the format of the ledger:
   * another order or spelling makes every ledger there is look broken.
   */
  public List<String> exactly() {
    var parts = new ArrayList<>(List.of(secrecy.name(), trust.name()));
    switch (readers) {
      case Readers.Anyone _ -> parts.add("anyone");
      case Readers.Only(var names) -> addAll(parts, names);
    }
    switch (regions) {
      case Regions.Anywhere _ -> parts.add("anywhere");
      case Regions.Only(var codes) -> addAll(parts, codes);
    }
    addAll(parts, origins);
    return parts;
  }

  private static void addAll(List<String> parts, SortedSet<?> more) {
    parts.add(Integer.toString(more.size()));
    more.forEach(part -> parts.add(part.toString()));
  }
}
