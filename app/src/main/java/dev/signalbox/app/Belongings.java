package dev.signalbox.app;

import dev.signalbox.assistant.household.Household;
import dev.signalbox.runtime.config.Person;
import dev.signalbox.runtime.config.Settings;
import dev.signalbox.runtime.config.Sources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where the person's mail, calendar and so on are: their own, or those of the simulated household.
 */
final class Belongings {
  private static final ZoneId HOUSEHOLD_ZONE = ZoneId.of("Europe/Berlin");
  private static final Duration FRESH = Duration.ofDays(7);
  private static final Person MIA = new Person("Mia Berger", List.of("mia@berger.example"));

  private final Sources own;
  private final Optional<Household> household;
  private final Person person;

  private Belongings(Sources own, Optional<Household> household, Person person) {
    this.own = own;
    this.household = household;
    this.person = person;
  }

  /**
   * What the command line names, then what the settings name; the household stands in for the rest,
   * and only if nothing at all is named.
   */
  static Belongings of(
      Options options, Settings settings, Path data, InstantSource clock, PrintWriter screen) {
    Sources written = settings.sources();
    var own =
        new Sources(
            options.mail.or(written::mail),
            options.calendar.or(written::calendar),
            options.tasks.or(written::tasks),
            options.contacts.or(written::contacts),
            options.devices.or(written::home));
    Person me = settings.person().orElse(MIA);
    if (!own.equals(Sources.NONE)) {
      return new Belongings(
          own, Optional.empty(), settings.person().orElse(new Person("", List.of())));
    }
    return new Belongings(
        own, Optional.of(household(data.resolve("household"), clock, screen)), me);
  }

  private static Household household(Path folder, InstantSource clock, PrintWriter screen) {
    var now = clock.instant().atZone(HOUSEHOLD_ZONE);
    Optional<Household> there = Household.open(folder);
    if (there.isEmpty()) {
      screen.println(
          "signalbox: wrote a simulated household into "
              + folder
              + " (your own: --mail, --calendar, … or `signalbox init`)");
      return Household.write(folder, now);
    }
    if (Duration.between(there.get().anchor(), now).abs().compareTo(FRESH) > 0) {
      screen.println(
          "signalbox: the simulated household was written for "
              + there.get().anchor().toLocalDate()
              + "; `signalbox household --reset` starts it afresh");
    }
    return there.get();
  }

  /** Whether these are the simulated household's. */
  boolean simulated() {
    return household.isPresent();
  }

  /** The household's zone, else the machine's. */
  ZoneId zone() {
    return simulated() ? HOUSEHOLD_ZONE : ZoneId.systemDefault();
  }

  Person person() {
    return person;
  }

  Optional<Path> mail() {
    return own.mail().or(() -> household.map(Household::mail));
  }

  Optional<Path> calendar() {
    return own.calendar().or(() -> household.map(Household::calendar));
  }

  Optional<Path> tasks() {
    return own.tasks().or(() -> household.map(Household::tasks));
  }

  Optional<Path> contacts() {
    return own.contacts().or(() -> household.map(Household::contacts));
  }

  Optional<Path> devices() {
    return own.home().or(() -> household.map(Household::home));
  }

  /** A path that must be there for what was asked. */
  static Path required(Optional<Path> path, String what) {
    return path.orElseThrow(() -> new NotConfiguredException(what));
  }
}
