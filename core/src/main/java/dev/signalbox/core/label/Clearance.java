package dev.signalbox.core.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The labels that an endpoint or a tool may receive. Admission is antitone in the label: whatever
 * fits still fits when the label gets less strict.
 *
 * @param ceiling the most secret datum that it may know
 * @param trust {@link Trust#UNTRUSTED} if it takes data of both kinds, {@link Trust#TRUSTED} if
 *     trusted data only
 * @param audience the people who see what it receives, apart from the person who asks
 * @param region the law under which it works
 */
public record Clearance(Secrecy ceiling, Trust trust, SortedSet<String> audience, Region region) {

  public Clearance {
    audience = Collections.unmodifiableSortedSet(new TreeSet<>(audience));
  }

  /**
   * A clearance up to a ceiling in a region, for trusted and untrusted data, seen by nobody else.
   */
  public static Clearance upTo(Secrecy ceiling, Region region) {
    return new Clearance(ceiling, Trust.UNTRUSTED, new TreeSet<>(), region);
  }

  /** Every reason against the label; none if it may pass. */
  public List<Misfit> misfits(Label label) {
    var misfits = new ArrayList<Misfit>();
    if (label.secrecy().compareTo(ceiling) > 0) {
      misfits.add(new Misfit.TooSecret(label.secrecy(), ceiling));
    }
    if (label.trust().compareTo(trust) > 0) {
      misfits.add(new Misfit.NotTrusted());
    }
    if (label.readers() instanceof Readers.Only(var names) && !names.containsAll(audience)) {
      var outsiders = new TreeSet<>(audience);
      outsiders.removeAll(names);
      misfits.add(new Misfit.Outsiders(outsiders));
    }
    if (!label.regions().allow(region)) {
      misfits.add(new Misfit.OtherLaw(region));
    }
    return List.copyOf(misfits);
  }

  /** Whether a datum with this label may pass. */
  public boolean admits(Label label) {
    return misfits(label).isEmpty();
  }

  /** Texts that make this clearance and no other, for a digest. */
  public List<String> exactly() {
    var parts = new ArrayList<>(List.of(ceiling.name(), trust.name(), region.code()));
    parts.add(Integer.toString(audience.size()));
    parts.addAll(audience);
    return parts;
  }
}
