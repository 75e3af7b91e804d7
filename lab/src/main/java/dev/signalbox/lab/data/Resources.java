package dev.signalbox.lab.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files that lie beside the lab's classes. */
public final class Resources {
  private Resources() {}

  /**
   * The lines of a resource under {@code dev/signalbox/lab}.
   *
   * @throws LabDataException when it is missing
   */
  public static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/dev/signalbox/lab/" + name)) {
      if (in == null) {
        throw new LabDataException("the resource " + name + " is missing from the lab");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new LabDataException("the resource " + name + " is unreadable", unreadable);
    }
  }
}
