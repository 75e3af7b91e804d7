package dev.signalbox.runtime.understand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that show where a wish begins and ends, for one language.
 *
 * @param joining words that may stand between two wishes
 * @param sequencing those of them which mean "after that"
 * @param polite words that may stand before a wish
 * @param verbs imperatives that begin a wish
 * @param nounlike those of them that are nouns as often; they need an object
 * @param questions words that begin a question by themselves
 * @param auxiliaries words that begin a question when a subject follows
 * @param subjects words that are a subject or begin one
 * @param subordinate words that begin a condition or a time, which is no wish of its own
 * @param telling verbs whose object is a message
 * @param openers words after which a message follows, to the end
 * @param particles words that end a wish without a verb, such as "off"
 */
record ClauseWords(
    Set<String> joining,
    Set<String> sequencing,
    Set<String> polite,
    Set<String> verbs,
    Set<String> nounlike,
    Set<String> questions,
    Set<String> auxiliaries,
    Set<String> subjects,
    Set<String> subordinate,
    Set<String> telling,
    Set<String> openers,
    Set<String> particles) {

  static final ClauseWords ENGLISH =
      new ClauseWords(
          set("and then also plus after afterwards additionally"),
          set("then afterwards"),
          set("please kindly just maybe thanks ok okay"),
          set(
              "turn switch dim lock unlock open close set remind tell send write draft reply answer"
                  + " respond forward archive mark move reschedule postpone push cancel delete"
                  + " remove add put create make schedule book show list read find search look give"
                  + " summarise summarize check tick cross let ask email mail text message call"
                  + " invite star label tag file flag save note play order start stop raise lower"
                  + " brighten activate deactivate run shut clear undo translate explain wake"
                  + " notify inform warn shift bring get pull decline accept confirm plan block"
                  + " change update tidy erase drop ping unsubscribe lift heat cool warm"),
          set(
              "book text mail email message call list note order file star label tag mark play"
                  + " block plan start stop run change update answer reply draft search look check"
                  + " tick cross set put lower raise open close lock clear push drop ping lift heat"
                  + " cool warm flag save get shift bring pull heating notice"),
          set("what whats when whens where wheres who whos how hows which why"),
          set("is are am do does did have has can could would will should any"),
          set(
              "i you we he she it they there my the your our his her any anything anyone"
                  + " everything everyone all"),
          set("when if once while before after as unless because since"),
          set(
              "tell write send email mail text message reply answer respond let inform notify say"
                  + " ask draft remind warn"),
          set("saying that whether says"),
          set("on off up down open closed shut"));

  static final ClauseWords GERMAN =
      new ClauseWords(
          set("und dann danach anschließend anschliessend außerdem ausserdem auch sowie zudem"),
          set("dann danach anschließend anschliessend"),
          set("bitte mal doch noch gleich jetzt kurz danke ok okay"),
          set(
              "schalte schalt mach mache stell stelle dreh drehe öffne oeffne schließ schließe"
                  + " schliess schliesse sperr sperre verriegel verriegele entriegel entriegele"
                  + " erinner erinnere schreib schreibe schick schicke sende send sag sage antworte"
                  + " antwort leite leit archivier archiviere markier markiere verschieb verschiebe"
                  + " verleg verlege storniere streich streiche lösch lösche loesche trag trage"
                  + " setz setze füg füge fuege notier notiere zeig zeige lies such suche find"
                  + " finde fass fasse gib nenn nenne buch buche plan plane leg lege dimm dimme"
                  + " fahr fahre starte start aktivier aktiviere deaktivier deaktiviere beende"
                  + " beend ruf rufe hol hole nimm hak hake lass weck wecke spiel spiele bestell"
                  + " bestelle kauf kaufe informier informiere frag frage erledige entfern entferne"
                  + " lade lad vereinbar vereinbare erstell erstelle prüf prüfe schau schaue check"
                  + " räum räume heiz heize knips kipp kippe zieh ziehe teile teil verfass verfasse"
                  + " entwirf formulier formuliere übersetz übersetze erklär erkläre mail maile"
                  + " kürz kürze bestätig bestätige blockier blockiere ändere änder"),
          set("mail start antwort plan buch check teil lad find"),
          set("was wann wo wer wie welche welcher welches welchen warum wieso wieviel wohin"),
          set(
              "ist sind hab habe hast kannst könntest koenntest würdest wuerdest gibt steht stehen"
                  + " bin war kommt muss möchte"),
          set("ich du wir er sie es mein meine die der das ihr noch heute morgen irgendwas neue"),
          set("wenn sobald falls bevor nachdem während weil als ehe"),
          set(
              "sag sage schreib schreibe schick schicke sende send antworte antwort frag frage"
                  + " informier informiere mail maile teil teile erinner erinnere verfass"
                  + " verfasse entwirf formulier formuliere"),
          set("dass daß ob"),
          set("an aus auf zu hoch runter ab rauf herunter hinunter ein weg"));

  static final ClauseWords BOTH = ENGLISH.with(GERMAN);

  static ClauseWords of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
      case OTHER -> BOTH;
    };
  }

  private ClauseWords with(ClauseWords other) {
    return new ClauseWords(
        union(joining, other.joining),
        union(sequencing, other.sequencing),
        union(polite, other.polite),
        union(verbs, other.verbs),
        union(nounlike, other.nounlike),
        union(questions, other.questions),
        union(auxiliaries, other.auxiliaries),
        union(subjects, other.subjects),
        union(subordinate, other.subordinate),
        union(telling, other.telling),
        union(openers, other.openers),
        union(particles, other.particles));
  }

  private static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }
}
