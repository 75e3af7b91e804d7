package dev.signalbox.assistant.mail;

import java.util.List;
import java.util.Locale;

/** What a folder is for, under the names that mail programs give it in English and German. */
enum FolderRole {
  ARCHIVE("Archive", "archive|archives|archiv|all mail"),
  SENT("Sent", "sent|sent items|sent messages|sent mail|gesendet"),
  DRAFTS("Drafts", "drafts|draft|entwürfe"),
  TRASH("Trash", "trash|deleted items|deleted messages|papierkorb|bin"),
  JUNK("Junk", "junk|spam|junk e-mail|bulk mail"),
  OUTBOX("outbox", "outbox");

  private final String usual;
  private final String names;

  FolderRole(String usual, String names) {
    this.usual = usual;
    this.names = names;
  }

  /** The folder that plays this role, or the usual one to create. */
  Folder in(List<Folder> folders) {
    Folder plain = new Folder(usual);
    if (folders.contains(plain)) {
      return plain;
    }
    return folders.stream().filter(this::isPlayedBy).findFirst().orElse(plain);
  }

  /** Whether a folder goes by one of this role's names; {@code INBOX/Sent} counts as Sent. */
  boolean isPlayedBy(Folder folder) {
    String name = folder.name().toLowerCase(Locale.ROOT);
    String bare = name.startsWith("inbox/") ? name.substring(6) : name;
    return List.of(names.split("\\|", -1)).contains(bare);
  }

  /** Whether mail in a folder is left out when nobody asked for that folder. */
  static boolean isAside(Folder folder) {
    return TRASH.isPlayedBy(folder) || JUNK.isPlayedBy(folder) || OUTBOX.isPlayedBy(folder);
  }
}
