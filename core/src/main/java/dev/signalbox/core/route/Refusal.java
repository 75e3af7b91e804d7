package dev.signalbox.core.route;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.label.Misfit;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** A hard reason for which an endpoint is not used for a call. */
public sealed interface Refusal {

  /** The label does not fit the endpoint's clearance. */
  record NotCleared(Misfit misfit) implements Refusal {}

  /** It cannot do what the call needs. */
  record Incapable(Set<Capability> missing) implements Refusal {
    public Incapable {
      missing = Set.copyOf(missing);
    }
  }

  /** The call does not fit its context window; both in tokens. */
  record ContextTooSmall(int needed, int window) implements Refusal {}

  /** It would cost more than is left; both in millionths of the currency. */
  record OverBudget(long costMicros, long leftMicros) implements Refusal {}

  /** It would answer after the deadline. */
  record TooSlow(Duration expected, Duration deadline) implements Refusal {}

  /** It does not answer at present. */
  record Unhealthy(String why) implements Refusal {}

  /** Another one was asked for by name. */
  record NotTheNamedOne(EndpointId named) implements Refusal {}

  /** The reason as a clause for a person. */
  default String words() {
    return switch (this) {
      case NotCleared(var misfit) -> misfit.words();
      case Incapable(var missing) ->
          "it cannot do "
              + String.join(
                  ", ",
                  new TreeSet<>(
                      missing.stream()
                          .map(c -> c.name().toLowerCase(java.util.Locale.ROOT))
                          .toList()));
      case ContextTooSmall(var needed, var window) ->
          "the call needs " + needed + " tokens, its window has " + window;
      case OverBudget(var cost, var left) ->
          "it would cost %.4f, %.4f are left".formatted(cost / 1e6, left / 1e6);
      case TooSlow(var expected, var deadline) ->
          "it would take %.1f s of %.1f s"
              .formatted(expected.toMillis() / 1e3, deadline.toMillis() / 1e3);
      case Unhealthy(var why) -> "it is down: " + why;
      case NotTheNamedOne(var named) -> named + " was asked for by name";
    };
  }
}
