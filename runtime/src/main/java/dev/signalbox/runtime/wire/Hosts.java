package dev.signalbox.runtime.wire;

import java.util.List;
import java.util.Locale;

/** What a host name or address tells without asking anybody: nothing is looked up. */
public final class Hosts {
  private static final List<String> HOUSE_SUFFIXES =
      List.of(
          ".local",
          ".lan",
          ".home",
          ".home.arpa",
          ".internal",
          ".intranet",
          ".localdomain",
          ".fritz.box",
          ".corp",
          ".private",
          ".localhost");

  private Hosts() {}

  /** Whether it is this machine (RFC 6761, RFC 1122, RFC 4291). */
  public static boolean isLoopback(String host) {
    String name = plain(host);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("::1")
        || name.equals("0:0:0:0:0:0:0:1")
        || (isAddress(name) && name.startsWith("127."));
  }

  /**
   * Whether it looks like a machine of the house: an address that is not routed (RFC 1918, RFC
   * 4193, RFC 3927, RFC 6598), a name without a dot, or one under a suffix for private use.
   */
  public static boolean looksPrivate(String host) {
    String name = plain(host);
    if (isAddress(name)) {
      return isPrivateAddress(name);
    }
    if (name.contains(":")) {
      return name.startsWith("fc")
          || name.startsWith("fd")
          || name.startsWith("fe80")
          || isLoopback(host);
    }
    return !name.contains(".") || HOUSE_SUFFIXES.stream().anyMatch(name::endsWith);
  }

  private static String plain(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.startsWith("[") && name.endsWith("]")) {
      name = name.substring(1, name.length() - 1);
    }
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isAddress(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 3
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrivateAddress(String address) {
    String[] parts = address.split("\\.", -1);
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    return switch (first) {
      case 10, 127 -> true;
      case 100 -> second >= 64 && second < 128;
      case 169 -> second == 254;
      case 172 -> second >= 16 && second < 32;
      case 192 -> second == 168;
      default -> false;
    };
  }
}
