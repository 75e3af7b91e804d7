package dev.signalbox.runtime.interlock;

import dev.signalbox.core.label.Misfit;
import java.util.List;

/** The interlock's answer. */
public sealed interface Clearing {

  /** The bytes may be sent. */
  record Passed(Cleared cleared) implements Clearing {}

  /** They may not; there is at least one reason. */
  record Refused(List<Misfit> misfits) implements Clearing {
    public Refused {
      misfits = List.copyOf(misfits);
    }
  }
}
