package dev.signalbox.lab.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/** What the journal is measured against: one connection, and a transaction for each row. */
final class PlainSqlite implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Connection connection;
  private final PreparedStatement insert;
  private long next;

  /** A new file. */
  PlainSqlite(Path file, String synchronous) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = " + synchronous);
      statement.execute("CREATE TABLE event(seq INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT");
    }
    insert = connection.prepareStatement("INSERT INTO event(seq, json) VALUES (?, ?)");
  }

  /** Inserts a row in a transaction of its own. */
  void append(String json) throws SQLException {
    lock.lock();
    try {
      insert.setLong(1, ++next);
      insert.setString(2, json);
      insert.executeUpdate();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    connection.close();
  }
}
