package dev.signalbox.assistant.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;

/** Thousands of random rules, against a naive walk over the days and against a library. */
class RecurrencePropertyTest {

  private static final long SEED = 20261124L;

  private record Case(
      String rule, NaiveOracle oracle, LocalDateTime start, LocalDateTime from, LocalDateTime to) {}

  @Test
  void simpleRulesUnfoldAsTheNaiveWalkOverAllDaysDoes() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 6000; i++) {
      Case one = random(random);
      assertThat(unfolded(one))
          .as(
              "seed %s, case %s: %s from %s in %s..%s",
              SEED, i, one.rule, one.start, one.from, one.to)
          .isEqualTo(one.oracle.between(one.start, one.from, one.to));
    }
  }

  @Test
  void rulesThatNameTheirStartUnfoldAsTheLibraryDoes() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    int compared = 0;
    for (int i = 0; i < 3000; i++) {
      Case one = random(random);
      Recur<LocalDateTime> library = new Recur<>(one.rule + ";WKST=MO");
      boolean named =
          library.getDates(one.start, one.start, one.start.plusMinutes(1)).contains(one.start);
      boolean lost = losesOccurrences(one.rule);
      if (named && !lost) {
        compared++;
        assertThat(unfolded(one))
            .as(
                "seed %s, case %s: %s from %s in %s..%s",
                SEED, i, one.rule, one.start, one.from, one.to)
            .isEqualTo(library.getDates(one.start, one.from, one.to));
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  /**
   * What the library is known not to find: after long gaps, and month days of every month in a
   * yearly rule.
   */
  private static boolean losesOccurrences(String rule) {
    boolean allMonths = rule.contains("BYMONTHDAY") && !rule.contains("BYMONTH=");
    return rule.contains("DAILY") ? rule.contains("BYMONTH") : rule.contains("YEARLY") && allMonths;
  }

  private static List<LocalDateTime> unfolded(Case one) {
    return RecurrenceRule.of(one.rule)
        .between(new When.Floating(one.start), one.from, one.to, ZoneOffset.UTC);
  }

  private static Case random(SplittableRandom random) {
    Frequency[] frequencies = {
      Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY
    };
    Frequency frequency = frequencies[random.nextInt(4)];
    int interval = random.nextInt(1, frequency == Frequency.YEARLY ? 3 : 8);
    LocalDateTime start = LocalDateTime.of(2019, 12, 20, 9, 30).plusDays(random.nextInt(1200));
    LocalDateTime from = start.minusDays(40).plusDays(random.nextInt(900)).withHour(0);
    LocalDateTime to = from.plusDays(random.nextInt(500));
    StringBuilder rule = new StringBuilder("FREQ=" + frequency + ";INTERVAL=" + interval);
    TreeSet<DayOfWeek> weekdays = new TreeSet<>();
    TreeSet<Integer> monthDays = new TreeSet<>();
    TreeSet<Integer> months = new TreeSet<>();
    if (random.nextInt(3) == 0) {
      add(random, weekdays, List.of(DayOfWeek.values()));
      rule.append(";BYDAY=").append(list(weekdays.stream().map(NthDay::code).toList()));
    } else if (random.nextInt(3) == 0 && frequency != Frequency.WEEKLY) {
      add(random, monthDays, List.of(1, 13, 15, 28, 29, 30, 31));
      rule.append(";BYMONTHDAY=").append(list(monthDays));
    }
    if (random.nextInt(4) == 0) {
      add(random, months, List.of(1, 2, 3, 5, 8, 11, 12));
      rule.append(";BYMONTH=").append(list(months));
    }
    int count = Integer.MAX_VALUE;
    LocalDateTime until = LocalDateTime.MAX;
    if (random.nextInt(3) == 0) {
      count = random.nextInt(1, 30);
      rule.append(";COUNT=").append(count);
    } else if (random.nextInt(3) == 0) {
      until = start.plusDays(random.nextInt(700)).withHour(9).withMinute(30);
      rule.append(";UNTIL=").append(WhenText.dateTime(until));
    }
    NaiveOracle oracle =
        new NaiveOracle(frequency, interval, weekdays, monthDays, months, count, until);
    return new Case(rule.toString(), oracle, start, from, to);
  }

  private static <T> void add(SplittableRandom random, Set<T> chosen, List<T> all) {
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      chosen.add(all.get(random.nextInt(all.size())));
    }
  }

  private static String list(Iterable<?> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(String.valueOf(value)));
    return String.join(",", texts);
  }
}
