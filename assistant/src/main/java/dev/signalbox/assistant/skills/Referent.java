package dev.signalbox.assistant.skills;

import dev.signalbox.core.plan.Argument;
import java.util.Locale;

/**
 * Something that was spoken of and can be meant by "it", "that mail", "her".
 *
 * @param kind what it is
 * @param id what names it to the tools of its kind: an event's, mail's or task's id, a person's
 *     mail address, a device's id; a handle while the plan is made, a literal in later turns
 * @param words how the person knows it: a title, a subject, a person's name
 */
public record Referent(Kind kind, Argument id, Argument words) {

  /** What can be referred to. */
  public enum Kind {
    /** An appointment. */
    EVENT,
    /** A mail, or several as a list of ids. */
    MAIL,
    /** A task or reminder. */
    TASK,
    /** A person; the id is their mail address. */
    PERSON,
    /** Devices, as a list of ids. */
    DEVICES;

    /** The name in a plan. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
