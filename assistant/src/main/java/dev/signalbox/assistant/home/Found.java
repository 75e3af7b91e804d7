package dev.signalbox.assistant.home;

import java.util.List;

/** What words for devices mean in a home. */
public sealed interface Found {

  /** The words of it that mean nothing in this home, folded to lower case; often none. */
  List<String> unknown();

  /** These devices are meant, all of them. */
  record Devices(List<Device> devices, List<String> unknown) implements Found {
    /** Keeps copies. */
    public Devices {
      devices = List.copyOf(devices);
      unknown = List.copyOf(unknown);
    }
  }

  /** One device is meant, and several fit: ask which. */
  record Ambiguous(List<Device> candidates, List<String> unknown) implements Found {
    /** Keeps copies. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      unknown = List.copyOf(unknown);
    }
  }

  /** Nothing in this home fits. */
  record Nothing(List<String> unknown) implements Found {
    /** Keeps a copy. */
    public Nothing {
      unknown = List.copyOf(unknown);
    }
  }
}
