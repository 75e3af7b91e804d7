package dev.signalbox.core.route;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * The router's answer for one model call.
 *
 * @param id names the decision in journal and ledger
 * @param intent the intent that was routed
 * @param label the join of everything that would be sent
 * @param chosen the endpoint, or nothing if none may and can
 * @param fallbacks the others that passed the same filter, best first
 * @param margin how far the chosen one is ahead of the next; its own score if there is no other, 0
 *     if none was chosen
 * @param verdicts one for each endpoint of the fleet, in the fleet's order
 * @param changes for each endpoint that did not win, the single change that would have made it,
 *     where there is one
 */
public record Decision(
    String id,
    String intent,
    Label label,
    Optional<EndpointId> chosen,
    List<EndpointId> fallbacks,
    double margin,
    List<Verdict> verdicts,
    List<Change> changes) {

  public Decision {
    fallbacks = List.copyOf(fallbacks);
    verdicts = List.copyOf(verdicts);
    changes = List.copyOf(changes);
  }
}
