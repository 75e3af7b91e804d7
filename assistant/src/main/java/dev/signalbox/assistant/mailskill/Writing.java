package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps that write to somebody. */
final class Writing {
  private final MailSkill.Me me;
  private final Sentence sentence;
  private final Drafting drafting;
  private final WhichMail which;
  private final boolean german;

  Writing(MailSkill.Me me, Sentence sentence, Drafting drafting, WhichMail which, boolean german) {
    this.me = me;
    this.sentence = sentence;
    this.drafting = drafting;
    this.which = which;
    this.german = german;
  }

  /** Somebody who is written to, by handles. */
  private record Somebody(Argument name, Argument email) {}

  void send() {
    letter("mail.send", say("send the mail", "sende die Mail"));
  }

  void draft() {
    letter("mail.draft", say("keep a draft", "speichere den Entwurf"));
  }

  private void letter(String tool, String title) {
    List<Somebody> people = people();
    Argument text = text(people);
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("to", recipients(people));
    inputs.put("subject", subject());
    inputs.put("text", text);
    call(title, tool, inputs);
  }

  void reply() {
    var inputs = new LinkedHashMap<String, Argument>();
    Optional<String> person =
        sentence
            .addressed()
            .filter(addressed -> !addressed.pronoun())
            .map(addressed -> addressed.names().getFirst())
            .filter(name -> !name.matches("(?iu)all|allen?|everybody|everyone"));
    Argument mail =
        person.isPresent() && sentence.sender().isEmpty()
            ? Argument.of(which.from(person.get()), "ids")
            : which.oneToAnswer();
    inputs.put("mail", mail);
    inputs.put(
        "text",
        drafting.joined(
            message(say("What shall I answer?", "Was soll ich antworten?")), farewell()));
    if (sentence.says("to all|allen|everybody|everyone|alle")) {
      inputs.put("all", drafting.said(Value.of(true)));
    }
    call(say("send the answer", "sende die Antwort"), "mail.reply", inputs);
  }

  void forward() {
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("mail", which.oneToAnswer());
    inputs.put("to", recipients(people()));
    sentence
        .message()
        .filter(_ -> sentence.says("say|saying|note|sag|schreib|dazu"))
        .ifPresent(text -> inputs.put("text", drafting.said(text)));
    call(say("pass the mail on", "leite die Mail weiter"), "mail.forward", inputs);
  }

  private void call(String title, String tool, Map<String, Argument> inputs) {
    if (german) {
      inputs.put("language", drafting.said("de"));
    }
    drafting.call(title, tool, inputs);
  }

  private List<Somebody> people() {
    Optional<Sentence.Addressed> addressed = sentence.addressed();
    Optional<Referent> known = drafting.latest(Referent.Kind.PERSON);
    if (known.isPresent() && addressed.map(Sentence.Addressed::pronoun).orElse(true)) {
      return List.of(
          isAName(known.get().id())
              ? lookedUp(known.get().id(), say("the person", "die Person"))
              : new Somebody(known.get().words(), known.get().id()));
    }
    if (addressed.isEmpty() || addressed.get().pronoun()) {
      StepId asked = drafting.ask(say("To whom?", "An wen?"), List.of());
      return List.of(lookedUp(Argument.of(asked, ""), say("the recipient", "den Empfänger")));
    }
    var people = new ArrayList<Somebody>();
    for (String name : addressed.get().names()) {
      people.add(
          name.contains("@")
              ? new Somebody(drafting.said(""), drafting.said(name))
              : lookedUp(drafting.said(name), name));
    }
    return people;
  }

  /** Whether a person was spoken of by name only, so that the address is to be looked up. */
  private static boolean isAName(Argument id) {
    return id instanceof Argument.Literal(var value) && !value.value().words().contains("@");
  }

  private Somebody lookedUp(Argument name, String words) {
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("name", name);
    inputs.put("purpose", drafting.said("mail"));
    if (german) {
      inputs.put("language", drafting.said("de"));
    }
    StepId found =
        drafting.call(say("look up ", "schlage nach: ") + words, "contacts.find", inputs);
    var somebody = new Somebody(Argument.of(found, "name"), Argument.of(found, "email"));
    drafting.mention(new Referent(Referent.Kind.PERSON, somebody.email(), somebody.name()));
    return somebody;
  }

  private Argument recipients(List<Somebody> people) {
    var parts = new ArrayList<Object>();
    for (Somebody one : people) {
      if (!parts.isEmpty()) {
        parts.add(", ");
      }
      parts.addAll(List.of(one.name(), " <", one.email(), ">"));
    }
    return drafting.joined(parts.toArray());
  }

  private Argument subject() {
    Optional<String> topic = sentence.topic();
    if (topic.isPresent()) {
      String text = topic.get();
      return drafting.said(
          text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1));
    }
    Optional<Referent> event = event();
    if (sentence.message().isEmpty() && event.isPresent()) {
      return drafting.joined(say("Changed: ", "Geändert: "), event.get().words());
    }
    return drafting.said(
        sentence
            .message()
            .map(text -> text.length() > 60 ? text.substring(0, 57) + "…" : text)
            .map(text -> text.replaceFirst("[.]$", ""))
            .orElse(say("A message from ", "Eine Nachricht von ") + me.name()));
  }

  private Argument text(List<Somebody> people) {
    var parts = new ArrayList<Object>();
    parts.add(say("Hi ", "Hallo "));
    for (int i = 0; i < people.size(); i++) {
      parts.add(i == 0 ? "" : i == people.size() - 1 ? say(" and ", " und ") : ", ");
      parts.add(people.get(i).name());
    }
    parts.add(",\n\n");
    Optional<Referent> event = event();
    if (sentence.message().isEmpty() && event.isPresent()) {
      parts.add(news(event.get()));
    } else {
      parts.add(message(say("What shall I write?", "Was soll ich schreiben?")));
    }
    parts.add(farewell());
    return drafting.joined(parts.toArray());
  }

  /** What has become of an appointment, if it is what "tell her" is about. */
  private Optional<Referent> event() {
    return sentence.topic().isPresent() ? Optional.empty() : drafting.latest(Referent.Kind.EVENT);
  }

  private Argument news(Referent event) {
    var moved =
        drafting.steps().reversed().stream()
            .filter(step -> step instanceof dev.signalbox.core.plan.Step.ToolCall)
            .map(step -> (dev.signalbox.core.plan.Step.ToolCall) step)
            .filter(call -> call.tool().matches("calendar\\.(move|create|cancel)"))
            .findFirst();
    if (moved.isEmpty()) {
      return drafting.joined(say("this is about \"", "es geht um \""), event.words(), "\".");
    }
    Argument start = Argument.of(moved.get().id(), "startWords");
    return switch (moved.get().tool()) {
      case "calendar.cancel" ->
          drafting.joined(
              say("\"", "\""),
              event.words(),
              say("\" is cancelled, sorry.", "\" fällt leider aus."));
      case "calendar.create" ->
          drafting.joined(
              say("I have put \"", "ich habe \""),
              event.words(),
              say("\" into the calendar for ", "\" eingetragen: "),
              start,
              ".");
      default ->
          drafting.joined(
              say("I have moved \"", "ich habe \""),
              event.words(),
              say("\" to ", "\" verschoben auf "),
              start,
              ".");
    };
  }

  private Argument message(String question) {
    return sentence
        .message()
        .map(drafting::said)
        .orElseGet(() -> Argument.of(drafting.ask(question, List.of()), ""));
  }

  private String farewell() {
    return say("\n\nBest,\n", "\n\nViele Grüße\n") + me.name();
  }

  private String say(String english, String germanWords) {
    return german ? germanWords : english;
  }
}
