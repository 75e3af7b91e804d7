package dev.signalbox.runtime.store;

/**
 * Stored text is not what this program writes. Turned into a {@link StoreException} with file and
 * row.
 */
final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedException(String path, String why) {
    super(path.isEmpty() ? why : "'" + path + "' " + why);
  }
}
