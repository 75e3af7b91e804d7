package dev.signalbox.core.route;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.label.Label;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the router for one model call.
 *
 * @param intent the intent, such as {@code general.question}
 * @param difficulty 0 to 1
 * @param label the join of everything that would be sent
 * @param needs capabilities without which the call makes no sense
 * @param inputTokens tokens in, estimated
 * @param outputTokens tokens out at most
 * @param budgetMicros what the call may cost, in millionths of the currency
 * @param deadline the time in which the whole answer must be there, if there is one
 * @param named the endpoint that was asked for by name, if one was; naming never widens what may
 *     pass
 * @param weights what the score is made of
 */
public record RouteRequest(
    String intent,
    double difficulty,
    Label label,
    Set<Capability> needs,
    int inputTokens,
    int outputTokens,
    long budgetMicros,
    Optional<Duration> deadline,
    Optional<EndpointId> named,
    Weights weights) {

  public RouteRequest {
    needs = Set.copyOf(needs);
  }
}
