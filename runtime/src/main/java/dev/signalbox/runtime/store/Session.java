package dev.signalbox.runtime.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connection with the statements it has prepared. Used by one thread at a time. */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** What is made of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a statement that gives no rows and has no parameters, such as a pragma or a begin. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a prepared statement and gives the number of changed rows. */
  int change(String sql, Object... parameters) throws SQLException {
    return prepared(sql, statement -> statement.executeUpdate(), parameters);
  }

  <T> List<T> rows(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
    return prepared(
        sql,
        statement -> {
          var found = new ArrayList<T>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(reader.read(rows));
            }
          }
          return found;
        },
        parameters);
  }

  <T> Optional<T> row(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
    return rows(sql, reader, parameters).stream().findFirst();
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T prepared(String sql, Use<T> use, Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    try {
      bind(statement, parameters);
      return use.of(statement);
    } catch (SQLException e) {
      // The driver closes what has failed; the next one is prepared anew.
      prepared.remove(sql);
      statement.close();
      throw e;
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        default -> statement.setString(i + 1, parameters[i].toString());
      }
    }
  }

  /** Closes after a failure that matters more than one of closing. */
  void abandon(StoreException failure) {
    try {
      close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    connection.close();
  }
}
