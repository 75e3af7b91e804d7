package dev.signalbox.runtime.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one thread that writes. What is asked for while it commits waits in a queue and is committed
 * together; with nothing to do it sleeps on the queue.
 */
final class Writer implements AutoCloseable {
  private static final int LARGEST_BATCH = 1_000;

  private final StoreFile file;
  private final Session session;
  private final LinkedBlockingQueue<Task<?>> queue = new LinkedBlockingQueue<>();
  private final ReentrantLock gate = new ReentrantLock();
  private final Task<Boolean> farewell =
      new Task<>(_ -> true, Durability.COMMITTED, new CompletableFuture<>());
  private boolean closed;
  private Durability durability = Durability.COMMITTED;

  /** Takes the session over. */
  Writer(StoreFile file, Session session) {
    this.file = file;
    this.session = session;
  }

  Writer start() {
    Thread.ofPlatform().daemon().name("signalbox-store").start(this::work);
    return this;
  }

  /** Something to write in a transaction. It is run again if the transaction fails. */
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  private record Task<T>(Work<T> work, Durability durability, CompletableFuture<T> outcome) {
    /** Does the work; what is returned tells whoever waits. */
    Runnable attempt(Session session) throws SQLException {
      T result = work.run(session);
      return () -> outcome.complete(result);
    }
  }

  /**
   * Writes and returns when that is committed, as durably as asked for. An interrupt does not cut
   * the wait short: nobody could say then whether it had happened.
   *
   * @param doing what it is, for the message
   * @throws StoreException if it could not be written
   */
  <T> T write(String doing, Durability durability, Work<T> work) {
    var task = new Task<>(work, durability, new CompletableFuture<T>());
    gate.lock();
    try {
      if (closed) {
        throw new StoreException(
            "Cannot " + doing + " the store " + file.path() + ": it was closed before");
      }
      queue.add(task);
    } finally {
      gate.unlock();
    }
    try {
      return task.outcome.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SQLException failure
          ? file.failure(doing, failure)
          : new StoreException(
              "Cannot " + doing + " the store " + file.path() + ": " + e.getCause(), e);
    }
  }

  /** How many writes wait for the one under way. */
  int queued() {
    return queue.size();
  }

  private void work() {
    try (session) {
      var batch = new ArrayList<Task<?>>();
      boolean last = false;
      while (!last) {
        batch.add(queue.take());
        queue.drainTo(batch, LARGEST_BATCH - 1);
        last = batch.remove(farewell);
        commit(batch);
        batch.clear();
      }
    } catch (InterruptedException | SQLException e) {
      farewell.outcome.completeExceptionally(e);
    }
    farewell.outcome.complete(true);
  }

  /** Commits all together; if that fails, each alone, so that one cannot spoil the others. */
  private void commit(List<Task<?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      begin(batch);
    } catch (SQLException e) {
      batch.forEach(task -> task.outcome.completeExceptionally(e));
      return;
    }
    try {
      var done = new ArrayList<Runnable>();
      for (Task<?> task : batch) {
        done.add(task.attempt(session));
      }
      session.change("COMMIT");
      done.forEach(Runnable::run);
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      if (batch.size() == 1) {
        batch.getFirst().outcome.completeExceptionally(e);
      } else {
        batch.forEach(task -> commit(List.of(task)));
      }
    }
  }

  private void begin(List<Task<?>> batch) throws SQLException {
    Durability strictest =
        batch.stream().map(Task::durability).max(Durability::compareTo).orElseThrow();
    if (strictest != durability) {
      session.run("PRAGMA synchronous = " + (strictest == Durability.ON_DISK ? "FULL" : "NORMAL"));
      durability = strictest;
    }
    session.change("BEGIN IMMEDIATE");
  }

  private void rollBack(Throwable cause) {
    try {
      session.change("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
      cause.addSuppressed(e);
    }
  }

  /** Writes what is queued and closes the session; nothing can be written after. */
  @Override
  public void close() {
    gate.lock();
    try {
      if (!closed) {
        closed = true;
        queue.add(farewell);
      }
    } finally {
      gate.unlock();
    }
    try {
      farewell.outcome.join();
    } catch (CompletionException e) {
      throw new StoreException("Cannot close the store " + file.path() + ": " + e.getCause(), e);
    }
  }
}
