package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.List;

/** Says in words what is different between two states of a mail. */
final class Difference {

  private Difference() {}

  static String between(MailState then, MailState now) {
    List<String> parts = new ArrayList<>();
    if (!then.folder().equals(now.folder())) {
      parts.add("it is in " + now.folder() + " now");
    }
    if (then.unread() != now.unread()) {
      parts.add(now.unread() ? "it is unread now" : "it has been read");
    }
    if (!then.keywords().equals(now.keywords())) {
      parts.add("its labels are " + now.keywords() + " now");
    }
    if (parts.isEmpty()) {
      parts.add(then.agreesWith(now) ? "its text is another" : "its flags are others now");
    }
    return String.join(", ", parts);
  }
}
