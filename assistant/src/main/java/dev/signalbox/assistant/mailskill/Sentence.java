package dev.signalbox.assistant.mailskill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence about mail names: people, what it is about, what is to be said. Found by the
 * words that stand around them, English and German.
 */
final class Sentence {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MAIL =
      "(?:e-?mails?|mails?|messages?|notes?|nachrichten?|letters?|texts?|drafts?|entw[uü]rfe?|lines?|one|ones|thread|conversation|reply|answer|antwort)";
  private static final String STOP =
      "(?=\\s+(?:about|regarding|concerning|that|saying|with|and|über|wegen|zum? thema|zu|dass|und|mit|in|to|into|an|weiter|zusammen|als|as|from last|since|seit|vom letzten|today|yesterday|heute|gestern|vor|ab|aus|on|read|lesen|vorlesen|öffnen|archivieren|löschen|antworten)\\b|\\s*[:,?!.]|\\s*$)";
  private static final String PERSON_START =
      "i|i'm|i’m|i'll|i’ll|i've|i’ve|i'd|we|we're|we’re|we'll|we’ll|we've|he|she|they|it|it's|you|there|dinner|my|our|the|ich|wir|that|dass|about|saying|if|whether|when|where|how|for|ob|wann|nach|über|wegen|happy";

  private final String text;
  private final boolean german;

  Sentence(String text, boolean german) {
    this.text = text.strip();
    this.german = german;
  }

  boolean says(String regex) {
    return find("(?<![\\p{L}])(?:" + regex + ")(?![\\p{L}])").isPresent();
  }

  /** Who wrote the mail that is meant. */
  Optional<String> sender() {
    return group(
            "\\b(?:from|von|vom)\\s+(?!last\\b|letzte|today|yesterday|heute|gestern|this\\b|my (?:mails|inbox))(.+?)"
                + STOP)
        .or(
            () ->
                group(
                    "\\b(?:did|has|does|hat|what did)\\s+(.+?)\\s+(?:write|written|reply|replied|email|emailed|answer|answered|send|sent|say|want|geschrieben|geantwortet|gemailt|sich|mir)\\b"))
        .or(
            () ->
                german
                    ? group("^\\s*was (?:schreibt|will|möchte)\\s+(.+?)" + STOP)
                    : Optional.empty())
        .or(() -> group("\\b([\\p{L}]+)(?:'s|’s)\\s+(?:last |latest )?" + MAIL + "\\b"))
        .map(who -> article(who))
        .filter(who -> !who.isBlank() && !who.matches("(?i)me|mir|it|that"));
  }

  /** What a mail is about. */
  Optional<String> topic() {
    return group(
            "\\b(?:about|regarding|concerning|über|wegen|zum thema|nach|mentions?|search(?: my (?:mail|inbox|emails|mailbox))? for)\\s+(.+?)(?=\\s+(?:that|saying|and|und|dass|from|von|to|an|but|aber|zusammen|in my|in meine[mn])\\b|\\s*[:?!.]|\\s*$)")
        .map(Sentence::article)
        .filter(what -> !what.matches("(?i)it|that|this|das|es"));
  }

  /** What kind of mail is meant, as {@code mail.find} names it. */
  Optional<String> kind() {
    if (says("newsletters?|werbung|werbemails|promotions|advertising|ads")) {
      return Optional.of("newsletter");
    }
    if (says("bills?|invoices?|rechnung(?:en)?")) {
      return Optional.of("bill");
    }
    if (says("invitations?|einladung(?:en)?")) {
      return Optional.of("invitation");
    }
    if (says("flights?|tickets?|bookings?|flug|buchung|reise")) {
      return Optional.of("travel");
    }
    if (says("suspicious|phishing|scams?|verdächtige?n?")) {
      return Optional.of("suspicious");
    }
    return Optional.empty();
  }

  /** Whether several mails are meant. */
  boolean many() {
    return says(
        "all|every|everything|alle|alles|newsletters|mails|emails|e-mails|messages|nachrichten|those|these|them|promotions|ads|werbung|rechnungen|bills|invoices|rechnungen|notifications|einladungen|invitations");
  }

  /** Whether it points to a mail spoken of before. */
  boolean points() {
    return says(
            "it|that|this|them|those|these|that one|sie|es|das|diese[rsmn]?|ihn|ihm|ihr|darauf|drauf")
        && sender().isEmpty();
  }

  /** The people written to, and the rest of the sentence after them. */
  Optional<Addressed> addressed() {
    String rest = strip(text);
    Matcher to =
        Pattern.compile(
                "\\b(?:to|an)\\s+(?!me\\b|reply\\b|(?:the |that |this |die |diese )?"
                    + MAIL
                    + "\\b)(.+)$",
                FLAGS)
            .matcher(rest);
    String head =
        "^(?:write|send|mail|email|message|text|tell|inform|notify|ping|let|ask|warn|answer|reply to|forward|give|drop|thank|wish|invite|schreibe?|schicke?|sende?|sage?|frage?|informiere?|maile?|gib|lass|teile?|antworte|danke)\\s+";
    Matcher verb = Pattern.compile(head, FLAGS).matcher(rest);
    if (verb.find()) {
      String object = rest.substring(verb.end());
      Optional<Addressed> direct = person(object);
      if (direct.isPresent()) {
        return direct;
      }
    }
    return to.find() ? person(to.group(1)) : Optional.empty();
  }

  private static Optional<Addressed> person(String object) {
    if (Pattern.compile(
            "^(?:a|an|the|that|this|it|eine?n?|die|diese|sie|es|das|me|mir|all|alle)\\s+(?:[\\p{L}]+\\s+){0,2}?"
                + MAIL
                + "\\b|^(?:it|that|this|das|es|back|up|on)\\b",
            FLAGS)
        .matcher(object)
        .find()) {
      return Optional.empty();
    }
    var names = new ArrayList<String>();
    String rest = object;
    while (true) {
      Matcher one =
          Pattern.compile(
                  "^((?:[\\w.+-]+@[\\w.-]+\\w)"
                      + "|(?:the|my|our|der|dem|den|die|meine[mrn]?|unsere[mrn]?)\\s+[\\p{L}-]+"
                      + "|(?:dr|mr|mrs|ms|herrn?|frau|prof)\\.?\\s+[\\p{L}-]+"
                      + "|[\\p{L}-]+(?:'s|’s)\\s+[\\p{L}-]+"
                      + "|(?-i:\\p{Lu}[\\p{L}-]+(?:\\s+(?!I\\b)\\p{Lu}[\\p{L}-]+)?)"
                      + "|[\\p{L}-]+)(?![\\p{L}'’])",
                  FLAGS)
              .matcher(rest);
      if (!one.find()
          || names.isEmpty()
              && one.group(1).matches("(?i)" + PERSON_START.replace("|my|our|the", ""))) {
        break;
      }
      names.add(one.group(1));
      rest = rest.substring(one.end());
      Matcher more =
          Pattern.compile(
                  "^\\s*(?:,\\s*(?:and\\s+|und\\s+)?|\\s(?:and|und)\\s+)(?!(?:"
                      + PERSON_START
                      + "|say|tell|sag|ask)\\b)(?=[\\p{L}])",
                  FLAGS)
              .matcher(rest);
      if (!more.find()) {
        break;
      }
      rest = rest.substring(more.end());
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Addressed(names, rest.strip()));
  }

  /** What is to be said, in direct speech. */
  Optional<String> message() {
    Optional<String> quoted = group("[\"“„«](.+?)[\"”“»]");
    if (quoted.isPresent()) {
      return quoted;
    }
    Optional<String> colon = group("(?<!\\d):\\s+(.+)$");
    if (colon.isPresent()) {
      return colon.map(said -> DirectSpeech.of(said, german));
    }
    Optional<String> that =
        group(
                "\\b(?:that|saying|and say|und sag|sagen?,?|mit)\\s+(?!mail|email|one\\b)(?:that\\s+|dass\\s+)?(.+)$")
            .filter(_ -> says("that|saying|say"));
    Optional<String> dass = group("\\bdass\\s+(.+)$");
    if (dass.isPresent()) {
      return dass.map(said -> DirectSpeech.ofClause(said));
    }
    if (that.isPresent()) {
      return that.map(said -> DirectSpeech.of(said, german));
    }
    return addressed().map(Addressed::rest).flatMap(this::bare);
  }

  /** "tell Ana I'm late": what stands behind the person. */
  private Optional<String> bare(String rest) {
    String said =
        rest.replaceFirst(
                "(?iu)^(?:know|back|bescheid|zurück|wissen|mit|a heads up|"
                    + "(?:an?|eine|the)\\s+(?:short |quick |kurze )?"
                    + MAIL
                    + ")\\b[,:]?\\s*",
                "")
            .strip();
    if (said.isEmpty()
        || said.matches("(?iu)(?:about|regarding|über|wegen|zum thema|of)\\b.*")
        || said.matches(
            "(?iu)(?:it|das|es|that|this|about it|bescheid|ab|zu|too|as well|auch|bitte|please)")) {
      return Optional.empty();
    }
    if (strip(text).matches("(?iu)(?:ask|frage?)\\b.*")) {
      return Optional.of(DirectSpeech.question(said, german));
    }
    return Optional.of(DirectSpeech.of(said, german));
  }

  private static String strip(String words) {
    String rest = words;
    String before;
    do {
      before = rest;
      rest =
          rest.replaceFirst(
                  "(?iu)^(?:please|can you|could you|would you|kindly|and|then|also|bitte|kannst du|könntest du|und|dann|i want to|ich möchte|write and(?= ask))\\s+",
                  "")
              .strip();
    } while (!rest.equals(before));
    return rest.replaceFirst("(?iu)[\\s,]+(?:please|bitte|thanks|danke)[.!]?$", "");
  }

  private static String article(String who) {
    return who.replaceFirst(
            "(?iu)^(?:the|my|our|der|dem|den|die|das|meine[mrn]?|unsere[mrn]?)\\s+", "")
        .replaceFirst("(?iu)\\s+(?:" + MAIL + "|weiter|zusammen|bitte|please)$", "")
        .strip();
  }

  Optional<String> group(String regex) {
    return find(regex).map(match -> match.group(1).strip());
  }

  private Optional<Matcher> find(String regex) {
    Matcher match = Pattern.compile(regex, FLAGS).matcher(text);
    return match.find() ? Optional.of(match) : Optional.empty();
  }

  /**
   * People, and what stands behind them.
   *
   * @param names as the person said them
   */
  record Addressed(List<String> names, String rest) {
    Addressed {
      names = List.copyOf(names);
    }

    boolean pronoun() {
      return names.size() == 1
          && names
              .getFirst()
              .toLowerCase(Locale.ROOT)
              .matches("him|her|them|ihm|ihr|ihnen|sie|ihn");
    }
  }
}
