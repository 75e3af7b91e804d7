package dev.signalbox.runtime.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentModelTest {
  private final IntentModel model = IntentModel.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turn off everything downstairs          | HOME_OFF
          remind me at 8 to call the dentist      | TASK_REMIND
          move my 3 pm with Ana to tomorrow       | CALENDAR_MOVE
          What needs my attention this morning?   | DAY_ATTENTION
          mach das Licht im Flur aus              | HOME_OFF
          erinnere mich morgen an die Steuer      | TASK_REMIND
          hab ich neue Mails?                     | MAIL_LIST
          """)
  void plainWishesAreUnderstood(String clause, Intent expected) {
    assertThat(model.best(clause)).map(ScoredIntent::intent).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "🙂🙂🙂", "12 34", "...?!", "\uD800", "\uDC00\uD800\uDC00", "\u0000"})
  void textWithoutWordsMeansNothing(String text) {
    assertThat(model.rank(text)).isEmpty();
    assertThat(model.best(text)).isEmpty();
  }

  @Test
  void aMegabyteOfAnythingNeverFails() {
    SplittableRandom random = new SplittableRandom(7);
    byte[] noise = new byte[1 << 20];
    random.nextBytes(noise);
    assertThat(model.rank(new String(noise, StandardCharsets.ISO_8859_1)).size()).isLessThan(6);
    assertThat(model.rank("ä?".repeat(1 << 19)).size()).isLessThan(6);
    assertThat(model.rank("a".repeat(1 << 20)).size()).isLessThan(6);
  }

  @Test
  void probabilitiesAreSortedAndSumToNoMoreThanOne() {
    List<ScoredIntent> ranked = model.rank("put the thing with Ana somewhere else");
    assertThat(ranked)
        .isSortedAccordingTo(
            (one, other) -> Double.compare(other.probability(), one.probability()));
    assertThat(ranked.stream().mapToDouble(ScoredIntent::probability).sum()).isLessThan(1.0001);
  }

  @Test
  void theModelSaysWhereItComesFrom() {
    assertThat(model.provenance()).contains("hwu64", "clinc150", "home-assistant-intents", "seed");
  }

  @Test
  void aDamagedModelIsRefusedWithTheMend() {
    byte[] cut = Arrays.copyOf("SBIM and then nothing".getBytes(StandardCharsets.US_ASCII), 12);
    assertThatThrownBy(() -> ModelFile.read(cut))
        .isInstanceOf(BrokenModelException.class)
        .hasMessageContaining("train --data");
  }
}
