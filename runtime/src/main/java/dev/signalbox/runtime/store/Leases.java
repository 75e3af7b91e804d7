package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.RunId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which process carries out which run. */
final class Leases {

  /**
   * Linux tells the start of a process relative to the clock, which may be set meanwhile; a process
   * number is not used again as fast as that.
   */
  private static final Duration CLOCK_SET = Duration.ofSeconds(10);

  private final Writer writer;
  private final InstantSource clock;
  private final Set<RunId> held = ConcurrentHashMap.newKeySet();

  Leases(Writer writer, InstantSource clock) {
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * A process.
   *
   * @param born when it started, or an empty text where the system does not tell
   */
  private record Holder(long process, String born) {

    static Holder self() {
      ProcessHandle self = ProcessHandle.current();
      return new Holder(self.pid(), born(self));
    }

    private static String born(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toString).orElse("");
    }

    boolean lives() {
      return ProcessHandle.of(process)
          .filter(ProcessHandle::isAlive)
          .filter(now -> sameBirth(born(now)))
          .isPresent();
    }

    private boolean sameBirth(String other) {
      try {
        return born.isEmpty()
            || other.isEmpty()
            || Duration.between(Instant.parse(born), Instant.parse(other))
                    .abs()
                    .compareTo(CLOCK_SET)
                <= 0;
      } catch (DateTimeParseException _) {
        // Not ours to judge: taken as the same, so that no run is carried out twice.
        return true;
      }
    }
  }

  Journal.Lease take(RunId run) {
    writer
        .write("take a run in", Durability.COMMITTED, session -> take(session, run))
        .ifPresent(
            other -> {
              throw new RunBusyException(run, other.process());
            });
    held.add(run);
    return () -> give(run);
  }

  /** Takes the run, or gives the living process that has it. */
  private Optional<Holder> take(Session session, RunId run) throws SQLException {
    var other =
        session
            .row(
                "SELECT process, born FROM lease WHERE run = ?",
                row -> new Holder(row.getLong(1), row.getString(2)),
                run)
            .filter(Holder::lives);
    if (other.isEmpty()) {
      Holder self = Holder.self();
      session.change(
          "INSERT OR REPLACE INTO lease(run, process, born, taken) VALUES (?, ?, ?, ?)",
          run,
          self.process(),
          self.born(),
          clock.instant());
    }
    return other;
  }

  private void give(RunId run) {
    if (held.remove(run)) {
      writer.write(
          "give a run back in",
          Durability.COMMITTED,
          session -> session.change("DELETE FROM lease WHERE run = ?", run));
    }
  }

  /** Gives all back. */
  void giveAll() {
    Set.copyOf(held).forEach(this::give);
  }
}
