package dev.signalbox.assistant.mail;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a mail is and how it is marked: everything about it that can change.
 *
 * @param folder the folder that holds it
 * @param flags its flags
 * @param keywords its keywords (labels that a person gave)
 * @param mark the store's own note for putting exactly this back, opaque; empty when not from a
 *     store
 */
public record MailState(
    Folder folder, Set<MailFlag> flags, SortedSet<String> keywords, String mark) {

  public MailState {
    EnumSet<MailFlag> copy = EnumSet.noneOf(MailFlag.class);
    copy.addAll(flags);
    flags = Collections.unmodifiableSet(copy);
    keywords = Collections.unmodifiableSortedSet(new TreeSet<>(keywords));
  }

  /** A state as it would be made fresh in a folder. */
  static MailState of(Folder folder, Set<MailFlag> flags) {
    return new MailState(folder, flags, Collections.emptySortedSet(), "");
  }

  /** Whether nobody has read it. */
  public boolean unread() {
    return !flags.contains(MailFlag.SEEN);
  }

  /**
   * Whether both say the same to a person. {@link MailFlag#RECENT} does not count: a mail program
   * takes it away by merely looking.
   */
  public boolean agreesWith(MailState other) {
    return folder.equals(other.folder)
        && keywords.equals(other.keywords)
        && lasting().equals(other.lasting());
  }

  MailState in(Folder other) {
    return new MailState(other, flags, keywords, "");
  }

  MailState with(MailFlag flag, boolean on) {
    EnumSet<MailFlag> changed = EnumSet.noneOf(MailFlag.class);
    changed.addAll(flags);
    if (on) {
      changed.add(flag);
    } else {
      changed.remove(flag);
    }
    return new MailState(folder, changed, keywords, "");
  }

  MailState withKeyword(String keyword, boolean on) {
    SortedSet<String> changed = new TreeSet<>(keywords);
    if (on) {
      changed.add(keyword);
    } else {
      changed.remove(keyword);
    }
    return new MailState(folder, flags, changed, "");
  }

  private Set<MailFlag> lasting() {
    return with(MailFlag.RECENT, false).flags;
  }
}
