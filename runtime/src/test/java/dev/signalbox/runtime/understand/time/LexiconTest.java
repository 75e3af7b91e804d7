package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  @ParameterizedTest
  @ValueSource(strings = {"english.lexicon", "german.lexicon", "other.lexicon"})
  void everyRuleOfEveryLexiconCanBeRead(String file) {
    Lexicon lexicon = LexiconReader.read(List.of("common.lexicon", file));
    assertThat(lexicon.starts().values())
        .allSatisfy(
            starts ->
                assertThat(starts)
                    .allSatisfy(start -> assertThat(start.line().rule()).isNotNull()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"english.lexicon", "german.lexicon"})
  void everyCategoryThatAPatternWantsIsMadeSomewhere(String file) {
    Lexicon lexicon = LexiconReader.read(List.of("common.lexicon", file));
    Set<String> made = new HashSet<>(Set.of("<n>", "<d12>", "<d2>", "<d34>", "<d4>", "<d8>"));
    Set<String> wanted = new TreeSet<>();
    lexicon.senses().values().forEach(senses -> senses.forEach(one -> made.add(one.category())));
    for (List<RuleLine.Start> starts : lexicon.starts().values()) {
      for (RuleLine.Start start : starts) {
        made.add(start.line().rule().result());
        start.line().rule().pattern().stream()
            .filter(Element::isCategory)
            .forEach(element -> wanted.add(element.category()));
      }
    }
    wanted.removeAll(made);
    assertThat(wanted).isEmpty();
  }

  @Test
  void aRuleWithAnUnknownActionIsNamedWithItsLine() {
    RuleLine line = new RuleLine("my.lexicon", 7, "date: <weekday> => guess");
    assertThatThrownBy(line::rule)
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("my.lexicon, line 7")
        .hasMessageContaining("no action is called guess");
  }
}
