package dev.signalbox.assistant.people;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.Language;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps for one clause about people. */
final class PeopleDrafts {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String WHAT =
      "(?:phone number|telephone number|mobile number|email address|mail address|number|phone|mobile|address|e-?mail|birthday|contact details|contact|details|telefonnummer|handynummer|nummer|mailadresse|e-mail-adresse|adresse|kontaktdaten)";
  private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
  private static final String PHONE = "\\+?\\d[\\d /-]{4,}\\d";

  private final Reading reading;
  private final Drafting drafting;
  private final boolean german;

  PeopleDrafts(Reading reading, Drafting drafting) {
    this.reading = reading;
    this.drafting = drafting;
    this.german = reading.language() == Language.GERMAN;
  }

  boolean draft() {
    if (reading.intent() == Intent.CONTACT_FIND) {
      find();
      return true;
    }
    if (reading.intent() == Intent.CONTACT_ADD) {
      add();
      return true;
    }
    return false;
  }

  private void find() {
    Optional<String> name =
        first(
                "(?:what(?:'s|’s| is)|when is|which \\w+ is|give me|show me|tell me|find|get me|look up|read me|do you know)?\\s*([\\p{L}. -]+?)(?:'s|’s)\\s+(?:\\w+ )?"
                    + WHAT)
            .or(
                () ->
                    first(
                        WHAT + "\\s+(?:of|for|von|does|do i have for|hat)\\s+(.+?)(?:\\s+have)?$"))
            .or(
                () ->
                    first(
                        "(?:reach|contact|call|get hold of|get in touch with|who is|where does|wer ist|wo wohnt|erreiche ich|kontaktiere ich|wie ist)\\s+(.+?)(?:\\s+(?:live|zu erreichen|erreichbar))?$"))
            .or(
                () ->
                    first(
                        "(?:find|look up|search|show me|suche?|finde|zeige?(?: mir)?|is|ist)\\s+(.+?)\\s+in\\s+(?:my|the|meinen|den|dem)\\b"))
            .or(() -> first("(?:hat)\\s+(.+?)\\s+geburtstag"));
    Argument who =
        name.map(drafting::said)
            .orElseGet(
                () ->
                    Argument.of(
                        drafting.ask(
                            german ? "Wen meinst du?" : "Whom do you mean?", java.util.List.of()),
                        ""));
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("name", who);
    inputs.put("purpose", drafting.said("show"));
    language(inputs);
    StepId found =
        drafting.call(
            german ? "schlage im Adressbuch nach" : "look in the address book",
            "contacts.find",
            inputs);
    drafting.mention(
        new Referent(
            Referent.Kind.PERSON, Argument.of(found, "email"), Argument.of(found, "name")));
  }

  private void add() {
    Optional<String> email = first("(" + MAIL + ")");
    Optional<String> phone = first("(" + PHONE + ")");
    String bare =
        reading
            .text()
            .replaceAll(MAIL, " ")
            .replaceAll(PHONE, " ")
            .replaceAll("[,:]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    Optional<String> name =
        first(
                bare,
                "(?:contact|kontakt)\\s+(?:for |called |named |für )?(?!with\\b|mit\\b)(.+?)(?:\\s+(?:with|mit|unter|an|ab)\\b.*)?$")
            .or(
                () ->
                    first(
                        bare,
                        "(?:add|save|store|put|speichere?|lege?|füge?|nimm)\\s+(?!the\\b|this\\b|a\\b|die\\b|new\\b)(.+?)\\s+(?:to|in|as|into|als|im|zu|zum)\\b"))
            .or(() -> first(bare, "([\\p{L}. -]+?)(?:'s|’s)\\s+(?:new )?" + WHAT))
            .or(
                () ->
                    first(
                        bare,
                        "(?:von|for|für|under|as|unter|als)\\s+([\\p{L}. -]+?)(?:\\s+(?:ist|is|to|auf|zu|ab|an|hinzu)\\b.*)?$"));
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put(
        "name",
        name.map(PeopleDrafts::withoutVerb)
            .map(drafting::said)
            .orElseGet(
                () ->
                    Argument.of(
                        drafting.ask(
                            german ? "Wie heißt die Person?" : "What is the person called?",
                            java.util.List.of()),
                        "")));
    email.ifPresent(value -> inputs.put("email", drafting.said(value)));
    phone.ifPresent(value -> inputs.put("phone", drafting.said(value)));
    language(inputs);
    drafting.call(german ? "trage den Kontakt ein" : "add the contact", "contacts.add", inputs);
  }

  private void language(LinkedHashMap<String, Argument> inputs) {
    if (german) {
      inputs.put("language", drafting.said("de"));
    }
  }

  private static String withoutVerb(String name) {
    return name.replaceFirst(
            "(?iu)^(?:save|store|add|note|change|update|correct|remember(?: that)?|that)\\s+", "")
        .strip();
  }

  private Optional<String> first(String regex) {
    return first(reading.text().replaceFirst("[?.!]+$", ""), regex);
  }

  private static Optional<String> first(String text, String regex) {
    Matcher match = Pattern.compile("(?<![\\p{L}])" + regex, FLAGS).matcher(text);
    return match.find() ? Optional.of(match.group(1).strip()) : Optional.empty();
  }
}
