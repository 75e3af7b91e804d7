package dev.signalbox.runtime.store;

import java.util.Optional;

/** What is kept of a conversation from one request to the next, such as what "that mail" is. */
public interface Memory {

  /**
   * Keeps something, in place of what was kept under that key before.
   *
   * @param json any text; the store does not look into it
   * @throws StoreException if it could not be written
   */
  void remember(String conversation, String key, String json);

  /** What was kept last under that key, if anything was. */
  Optional<String> recall(String conversation, String key);
}
