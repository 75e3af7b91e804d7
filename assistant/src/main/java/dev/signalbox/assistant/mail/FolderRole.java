package dev.signalbox.assistant.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a folder is for, under the names that mail programs give it in English and German. */
enum FolderRole {
  ARCHIVE(Folder.ARCHIVE, Set.of("archive", "archives", "archiv", "all mail")),
  SENT(Folder.SENT, Set.of("sent", "sent items", "sent messages", "sent mail", "gesendet")),
  DRAFTS(Folder.DRAFTS, Set.of("drafts", "draft", "entwürfe")),
  TRASH(Folder.TRASH, Set.of("trash", "deleted items", "deleted messages", "papierkorb", "bin")),
  JUNK(new Folder("Junk"), Set.of("junk", "spam", "junk e-mail", "bulk mail")),
  OUTBOX(Folder.OUTBOX, Set.of("outbox"));

  private final Folder usual;
  private final Set<String> names;

  FolderRole(Folder usual, Set<String> names) {
    this.usual = usual;
    this.names = names;
  }

  /** The folder that plays this role, or the usual one to create. */
  Folder in(List<Folder> folders) {
    if (folders.contains(usual)) {
      return usual;
    }
    return folders.stream().filter(this::isPlayedBy).findFirst().orElse(usual);
  }

  /** Whether a folder goes by one of this role's names; {@code INBOX/Sent} counts as Sent. */
  boolean isPlayedBy(Folder folder) {
    String name = folder.name().toLowerCase(Locale.ROOT);
    return names.contains(name.startsWith("inbox/") ? name.substring(6) : name);
  }

  /** Whether mail in a folder is left out when nobody asked for that folder. */
  static boolean isAside(Folder folder) {
    return TRASH.isPlayedBy(folder) || JUNK.isPlayedBy(folder) || OUTBOX.isPlayedBy(folder);
  }
}
