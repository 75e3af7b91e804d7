package dev.signalbox.assistant.day;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What needs attention and how the day looks: each area is read by itself, side by side, and ranked
 * together.
 */
public final class DaySkill implements Skill {
  private final List<Area> areas;

  /**
   * A skill over the areas that this installation has.
   *
   * @param areas in the order in which a briefing names them
   */
  public DaySkill(List<Area> areas) {
    this.areas = List.copyOf(areas);
  }

  /** An area with a tool that finds what in it wants attention. */
  public enum Area {
    /** Appointments. */
    CALENDAR("calendar.attention", "look at the calendar", true),
    /** Mail. */
    MAIL("mail.attention", "look at the mail", false),
    /** Tasks. */
    TASKS("task.attention", "look at the tasks", true),
    /** The home. */
    HOME("home.attention", "look at the home", false);

    private final String tool;
    private final String title;
    private final boolean ofADay;

    Area(String tool, String title, boolean ofADay) {
      this.tool = tool;
      this.title = title;
      this.ofADay = ofADay;
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Override
  public List<Tool> tools() {
    return List.of(new RankTool());
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    if (reading.intent() != Intent.DAY_ATTENTION && reading.intent() != Intent.DAY_BRIEFING) {
      return false;
    }
    LocalDate day = day(reading);
    var inputs = new LinkedHashMap<String, Argument>();
    for (Area area : areas) {
      Map<String, Argument> arguments =
          area.ofADay ? Map.of("day", drafting.said(day.toString())) : Map.of();
      StepId looked = drafting.call(area.title, area.tool, arguments);
      inputs.put(area.word(), Argument.of(looked, "items"));
    }
    inputs.put("order", drafting.said(reading.intent() == Intent.DAY_BRIEFING ? "area" : "score"));
    inputs.put("day", drafting.said(day.toString()));
    inputs.put("german", drafting.said(Value.of(reading.language() == Language.GERMAN)));
    drafting.call("rank it", "day.rank", inputs);
    return true;
  }

  private static LocalDate day(Reading reading) {
    return reading.times().stream()
        .map(mention -> mention.value())
        .filter(TimeValue.Day.class::isInstance)
        .map(value -> ((TimeValue.Day) value).date())
        .findFirst()
        .orElse(reading.now().toLocalDate());
  }
}
