package dev.signalbox.assistant.lines;

import java.nio.file.Path;

/**
 * What one change does to the components of one UID, as a value: it can be shown, kept in a
 * journal, carried out more than once with the effect of once, and turned round.
 *
 * @param uid the UID whose components change
 * @param file the file in which they are, absolute
 * @param before their exact text before, empty if there were none; the whole file where the change
 *     removes the file
 * @param after their exact text afterwards, empty if there are none; the whole file where the
 *     change makes the file
 */
public record FileChange(String uid, Path file, String before, String after) {

  /** The change back. */
  public FileChange inverse() {
    return new FileChange(uid, file, after, before);
  }

  /** False when carrying it out writes nothing: what was asked for is there already. */
  public boolean changes() {
    return !before.equals(after);
  }

  /**
   * ETag of the components before: SHA-256 in hexadecimal, of the empty text when there were none.
   */
  public String etagBefore() {
    return Digest.sha256(before);
  }

  /** ETag of the components afterwards. */
  public String etagAfter() {
    return Digest.sha256(after);
  }
}
