package dev.signalbox.assistant.talk;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.runtime.understand.Language;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Talk that needs no deed, and the wishes that nothing here can do. */
public final class TalkSkill implements Skill {
  private final LastRun lastRun;

  /**
   * A skill.
   *
   * @param lastRun what the person means by "undo that" and "why"
   */
  public TalkSkill(LastRun lastRun) {
    this.lastRun = lastRun;
  }

  @Override
  public List<Tool> tools() {
    return List.of(new SayTool(), new UndoTool(lastRun), new WhyTool(lastRun));
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    boolean german = reading.language() == Language.GERMAN;
    switch (reading.intent()) {
      case TALK_GREET ->
          drafting.say(german ? "Hallo! Was kann ich tun?" : "Hello! What can I do for you?");
      case TALK_THANKS -> drafting.say(german ? "Gern geschehen." : "You are welcome.");
      case TALK_HELP -> drafting.say(german ? Help.GERMAN : Help.ENGLISH);
      case TALK_YES, TALK_NO ->
          drafting.say(
              german
                  ? "Es ist gerade nichts offen, worauf das eine Antwort wäre."
                  : "Nothing is open that this would answer.");
      case TALK_UNDO ->
          drafting.call(
              german ? "nimm das Letzte zurück" : "take back the last thing",
              "talk.undo",
              Map.of());
      case TALK_WHY ->
          drafting.call(
              german ? "erkläre den letzten Lauf" : "explain the last run", "talk.why", Map.of());
      case TIME_QUERY -> drafting.say(time(reading, german));
      case UNSUPPORTED ->
          drafting.say(
              german
                  ? "Das kann ich hier nicht: \""
                      + reading.text()
                      + "\". Dafür gibt es kein Werkzeug; es wurde nichts getan. Frag \"Was kannst du?\"."
                  : "I cannot do this here: \""
                      + reading.text()
                      + "\". There is no tool for it and nothing was done. Ask \"What can you do?\"");
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String time(Reading reading, boolean german) {
    Locale locale = german ? Locale.GERMAN : Locale.UK;
    return reading
            .now()
            .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale))
        + ", "
        + reading.now().format(DateTimeFormatter.ofPattern("HH:mm"))
        + " ("
        + reading.now().getZone()
        + ")";
  }
}
