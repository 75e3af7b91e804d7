package dev.signalbox.runtime.config;

import java.util.List;

/**
 * The person whom the installation serves.
 *
 * @param name the name by which readers of data are named
 * @param addresses the person's own mail addresses, the first one to send from
 */
public record Person(String name, List<String> addresses) {
  public Person {
    addresses = List.copyOf(addresses);
  }
}
