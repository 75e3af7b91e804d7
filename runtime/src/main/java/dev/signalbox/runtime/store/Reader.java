package dev.signalbox.runtime.store;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads on a connection of its own, opened when it is first needed, so that no reader waits for the
 * writer.
 */
final class Reader implements AutoCloseable {
  private final StoreFile file;
  private final ReentrantLock lock = new ReentrantLock();
  private State state = new State.Unopened();

  private sealed interface State {
    record Unopened() implements State {}

    record Open(Session session) implements State {}

    record Closed() implements State {}
  }

  Reader(StoreFile file) {
    this.file = file;
  }

  /**
   * Reads everything in one go, as it was at one time.
   *
   * @throws StoreException if it could not be read
   */
  <T> T read(Writer.Work<T> work) {
    lock.lock();
    try {
      Session session = session();
      session.change("BEGIN");
      try {
        return work.run(session);
      } finally {
        session.change("COMMIT");
      }
    } catch (SQLException e) {
      throw file.failure("read", e);
    } finally {
      lock.unlock();
    }
  }

  private Session session() {
    return switch (state) {
      case State.Open(var session) -> session;
      case State.Unopened _ -> {
        Session session = file.open();
        state = new State.Open(session);
        yield session;
      }
      case State.Closed _ ->
          throw new StoreException(
              "Cannot read the store " + file.path() + ": it was closed before");
    };
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (state instanceof State.Open(var session)) {
        session.close();
      }
      state = new State.Closed();
    } catch (SQLException e) {
      throw file.failure("close", e);
    } finally {
      lock.unlock();
    }
  }
}
