package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.runtime.wire.Hosted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what settings come to. */
final class Explanation {

  private Explanation() {}

  static List<String> of(Settings settings) {
    var lines = new ArrayList<String>();
    settings.fleet().endpoints().forEach(endpoint -> lines.add(line(endpoint)));
    if (lines.isEmpty()) {
      lines.add("No model is configured or found: everything is done on the device without one.");
    }
    settings.warnings().forEach(warning -> lines.add("Note: " + warning.words()));
    return List.copyOf(lines);
  }

  private static String line(Endpoint endpoint) {
    Clearance clearance = endpoint.clearance();
    Secrecy ceiling = clearance.ceiling();
    Place place = endpoint.place();
    var line = new StringBuilder();
    line.append(endpoint.id()).append(" (").append(endpoint.model()).append(") at ");
    line.append(place.word()).append(", ").append(law(clearance.region()));
    line.append(": sees at most ").append(word(ceiling)).append(" data");
    if (clearance.trust() == Trust.TRUSTED) {
      line.append(", trusted only");
    }
    if (!clearance.audience().isEmpty()) {
      line.append(", and so do ").append(String.join(", ", clearance.audience()));
    }
    line.append('.');
    if (ceiling.compareTo(place.defaultCeiling()) > 0) {
      line.append(" That is more than usual for ").append(place.word()).append(" (");
      line.append(word(place.defaultCeiling())).append("), because the configuration says so");
      line.append(ceiling == Secrecy.SECRET ? "; secrets leave the device with it." : ".");
    }
    return line.toString();
  }

  private static String law(Region region) {
    if (region.equals(Hosted.REGION_UNSTATED)) {
      return "region not stated, so data bound to a law stay away";
    }
    return region.equals(Region.LOCAL) ? "local" : "region " + region;
  }

  private static String word(Secrecy secrecy) {
    return secrecy.name().toLowerCase(Locale.ROOT);
  }
}
