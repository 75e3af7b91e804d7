package dev.signalbox.app;

import java.util.Optional;
import picocli.CommandLine;

/** The version, from the jar. */
final class Version implements CommandLine.IVersionProvider {

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("0.1.0-SNAPSHOT");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"signalbox " + number() + ", Java " + Runtime.version()};
  }
}
