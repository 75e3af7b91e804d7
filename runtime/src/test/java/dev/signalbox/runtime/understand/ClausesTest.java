package dev.signalbox.runtime.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turn off everything downstairs / remind me at 8 to call the dentist",
        "move my 3 pm with Ana to tomorrow / tell her",
        "turn off the lights / lock the door / set an alarm for 7",
        "what's on today? / do I have new mail?",
        "read the mail from the school / add the date to my calendar",
        "lights off / heating to 20",
        "lights off / heating on",
        "set the lights to red / the heating to 21",
        "find the mail from Ana and Tom / forward it to Ben",
        "cancel yoga / let Mia know I can't come",
        "tell Ana I'm late / turn off the heating",
        "thanks / what's on tomorrow?",
        "lock the front door. / Turn off the lights",
        "can you close the blinds / can you turn on the lamp",
        "remind me to buy milk and call mom / archive the newsletters",
        "Mach das Licht aus / erinnere mich um acht an den Zahnarzt",
        "mach das Licht an / die Heizung aus",
        "Licht aus / Rollläden runter",
        "verschiebe mein Treffen mit Ana auf morgen / sag ihr Bescheid",
        "was steht morgen an / hab ich neue Mails?",
        "kannst du das Licht ausmachen / die Tür abschließen",
        "erinnere mich daran, die Blumen zu gießen / schließ die Haustür ab",
        "archiviere die Newsletter / zeig mir dann die Rechnungen"
      })
  void aNewWishBeginsAfterAJoiningWord(String marked) {
    List<String> wishes = List.of(marked.split(" / "));
    Language language = Language.of(marked);
    assertThat(texts(marked.replace(" / ", joining(language)), language))
        .containsExactlyElementsOf(wishes.stream().map(ClausesTest::withoutDot).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email Ana and Tom",
        "turn on the lights in the kitchen and the hall",
        "buy milk and bread",
        "lunch with Ana and Ben tomorrow",
        "tell Ana that I'm late and turn off the oven",
        "write Tom: bring the cake and call me. Then come home",
        "send Ana an email saying we arrive at 8 and leave on Sunday",
        "reply \"yes, and turn off the lights\" to Ben",
        "remind me to call mom and buy milk",
        "add call mom and buy milk to my list",
        "email Ana and ask her whether she comes",
        "when I get home, turn on the lights",
        "on Friday, remind me to pay the rent",
        "move it to 3 p.m. tomorrow",
        "find the mail from Dr. Weber",
        "what's happening on 3.5. and 4.5.?",
        "schedule a call with Ana and Ben",
        "what did Ana and Tom write about the trip",
        "schreib Ana und Tom eine Mail",
        "mach das Licht in der Küche und im Flur an",
        "sag Ana, dass ich später komme und mach das Licht aus",
        "erinnere mich am 3. Mai an den Zahnarzt",
        "schreib Ben: komm um acht und bring Brot mit",
        "setz Milch und Brot auf die Einkaufsliste",
        "wenn ich heimkomme, mach das Licht an"
      })
  void whatBelongsTogetherStaysOneWish(String sentence) {
    assertThat(texts(sentence, Language.of(sentence))).containsExactly(sentence);
  }

  @Test
  void threeWishesInOneSentenceAreThreeClausesInOrder() {
    assertThat(
            texts(
                "archive the newsletters, then tell me what's on tomorrow and turn off the lights",
                Language.ENGLISH))
        .containsExactly(
            "archive the newsletters", "tell me what's on tomorrow", "turn off the lights");
  }

  @Test
  void aSequenceWordAloneBeginsAQuestionToo() {
    assertThat(texts("archive the newsletters, then what's on tomorrow?", Language.ENGLISH))
        .containsExactly("archive the newsletters", "what's on tomorrow?");
  }

  @Test
  void aClauseKnowsWhereItStood() {
    String sentence = "  lights off and lock the door ";
    for (Clause clause : Clauses.split(sentence, Language.ENGLISH)) {
      assertThat(sentence.substring(clause.start(), clause.end())).isEqualTo(clause.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "🙂🙂", "...", "\uD800\uDC00\uD800", "and", "und dann", ", and"})
  void textWithoutAWishNeverFails(String text) {
    assertThat(Clauses.split(text, Language.of(text)).size()).isLessThan(2);
  }

  @Test
  void aPastedTextIsOneClause() {
    String pasted = "and turn off the lights ".repeat(50_000);
    assertThat(Clauses.split(pasted, Language.ENGLISH)).hasSize(1);
  }

  private static String joining(Language language) {
    return language == Language.GERMAN ? " und " : " and ";
  }

  private static String withoutDot(String wish) {
    return wish.endsWith(".") ? wish.substring(0, wish.length() - 1) : wish;
  }

  private static List<String> texts(String sentence, Language language) {
    return Clauses.split(sentence, language).stream().map(Clause::text).toList();
  }
}
