package dev.signalbox.assistant.skills;

import dev.signalbox.core.tool.Tool;
import java.util.List;

/** An area in which the assistant can do something without any model. */
public interface Skill {

  /** The tools it brings. */
  List<Tool> tools();

  /**
   * Adds the steps for one clause.
   *
   * @return whether the clause was for this skill; if not, nothing was added
   */
  boolean draft(Reading reading, Drafting drafting);
}
