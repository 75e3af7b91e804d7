package dev.signalbox.assistant.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.assistant.home.HomeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdTest {

  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 3, 3, 9, 45, 0, 0, ZoneId.of("Europe/Berlin"));

  @TempDir private Path folder;
  private Path house;

  @BeforeEach
  void aPlace() {
    house = folder.resolve("house");
  }

  @Test
  void theSameMomentGivesTheSameBytes() throws IOException {
    Household.write(house, NOW);
    Household.write(folder.resolve("again"), NOW.withZoneSameInstant(ZoneId.of("Asia/Tokyo")));
    assertThat(tree(house)).hasSizeGreaterThan(80).isEqualTo(tree(folder.resolve("again")));
  }

  @Test
  void anotherDayGivesOtherMails() throws IOException {
    Household.write(house, NOW);
    Household.write(folder.resolve("later"), NOW.plusDays(1));
    assertThat(tree(house)).isNotEqualTo(tree(folder.resolve("later")));
  }

  @Test
  void openFindsWhatWasWrittenAndNothingElsewhere() {
    Household written = Household.write(house, NOW);
    assertThat(Household.open(house)).contains(written);
    assertThat(Household.open(folder)).isEmpty();
    assertThat(Household.open(folder.resolve("nowhere"))).isEqualTo(Optional.empty());
  }

  @Test
  void aHouseholdIsNeverOverwritten() throws IOException {
    Household.write(house, NOW);
    Map<String, Integer> before = tree(house);
    assertThatThrownBy(() -> Household.write(house, NOW.plusDays(1)))
        .isInstanceOf(HouseholdException.Occupied.class)
        .hasMessageContaining(house.toString())
        .hasMessageContaining("a household already");
    assertThat(tree(house)).isEqualTo(before);
  }

  @Test
  void aPersonsOwnFolderIsNeverTouched() throws IOException {
    Files.createDirectories(house);
    Files.writeString(house.resolve("diary.txt"), "mine");
    assertThatThrownBy(() -> Household.write(house, NOW))
        .isInstanceOf(HouseholdException.Occupied.class)
        .hasMessageContaining("diary.txt");
    assertThat(tree(folder)).hasSize(1);
    assertThatThrownBy(() -> Household.write(house.resolve("diary.txt"), NOW))
        .isInstanceOf(HouseholdException.Occupied.class);
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectories(house);
    Household.write(house, NOW);
    assertThat(tree(folder).keySet()).allMatch(name -> name.startsWith("house/"));
  }

  @Test
  void resetMakesItFreshAndKeepsWhatOthersPutBeside() throws IOException {
    Household household = Household.write(house, NOW);
    Map<String, Integer> fresh = tree(house);
    Files.writeString(household.home(), "{}");
    try (Stream<Path> mails = Files.list(household.mail().resolve("new"))) {
      Files.delete(mails.findFirst().orElseThrow());
    }
    Files.writeString(house.resolve("notes.txt"), "mine");
    Household.reset(house, NOW);
    assertThat(house.resolve("notes.txt")).hasContent("mine");
    Files.delete(house.resolve("notes.txt"));
    assertThat(tree(folder).keySet()).allMatch(name -> name.startsWith("house/"));
    assertThat(tree(house)).isEqualTo(fresh);
  }

  @Test
  void resetWhereThereIsNoneSaysSo() {
    assertThatThrownBy(() -> Household.reset(folder, NOW))
        .isInstanceOf(HouseholdException.Missing.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aDamagedMarkerIsNamed() throws IOException {
    Household.write(house, NOW);
    Files.writeString(house.resolve(Household.MARKER), "anchor=yesterday");
    assertThatThrownBy(() -> Household.open(house))
        .isInstanceOf(HouseholdException.Unreadable.class)
        .hasMessageContaining(Household.MARKER);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    assertThatThrownBy(() -> Household.write(file.resolve("house"), NOW))
        .isInstanceOf(HouseholdException.Unwritable.class)
        .hasMessageContaining("house");
    assertThat(tree(folder)).hasSize(1);
  }

  @Test
  void theHomeHasItsDevices() {
    Household household = Household.write(house, NOW);
    assertThat(new HomeFile(household.home()).read().devices()).hasSizeGreaterThanOrEqualTo(15);
  }

  /** Each file with a digest of its content and its time of arrival. */
  private static Map<String, Integer> tree(Path root) throws IOException {
    Map<String, Integer> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        boolean mail = path.toString().contains("/cur/") || path.toString().contains("/new/");
        long time = mail ? Files.getLastModifiedTime(path).toMillis() : 0;
        tree.put(
            root.relativize(path).toString(),
            31 * Arrays.hashCode(Files.readAllBytes(path)) + Long.hashCode(time));
      }
    }
    return tree;
  }
}
