package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.understand.Language;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the text is, mentions lie in it, in order, and nothing is thrown. */
class AnyTextTest {
  private static final long SEED = 20_261_124;
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-24T14:00+01:00[Europe/Berlin]");
  private static final List<String> WORDS =
      List.of(
          "monday",
          "next",
          "the",
          "3",
          "31",
          "99999999",
          "at",
          "to",
          "from",
          "every",
          "half",
          "past",
          "in",
          "of",
          "march",
          "may",
          ":",
          "-",
          "/",
          ".",
          ",",
          "am",
          "pm",
          "week",
          "year",
          "2027",
          "00",
          "montag",
          "um",
          "uhr",
          "bis",
          "von",
          "nächsten",
          "halb",
          "am",
          "jeden",
          "zweiten",
          "tage",
          "after",
          "before",
          "until",
          "second",
          "last",
          "day",
          "century",
          "½",
          "'",
          "s",
          "(",
          ")",
          "tomorrow",
          "easter",
          "weekend",
          "business",
          "ago",
          "since",
          "0");

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomCharactersNeverThrow(Language language) {
    RandomGenerator random = random();
    TimeResolver resolver = TimeResolver.of(language);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(character(random));
      }
      check(resolver, text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomWordsNeverThrow(Language language) {
    RandomGenerator random = random();
    TimeResolver resolver = TimeResolver.of(language);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(14);
      for (int i = 0; i < length; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(resolver, text.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aMegabyteOfTimesIsReadInPieces(Language language) {
    TimeResolver resolver = TimeResolver.of(language);
    String one = "2026-03-05 14:00, 5 5 monday to friday at 5 jeden montag um ";
    String text = one.repeat(1_000_000 / one.length());
    assertThat(resolver.find(text, NOW)).hasSizeGreaterThan(text.length() / one.length());
    assertThat(resolver.find("7".repeat(1_000_000), NOW)).isEmpty();
    assertThat(resolver.find("montag".repeat(150_000), NOW)).isEmpty();
  }

  /** Plain letters, digits, signs, any character of the plane, and halves of surrogate pairs. */
  private static char character(RandomGenerator random) {
    return switch (random.nextInt(5)) {
      case 0 -> (char) ('a' + random.nextInt(26));
      case 1 -> (char) ('0' + random.nextInt(10));
      case 2 -> " .,:/-~'()\n".charAt(random.nextInt(11));
      case 3 -> (char) (Character.MIN_SURROGATE + random.nextInt(2_048));
      default -> (char) random.nextInt(0x10000);
    };
  }

  private static void check(TimeResolver resolver, String text) {
    int last = 0;
    for (TimeMention mention : resolver.find(text, NOW)) {
      assertThat(mention.start()).as("seed %d, text %s", SEED, text).isGreaterThanOrEqualTo(last);
      assertThat(mention.end()).isGreaterThan(mention.start());
      assertThat(mention.text()).isEqualTo(text.substring(mention.start(), mention.end()));
      last = mention.end();
    }
  }

  private static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  }
}
