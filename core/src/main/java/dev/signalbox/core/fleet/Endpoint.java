package dev.signalbox.core.fleet;

import dev.signalbox.core.label.Clearance;
import java.util.Map;
import java.util.Set;

/**
 * One model at one place.
 *
 * @param id its name
 * @param model the model's name on the wire
 * @param place where it runs
 * @param clearance what it may receive
 * @param capabilities what it can do
 * @param contextTokens how many tokens fit in, input and output together, above zero
 * @param price what it costs
 * @param pace how fast it is
 * @param quality expected share of good answers, 0 to 1, by intent or its first part ({@code
 *     mail}); {@code *} for all others
 */
public record Endpoint(
    EndpointId id,
    String model,
    Place place,
    Clearance clearance,
    Set<Capability> capabilities,
    int contextTokens,
    Price price,
    Pace pace,
    Map<String, Double> quality) {

  private static final double UNKNOWN_QUALITY = 0.5;

  public Endpoint {
    capabilities = Set.copyOf(capabilities);
    quality = Map.copyOf(quality);
    if (contextTokens <= 0) {
      throw new IllegalArgumentException(
          "Endpoint " + id + ": context is a number of tokens above zero");
    }
    quality.forEach(
        (intent, share) -> {
          if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                "Endpoint "
                    + id
                    + ": quality for '"
                    + intent
                    + "' is between 0 and 1, not "
                    + share);
          }
        });
  }

  /**
   * The expected share of good answers for an intent: its own entry, its first part's, the general
   * one, else a half.
   */
  public double qualityFor(String intent) {
    int dot = intent.indexOf('.');
    String area = dot < 0 ? intent : intent.substring(0, dot);
    for (String key : new String[] {intent, area, "*"}) {
      if (quality.containsKey(key)) {
        return quality.get(key);
      }
    }
    return UNKNOWN_QUALITY;
  }
}
