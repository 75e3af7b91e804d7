package dev.signalbox.assistant.mail;

/**
 * A folder of a mailbox. Sub-folders are written with a slash, {@code Archive/2026}.
 *
 * @param name the name as a person writes it; never a path
 */
public record Folder(String name) implements Comparable<Folder> {

  /** Where mail arrives. */
  public static final Folder INBOX = new Folder("INBOX");

  /** Where mail goes that is done with. */
  public static final Folder ARCHIVE = new Folder("Archive");

  /** Copies of what was sent. */
  public static final Folder SENT = new Folder("Sent");

  /** Unfinished mail. */
  public static final Folder DRAFTS = new Folder("Drafts");

  /** Where a deleted draft waits, so that it can come back. */
  public static final Folder TRASH = new Folder("Trash");

  /** Finished mail handed over for delivery, see {@link OutboxTransport}. */
  public static final Folder OUTBOX = new Folder("outbox");

  /**
   * @throws IllegalArgumentException when the name is empty, longer than 100 characters, or holds a
   *     dot, a backslash, a colon or a control character
   */
  public Folder {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "'"
              + OneLine.of(name)
              + "' cannot be a mail folder: use 1 to 100 letters, digits, spaces or '-',"
              + " with '/' between levels");
    }
  }

  /** Whether a folder may be called so. */
  static boolean isName(String name) {
    if (name.isBlank() || name.length() > 100 || !name.equals(OneLine.of(name))) {
      return false;
    }
    for (String level : name.split("/", -1)) {
      if (level.isBlank() || level.indexOf('.') >= 0 || level.indexOf('\\') >= 0) {
        return false;
      }
    }
    return name.indexOf(':') < 0;
  }

  @Override
  public int compareTo(Folder other) {
    if (equals(other)) {
      return 0;
    }
    if (equals(INBOX)) {
      return -1;
    }
    return other.equals(INBOX) ? 1 : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
