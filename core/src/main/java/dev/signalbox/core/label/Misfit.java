package dev.signalbox.core.label;

import java.util.Locale;
import java.util.SortedSet;

/** One reason for which a label does not fit a clearance. */
public sealed interface Misfit {

  /** The datum is more secret than the receiver may know. */
  record TooSecret(Secrecy secrecy, Secrecy ceiling) implements Misfit {}

  /** The receiver takes trusted data only. */
  record NotTrusted() implements Misfit {}

  /** These people would see it through the receiver and may not. */
  record Outsiders(SortedSet<String> people) implements Misfit {}

  /** The datum may not be processed under the receiver's law. */
  record OtherLaw(Region region) implements Misfit {}

  /** The reason as a sentence for a person. */
  default String words() {
    return switch (this) {
      case TooSecret(var secrecy, var ceiling) ->
          "the data are " + lower(secrecy) + ", it may see at most " + lower(ceiling);
      case NotTrusted() -> "it takes trusted data only, these come from outside";
      case Outsiders(var people) -> String.join(", ", people) + " would see it and may not";
      case OtherLaw(var region) -> "the data may not be processed in " + region;
    };
  }

  private static String lower(Secrecy secrecy) {
    return secrecy.name().toLowerCase(Locale.ROOT);
  }
}
