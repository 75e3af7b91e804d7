package dev.signalbox.core.label;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The people who may see a datum. Joining keeps only those who may see both. */
public sealed interface Readers {

  /** Everybody may see it. */
  record Anyone() implements Readers {}

  /**
   * Only these may see it.
   *
   * @param names the readers' names, possibly none
   */
  record Only(SortedSet<String> names) implements Readers {
    public Only {
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
  }

  /** Everybody. */
  static Readers anyone() {
    return new Anyone();
  }

  /** The readers with these names and nobody else. */
  static Readers only(String... names) {
    return new Only(new TreeSet<>(java.util.List.of(names)));
  }

  /** Those whom both allow. */
  default Readers join(Readers other) {
    return switch (this) {
      case Anyone _ -> other;
      case Only(var mine) ->
          switch (other) {
            case Anyone _ -> this;
            case Only(var theirs) -> {
              var both = new TreeSet<>(mine);
              both.retainAll(theirs);
              yield new Only(both);
            }
          };
    };
  }

  /** Whether every one of {@code audience} may see the datum. */
  default boolean allowAll(Collection<String> audience) {
    return switch (this) {
      case Anyone _ -> true;
      case Only(var names) -> names.containsAll(audience);
    };
  }
}
