package dev.signalbox.assistant.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs that a text speaks to a program and not to its reader. They raise suspicion and protect
 * nothing: what protects is that no text from outside ever chooses an action.
 */
final class InjectionMarks {

  private static final int SHOWN = 140;
  private static final String PROGRAM =
      "(ai|a\\.i\\.|llm|(\\w+ )?assistants?|agents?|language models?|chatbots?|bots?|models?|ki"
          + "|assistent(en)?|sprachmodelle?)";

  private static final List<InjectionMark> MARKS =
      List.of(
          InjectionMark.of(
              "instruction|prompt|message|rule|order|command|direction|guideline|context",
              "(ignore|disregard|forget|override|bypass|drop|skip) (all |any |every |the |your |my"
                  + " |these |those |of |whatever )*(previous|prior|above|earlier|preceding|existing"
                  + "|other|system|original) (\\w+ )?(instruction|prompt|message|rule|order|command"
                  + "|direction|guideline|context)s?"),
          InjectionMark.of(
              "ignorier|vergiss|vergesse|missacht|überschreib",
              "(ignorier\\w*|vergiss|vergessen? sie|vergesse|missachte\\w*|überschreibe) (bitte )?(alle"
                  + " |die |deine |ihre |alles )*(vorherig|bisherig|obig|früher|vorangegangen"
                  + "|ander)\\w*( \\w*(anweisung|befehl|regel|instruktion|vorgabe)\\w*)?"),
          InjectionMark.of(
              "instructions|instrucciones|instruções|istruzioni",
              "(ignore[zr]?|oubliez|ignora|olvida|dimentica) (toutes? |todas? |tutte |les |las |le |as"
                  + " )*(instructions|instrucciones|instruções|istruzioni) (précédentes|anteriores"
                  + "|previas|precedenti)"),
          InjectionMark.of(
              "instruction|anweisung",
              "\\b((new|updated|additional|hidden|secret) (system )?instructions?|neue anweisung(en)?)"
                  + " ?(:|(for|from|für) (the |all |any |your |den |die |alle )?"
                  + PROGRAM
                  + "\\b)"),
          InjectionMark.of(
              "system prompt|system message|inst]|system]|im_start|<system|<assistant|<|system",
              "(system prompt|\\[/?(inst|system)]|<\\|?(im_start|system|assistant)\\|?>)"),
          InjectionMark.of(
              "system|assistant",
              "(^|\\n) ?[#*]* ?(system|assistant) ?(message|override|note|instruction)? ?[*]*:"),
          InjectionMark.of(
              "you are|you're now|act as", "\\b(you are|you're)( now)? (an? )?" + PROGRAM + "\\b"),
          InjectionMark.of(
              "du bist|sie sind", "\\b(du bist|sie sind) (jetzt )?(ein |eine )" + PROGRAM + "\\b"),
          InjectionMark.of(
              "note|message|instruction|attention|notice|hinweis|nachricht|achtung|anweisung",
              "\\b(note|message|instruction|attention|notice|hinweis|nachricht|achtung|anweisung(en)?)s?,?"
                  + ":? (to|for|an|für) (the |all |any |den |die |alle )?"
                  + PROGRAM
                  + "\\b"),
          InjectionMark.of(
              "assistant|agent|assistent",
              "\\b(assistants?|agents?|assistent(en)?)\\b[,:]? (please |bitte |must |should |muss |soll"
                  + " |has to |needs to )?(now |also |immediately )?(forward|send|reply|delete|open"
                  + "|unlock|transfer|pay|disable|turn|click|execute|run|call|search|summari[sz]e|add"
                  + "|create|schedule|leite|sende|lösche|öffne|überweise|antworte)\\b"),
          InjectionMark.of(
              "if you are|if you're|if an|wenn du|as an ai",
              "\\b(if you are|if you're|if this is read by|wenn du|as) (an? |ein |eine )?(automated |ai"
                  + " |ki-)?"
                  + PROGRAM
                  + "\\b"),
          InjectionMark.of(
              "not tell|not inform|not mention|not notify|not reveal|not show|not alert|n't tell"
                  + "|n't inform|n't mention",
              "(do not|don't|never) (tell|inform|mention|notify|reveal|show|alert)( this| it)?( to)?"
                  + " (the |this |your )(user|owner|recipient|human)"),
          InjectionMark.of(
              "nutzer|benutzer",
              "(sag|sage|verrate|zeige|erwähne|informiere) (es |das |dies )?(dem|den|der)"
                  + " (be)?nutzer( \\w+)? nicht"),
          InjectionMark.of(
              "without ask|without confirm|without approv|without tell|without notif|without prompt"
                  + "|without inform|ohne ",
              "without (asking|confirmation|approval|telling|notifying|prompting|informing)( for)?( the"
                  + "| your| any| further)?( user| owner| confirmation| approval)?\\b|ohne"
                  + " (nachzufragen|rückfrage|bestätigung|zustimmung|zu fragen)"),
          InjectionMark.of(
              "forward|send|leak|exfiltrate|copy|leite|sende",
              "\\b(forward|send|leak|exfiltrate|copy|leite|sende) (me |us |all |every |any |the |your"
                  + " |this |alle |die |deine )*(\\w+ ){0,4}(e-?mails?|messages?|inbox|contacts"
                  + "|passwords?|credentials|codes?|kontakte|passwörter|nachrichten)"
                  + " (\\w+ ){0,6}(to|an) \\S+@\\S+"),
          InjectionMark.of("tool|function", "\\b(tool|function)[_ ](call|use|name)s?\\b"));

  private InjectionMarks() {}

  /** The passages that carry a mark, as written, each once. */
  static List<String> in(String text) {
    String lines = Spacing.single(text);
    String joined = Spacing.joined(lines);
    List<String> found = new ArrayList<>();
    for (String form : List.of(lines, joined)) {
      String lower = form.toLowerCase(Locale.ROOT);
      String shown = lower.length() == form.length() ? form : lower;
      for (InjectionMark mark : MARKS) {
        Optional<InjectionMark.Place> place = mark.in(lower);
        place.ifPresent(there -> add(around(shown, there), found));
      }
    }
    return found;
  }

  /** Once only: the passages around two marks often hold one another. */
  private static void add(String passage, List<String> found) {
    if (found.stream().noneMatch(other -> other.contains(passage) || passage.contains(other))) {
      found.add(passage);
    }
  }

  private static String around(String text, InjectionMark.Place place) {
    int line = text.lastIndexOf('\n', place.start()) + 1;
    int from = Math.max(line, Math.max(0, place.start() - SHOWN / 4));
    int newLine = text.indexOf('\n', place.end());
    int to = Math.min(newLine < 0 ? text.length() : newLine, Math.max(place.end(), from + SHOWN));
    return text.substring(from, to).replace('\n', ' ').strip();
  }
}
