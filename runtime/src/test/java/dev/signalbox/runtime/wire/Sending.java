package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Pace;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.fleet.Price;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.runtime.interlock.Cleared;
import dev.signalbox.runtime.interlock.Clearing;
import dev.signalbox.runtime.interlock.Interlock;
import dev.signalbox.runtime.store.Ledger;
import dev.signalbox.runtime.store.LedgerCheck;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the tests of this package send, through the real interlock, to where. */
final class Sending {
  static final Duration LONG = Duration.ofSeconds(30);

  private Sending() {}

  static Endpoint endpoint(Capability... capabilities) {
    return new Endpoint(
        new EndpointId("here"),
        "small",
        Place.DEVICE,
        Clearance.upTo(Secrecy.SECRET, Region.LOCAL),
        Set.of(capabilities),
        8192,
        Price.FREE,
        new Pace(Duration.ofMillis(1), 100),
        Map.of());
  }

  static Prompt prompt(String instruction, String... inputs) {
    var parts = new java.util.ArrayList<Prompt.Part>();
    for (String input : inputs) {
      parts.add(new Prompt.Part("input" + parts.size(), input));
    }
    return new Prompt(instruction, parts, 100, Optional.empty());
  }

  static Cleared cleared(Prompt prompt, boolean stream) {
    var body = ChatCodec.encode(endpoint(), prompt, stream);
    var interlock =
        new Interlock(new NoDepartures(), InstantSource.fixed(Instant.EPOCH), "policy of a test");
    var clearing =
        interlock.clear(
            new RunId("run-1"), endpoint(), new Labelled<>(body, Label.BOTTOM), "decision-1");
    return switch (clearing) {
      case Clearing.Passed(var cleared) -> cleared;
      case Clearing.Refused(var misfits) -> throw new AssertionError(misfits.toString());
    };
  }

  static ModelClient client(URI base, WireLimits limits) {
    return new ModelClient(
        Connections.NONE.and(endpoint().id(), new Connections.Connection(base, Optional.empty())),
        limits,
        Optional.empty());
  }

  static Reply ask(URI base, boolean stream, Consumer<String> onText) {
    try (var client = client(base, WireLimits.DEFAULT)) {
      return client.call(cleared(prompt("Answer.", "How are you?"), stream), onText, LONG);
    }
  }

  /** What goes to the device does not depart. */
  private static final class NoDepartures implements Ledger {
    @Override
    public LedgerEntry record(Departure departure) {
      throw new AssertionError("Nothing departs in this test, but " + departure);
    }

    @Override
    public List<LedgerEntry> entries() {
      return List.of();
    }

    @Override
    public LedgerCheck verify() {
      return new LedgerCheck.Sound(0, LedgerEntry.GENESIS);
    }
  }
}
