package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.runtime.store.Durability;
import dev.signalbox.runtime.store.Journal;
import dev.signalbox.runtime.store.StoreException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One run on its way: its events so far and what they amount to. Every event goes through {@link
 * #record}.
 */
final class Course {
  private final RunId run;
  private final Journal journal;
  private final InstantSource clock;
  private final Watcher watcher;
  private final Boundary boundary;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Approval> approvals = new ArrayList<>();
  private RunState state = RunState.EMPTY;
  private Budget.Spent spent = Budget.Spent.NOTHING;
  private final Instant begun;
  private Optional<StoreException> gone = Optional.empty();

  Course(RunId run, Journal journal, InstantSource clock, Watcher watcher, Boundary boundary) {
    this.run = run;
    this.journal = journal;
    this.clock = clock;
    this.watcher = watcher;
    this.boundary = boundary;
    this.begun = clock.instant();
    journal.events(run).forEach(this::fold);
  }

  RunId run() {
    return run;
  }

  Instant now() {
    return clock.instant();
  }

  RunState state() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  Plan plan() {
    return state()
        .plan()
        .orElseThrow(() -> new IllegalStateException("Run " + run + " has no plan yet"));
  }

  /** The person's time for this run, in their zone. */
  ZonedDateTime personTime() {
    var started =
        state()
            .started()
            .orElseThrow(() -> new IllegalStateException("Run " + run + " has not begun"));
    return started.now().atZone(ZoneId.of(started.zone()));
  }

  void record(JournalEvent event) {
    record(event, Durability.COMMITTED);
  }

  void record(JournalEvent event, Durability durability) {
    lock.lock();
    try {
      boundary.at(Boundary.Moment.BEFORE, event);
      journal.append(run, event, durability);
      fold(event);
      boundary.at(Boundary.Moment.AFTER, event);
      watcher.happened(event);
    } finally {
      lock.unlock();
    }
  }

  /** Lets the watcher see what a model says, one piece at a time. */
  void said(StepId step, String text) {
    lock.lock();
    try {
      watcher.said(step, text);
    } finally {
      lock.unlock();
    }
  }

  private void fold(JournalEvent event) {
    state = state.after(event);
    switch (event) {
      case JournalEvent.ApprovalGiven given -> approvals.add(given.approval());
      case JournalEvent.Answered answered ->
          spent =
              spent.plus(answered.costMicros(), answered.inputTokens() + answered.outputTokens());
      case JournalEvent.EffectIntended _ -> spent = spent.plus(0, 0);
      default -> {}
    }
  }

  /** A step could not write its event; nothing of this run may go on. */
  void storeIsGone(StoreException trouble) {
    lock.lock();
    try {
      gone = Optional.of(trouble);
    } finally {
      lock.unlock();
    }
  }

  void throwIfStoreIsGone() {
    lock.lock();
    try {
      if (gone.isPresent()) {
        throw gone.get();
      }
    } finally {
      lock.unlock();
    }
  }

  /** What the person said to exactly this effect, the latest word if there were several. */
  Optional<Approval> approval(String digest) {
    lock.lock();
    try {
      return approvals.stream()
          .filter(approval -> approval.digest().equals(digest))
          .reduce((_, later) -> later);
    } finally {
      lock.unlock();
    }
  }

  Budget.Spent spent() {
    lock.lock();
    try {
      var time = java.time.Duration.between(begun, clock.instant());
      return new Budget.Spent(spent.micros(), spent.tokens(), time, spent.calls());
    } finally {
      lock.unlock();
    }
  }
}
