package dev.signalbox.core.route;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Place;
import java.util.List;

/** What the router found of one endpoint. */
public sealed interface Verdict {

  /** The endpoint. */
  EndpointId endpoint();

  /** Where it runs. */
  Place place();

  /** It may not or cannot do the call; there is at least one reason. */
  record Refused(EndpointId endpoint, Place place, List<Refusal> reasons) implements Verdict {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** It could do the call. */
  record Scored(EndpointId endpoint, Place place, Score score) implements Verdict {}
}
