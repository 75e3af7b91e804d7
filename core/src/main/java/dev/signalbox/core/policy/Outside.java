package dev.signalbox.core.policy;

import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which arguments of a call come from outside, and from where. */
final class Outside {
  private Outside() {}

  /** One clause for each argument that depends on untrusted data. */
  static List<String> words(Invocation invocation) {
    var words = new ArrayList<String>();
    for (Map.Entry<String, Labelled<Value>> argument : invocation.arguments().entrySet()) {
      if (argument.getValue().label().trust() == Trust.UNTRUSTED) {
        words.add(argument.getKey() + " from " + origins(argument.getValue()));
      }
    }
    return words;
  }

  private static String origins(Labelled<Value> argument) {
    List<String> origins =
        argument.label().origins().stream()
            .filter(origin -> !origin.kind().equals(Origin.PERSON))
            .map(Origin::toString)
            .toList();
    if (origins.isEmpty()) {
      return "outside";
    }
    return String.join(", ", origins);
  }
}
