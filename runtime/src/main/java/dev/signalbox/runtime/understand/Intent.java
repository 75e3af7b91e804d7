package dev.signalbox.runtime.understand;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a clause asks for. The dotted name is what users, files and traces see. */
public enum Intent {
  /** Any new mail, unread mail, mail of a day. */
  MAIL_LIST("mail.list"),
  /** The mail about something or from somebody. */
  MAIL_SEARCH("mail.search"),
  /** Open or read out one mail. */
  MAIL_READ("mail.read"),
  /** What a mail or thread says, in short. */
  MAIL_SUMMARISE("mail.summarise"),
  /** Write a mail but do not send it. */
  MAIL_DRAFT("mail.draft"),
  /** Answer a mail in its thread. */
  MAIL_REPLY("mail.reply"),
  /** Send or tell a person something. */
  MAIL_SEND("mail.send"),
  /** Pass a mail on to somebody. */
  MAIL_FORWARD("mail.forward"),
  /** Put mails away. */
  MAIL_ARCHIVE("mail.archive"),
  /** Tag, star or move mails to a folder. */
  MAIL_LABEL("mail.label"),
  /** Mark mails as read or unread. */
  MAIL_MARK("mail.mark"),

  /** What is on, for a day or a span. */
  CALENDAR_LIST("calendar.list"),
  /** When or where one event is. */
  CALENDAR_WHEN("calendar.when"),
  /** Put an event into the calendar. */
  CALENDAR_CREATE("calendar.create"),
  /** Another time for an event. */
  CALENDAR_MOVE("calendar.move"),
  /** Take out one event, or one instance of a series. */
  CALENDAR_CANCEL("calendar.cancel"),
  /** Let a series end. */
  CALENDAR_END_SERIES("calendar.end_series"),
  /** Events that overlap. */
  CALENDAR_CONFLICTS("calendar.conflicts"),
  /** Free time, a slot. */
  CALENDAR_FREE("calendar.free"),

  /** Put something on a list. */
  TASK_CREATE("task.create"),
  /** Remind the person at a time; alarms and timers too. */
  TASK_REMIND("task.remind"),
  /** What is on a list, which reminders there are. */
  TASK_LIST("task.list"),
  /** Tick something off. */
  TASK_COMPLETE("task.complete"),
  /** Take something off a list without having done it. */
  TASK_REMOVE("task.remove"),

  /** A person's number, address or birthday. */
  CONTACT_FIND("contact.find"),
  /** A new contact, or a new number for one. */
  CONTACT_ADD("contact.add"),

  /** Switch devices on. */
  HOME_ON("home.on"),
  /** Switch devices off. */
  HOME_OFF("home.off"),
  /** Brightness, colour, temperature, position. */
  HOME_SET("home.set"),
  /** Open covers, gates, windows. */
  HOME_OPEN("home.open"),
  /** Close covers, gates, windows. */
  HOME_CLOSE("home.close"),
  /** Lock doors. */
  HOME_LOCK("home.lock"),
  /** Unlock doors. */
  HOME_UNLOCK("home.unlock"),
  /** Start a scene. */
  HOME_SCENE("home.scene"),
  /** How a device or sensor is. */
  HOME_STATE("home.state"),

  /** What needs attention. */
  DAY_ATTENTION("day.attention"),
  /** How the day looks, all in one. */
  DAY_BRIEFING("day.briefing"),
  /** The time, the date, the time elsewhere. */
  TIME_QUERY("time.query"),

  /** Hello and goodbye. */
  TALK_GREET("talk.greet"),
  /** Thanks and praise. */
  TALK_THANKS("talk.thanks"),
  /** Yes. */
  TALK_YES("talk.yes"),
  /** No, stop, never mind. */
  TALK_NO("talk.no"),
  /** Take back what was just done. */
  TALK_UNDO("talk.undo"),
  /** What the assistant is and can do. */
  TALK_HELP("talk.help"),
  /** Why something was done or decided. */
  TALK_WHY("talk.why"),

  /** Knowledge, explanation, translation, maths, advice: for a generative model. */
  GENERAL_QUESTION("general.question"),
  /** A text to write that belongs to no mail: for a generative model. */
  GENERAL_WRITE("general.write"),
  /** A given text in short: for a generative model. */
  GENERAL_SUMMARISE("general.summarise"),

  /** Understood, but no skill does it: music, taxis, weather, banking. */
  UNSUPPORTED("unsupported");

  private static final Map<String, Intent> BY_DOTTED =
      Arrays.stream(values()).collect(Collectors.toMap(Intent::dotted, Function.identity()));

  private final String dotted;

  Intent(String dotted) {
    this.dotted = dotted;
  }

  /** The name that users, files and traces see, such as {@code mail.list}. */
  public String dotted() {
    return dotted;
  }

  /** The intent of that dotted name. */
  public static Optional<Intent> of(String dotted) {
    return Optional.ofNullable(BY_DOTTED.get(dotted));
  }
}
