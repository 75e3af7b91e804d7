package dev.signalbox.assistant.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that a text speaks to a program and not to its reader. They raise suspicion and protect
 * nothing: what protects is that no text from outside ever chooses an action.
 */
final class InjectionMarks {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int SHOWN = 140;
  private static final List<Pattern> MARKS =
      List.of(
          of(
              "(ignore|disregard|forget|override|bypass) (all |any |every |the |your |these |those |of"
                  + " )*(previous|prior|above|earlier|preceding|existing|other|system)"
                  + " (\\w+ )?(instruction|prompt|message|rule|order|command|direction|guideline)s?"),
          of(
              "(ignorier\\w*|vergiss|vergesse|missachte\\w*|überschreibe) (bitte )?(alle |die |deine"
                  + " |ihre |alles )*(vorherig|bisherig|obig|früher|vorangegangen|andere)\\w*"
                  + "( \\w*(anweisung|befehl|regel|instruktion|vorgabe)\\w*)?"),
          of(
              "(ignorez|oubliez|ignora|olvida|ignore) (toutes? |todas? |les |las |as )*(instructions"
                  + "|instrucciones|instruções) (précédentes|anteriores|previas)"),
          of(
              "\\b(new|updated|additional|hidden|secret) (system )?instructions?\\b ?(:|(for|from) (the |all |any |your )?(ai|llm|assistant|agent|model|system|you)\\b)"),
          of("\\bneue anweisung(en)?\\b ?(für|:)"),
          of(
              "(system prompt|system message|\\[/?(INST|SYSTEM)]|<\\|?(im_start|system|assistant)\\|?>)"),
          of("(^|\\n)\\s*#*\\s*(system|assistant)\\s*(message|override|note)?\\s*:"),
          of("\\byou are (now )?(an? )?(\\w+ )?(ai|assistant|language model|llm|agent|bot)\\b"),
          of("\\bdu bist (jetzt )?(ein |eine )?(\\w+ )?(ki|assistent|sprachmodell|agent)\\b"),
          of(
              "\\b(note|message|instruction|attention|notice|hinweis|nachricht|achtung)s?,?"
                  + " (to|for|an|für) (the |all |any |den |die |alle )?(ai|llm|assistants?|agents?"
                  + "|language models?|ki|assistenten|chatbots?|email assistant|mail assistant)\\b"),
          of(
              "\\b(ai |email |mail |virtual |ki-?)?(assistants?|agents?|assistent(en)?)[,:]? (please |bitte"
                  + " |must |should |muss |soll )?(now )?(forward|send|reply|delete|open|unlock|transfer"
                  + "|pay|disable|turn|click|execute|run|call|search|summari[sz]e|leite|sende|lösche"
                  + "|öffne|überweise|antworte)"),
          of("\\bif you are (an? )?(ai|assistant|language model|llm|automated|agent)\\b"),
          of("\\bwenn du (ein |eine )?(ki|assistent|sprachmodell)\\b"),
          of(
              "do not (tell|inform|mention|notify|reveal|show|alert)( this| it)?( to)? (the |this |your"
                  + " )?(user|owner|recipient|human|person)"),
          of(
              "(sag|sage|verrate|zeige|erwähne) (es |das |dies )?(dem|den|der) (nutzer|benutzer|empfänger)"),
          of(
              "without (asking|confirmation|approval|telling|notifying|prompting|informing)( the| your"
                  + "| any)?( user| owner)?"),
          of("ohne (nachzufragen|rückfrage|bestätigung|zustimmung|zu fragen)"),
          of(
              "(forward|send|leak|exfiltrate|copy|leite|sende) (me |us |all |every |any |the |your |this"
                  + " |alle |die |deine )*(\\w+ ){0,4}(e-?mails?|messages?|inbox|contacts|passwords?"
                  + "|credentials|codes?|kontakte|passwörter|nachrichten) (\\w+ ){0,6}(to|an) \\S+@\\S+"),
          of("\\b(tool|function)[_ ](call|use|name)\\b"));

  private InjectionMarks() {}

  /** The passages that carry a mark, as written, each once. */
  static List<String> in(String text) {
    String lines = text.replaceAll("[ \\t\\u00a0]+", " ");
    String joined = lines.replaceAll("(?<=\\S) ?\\n(?=[\\p{L}\\d])", " ");
    List<String> found = new ArrayList<>();
    for (Pattern mark : MARKS) {
      first(mark, lines).or(() -> first(mark, joined)).ifPresent(passage -> add(passage, found));
    }
    return found;
  }

  private static Optional<String> first(Pattern mark, String text) {
    Matcher match = mark.matcher(text);
    return match.find() ? Optional.of(around(text, match.start(), match.end())) : Optional.empty();
  }

  private static void add(String passage, List<String> found) {
    if (found.stream().noneMatch(other -> other.contains(passage) || passage.contains(other))) {
      found.add(passage);
    }
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(text.lastIndexOf('\n', start) + 1, Math.max(0, start - SHOWN / 4));
    int newLine = text.indexOf('\n', end);
    int to = Math.min(newLine < 0 ? text.length() : newLine, Math.max(end, from + SHOWN));
    return text.substring(from, to).replace('\n', ' ').strip();
  }

  private static Pattern of(String regex) {
    return Pattern.compile(regex, FLAGS);
  }
}
