package dev.signalbox.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.lab.data.Example;
import dev.signalbox.lab.data.LabDataException;
import dev.signalbox.lab.grammar.Grammar;
import dev.signalbox.runtime.understand.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void bothLanguagesHaveTemplatesForEveryIntent(String language) {
    List<Example> examples = Grammar.builtIn(language).expand(new SplittableRandom(1), 50);
    Set<String> labels = examples.stream().map(Example::label).collect(Collectors.toSet());
    assertThat(labels)
        .containsAll(Arrays.stream(Intent.values()).map(Intent::dotted).toList())
        .contains("none");
    assertThat(examples).noneMatch(example -> example.text().matches(".*[{}\\[\\]|].*"));
  }

  @Test
  void theSameSeedSaysTheSameSentences() {
    assertThat(Grammar.builtIn("en").expand(new SplittableRandom(9), 30))
        .isEqualTo(Grammar.builtIn("en").expand(new SplittableRandom(9), 30));
  }

  @Test
  void aMissingBracketIsNamedWithItsFileAndLine() {
    assertThatThrownBy(() -> new Grammar("en").add("x.txt", List.of("== home.on", "turn (on|off")))
        .isInstanceOf(LabDataException.class)
        .hasMessageContaining("x.txt line 2")
        .hasMessageContaining("')' is missing");
  }

  @Test
  void aSlotThatNobodyFilledIsNamed() {
    Grammar grammar = new Grammar("en");
    grammar.add("x.txt", List.of("== home.on", "turn on the {gadget}"));
    assertThatThrownBy(() -> grammar.expand(new SplittableRandom(1), 10))
        .hasMessageContaining("gadget");
  }
}
