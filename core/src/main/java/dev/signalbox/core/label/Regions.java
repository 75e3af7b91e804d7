package dev.signalbox.core.label;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The laws under which a datum may be processed. Joining keeps only those that both allow. */
public sealed interface Regions {

  /** It may be processed anywhere. */
  record Anywhere() implements Regions {}

  /**
   * It may be processed under these laws, and locally.
   *
   * @param regions the regions, possibly none
   */
  record Only(SortedSet<Region> regions) implements Regions {
    public Only {
      regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    }
  }

  /** All regions. */
  static Regions anywhere() {
    return new Anywhere();
  }

  /** These regions and no others. */
  static Regions only(Region... regions) {
    return new Only(new TreeSet<>(List.of(regions)));
  }

  /** Those that both allow. */
  default Regions join(Regions other) {
    return switch (this) {
      case Anywhere _ -> other;
      case Only(var mine) ->
          switch (other) {
            case Anywhere _ -> this;
            case Only(var theirs) -> {
              var both = new TreeSet<>(mine);
              both.retainAll(theirs);
              yield new Only(both);
            }
          };
    };
  }

  /** Whether the datum may be processed there. */
  default boolean allow(Region region) {
    return switch (this) {
      case Anywhere _ -> true;
      case Only(var regions) -> region.equals(Region.LOCAL) || regions.contains(region);
    };
  }
}
