package dev.signalbox.assistant.general;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.tool.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands the person's words to a model. It gets these words and nothing else; which model that is,
 * the router decides.
 */
public final class GeneralSkill implements Skill {

  @Override
  public List<Tool> tools() {
    return List.of();
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    String title =
        switch (reading.intent()) {
          case GENERAL_QUESTION -> "answer a general question";
          case GENERAL_WRITE -> "write a text";
          case GENERAL_SUMMARISE -> "sum up in own words";
          default -> "";
        };
    if (title.isEmpty()) {
      return false;
    }
    drafting.model(
        title,
        reading.intent().dotted(),
        reading.text(),
        Map.of(),
        Difficulty.of(reading.text()),
        Optional.empty());
    return true;
  }
}
