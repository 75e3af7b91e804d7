package dev.signalbox.assistant.home;

import static dev.signalbox.assistant.home.Property.BATTERY;
import static dev.signalbox.assistant.home.Property.BRIGHTNESS;
import static dev.signalbox.assistant.home.Property.LOCKED;
import static dev.signalbox.assistant.home.Property.ON;
import static dev.signalbox.assistant.home.Property.POSITION;
import static dev.signalbox.assistant.home.Property.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFileTest {

  @TempDir private Path folder;
  private Path path;
  private HomeFile file;

  @BeforeEach
  void aHome() throws IOException {
    path = folder.resolve("home.json");
    Files.writeString(path, HomeFindTest.householdText());
    file = new HomeFile(path);
  }

  @Test
  void aSettingIsOnTheDiskAndSaysWhatChanged() {
    List<HomeChange> changes = file.set(List.of(on("light.floor-lamp", false)));
    assertThat(changes)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).containsEntry(ON, Value.of(true));
              assertThat(change.after()).containsEntry(ON, Value.of(false));
              assertThat(change.opensHouse()).isFalse();
            });
    assertThat(device("light.floor-lamp").is(ON)).isFalse();
  }

  @Test
  void nothingElseInTheFileIsTouched() throws IOException {
    String before = Files.readString(path);
    file.set(List.of(new Setting("thermostat.bedroom", TARGET, Value.of(19.5))));
    assertThat(Files.readString(path))
        .isEqualTo(before.replace("\"target\": 17.5", "\"target\": 19.5"));
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    assertThat(file.set(List.of(on("light.floor-lamp", true)))).isEmpty();
  }

  @Test
  void brightnessTurnsALampOnAndZeroTurnsItOff() {
    file.set(List.of(new Setting("light.bedside", BRIGHTNESS, Value.of(30))));
    assertThat(device("light.bedside").is(ON)).isTrue();
    file.set(List.of(new Setting("light.bedside", BRIGHTNESS, Value.of(0))));
    assertThat(device("light.bedside").is(ON)).isFalse();
    file.set(List.of(on("light.bedside", true)));
    assertThat(device("light.bedside").value(BRIGHTNESS)).contains(Value.of(100));
  }

  @ParameterizedTest
  @CsvSource({
    "light.floor-lamp,BRIGHTNESS,101,0 to 100 %",
    "light.floor-lamp,BRIGHTNESS,-1,0 to 100 %",
    "light.floor-lamp,BRIGHTNESS,NaN,0 to 100 %",
    "thermostat.bedroom,TARGET,4.9,5 to 30 °C",
    "thermostat.bedroom,TARGET,31,5 to 30 °C",
    "cover.bedroom,POSITION,101,0 to 100 %",
    "sensor.smoke-hall,BATTERY,100,only measures",
    "thermostat.bedroom,BATTERY,100,target",
    "light.terrace,BRIGHTNESS,50,it can take on",
    "light.nowhere,BRIGHTNESS,50,no such device"
  })
  void whatADeviceCannotTakeIsRefusedWithWhatItCan(
      String device, Property property, double number, String reason) {
    assertThatThrownBy(() -> file.set(List.of(new Setting(device, property, Value.of(number)))))
        .isInstanceOf(SettingRefusedException.class)
        .hasMessageContaining(device)
        .hasMessageContaining(reason);
  }

  @Test
  void oneBadSettingMeansNoneIsDone() throws IOException {
    String before = Files.readString(path);
    assertThatThrownBy(
            () ->
                file.set(
                    List.of(
                        on("light.floor-lamp", false),
                        new Setting("cover.bedroom", POSITION, Value.of(200)))))
        .isInstanceOf(SettingRefusedException.class);
    assertThat(Files.readString(path)).isEqualTo(before);
  }

  @Test
  void aSceneRunsAndIsUndoneAsAGroup() throws IOException {
    String before = Files.readString(path);
    Scene scene = file.read().scene("movie night").orElseThrow();
    List<HomeChange> changes = file.set(scene.settings());
    assertThat(changes).hasSizeGreaterThan(3);
    assertThat(file.undo(changes)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(Files.readString(path)).isEqualTo(before);
  }

  @Test
  void undoTwiceIsAsGoodAsOnce() {
    List<HomeChange> changes = file.set(List.of(on("light.floor-lamp", false)));
    file.undo(changes);
    assertThat(file.undo(changes)).isEqualTo(new UndoOutcome.Undone(List.of()));
    assertThat(device("light.floor-lamp").is(ON)).isTrue();
  }

  @Test
  void undoIsRefusedWhenSomebodyChangedTheDeviceMeanwhile() throws IOException {
    List<HomeChange> changes =
        file.set(
            List.of(
                new Setting("light.floor-lamp", BRIGHTNESS, Value.of(90)),
                on("light.hall", false)));
    new HomeFile(path).set(List.of(new Setting("light.floor-lamp", BRIGHTNESS, Value.of(55))));
    String left = Files.readString(path);
    assertThat(file.undo(changes))
        .isEqualTo(
            new UndoOutcome.Refused(
                List.of(
                    new UndoOutcome.Reason.ChangedMeanwhile(
                        "light.floor-lamp", BRIGHTNESS, Value.of(90), Value.of(55)))));
    assertThat(Files.readString(path)).isEqualTo(left);
  }

  @Test
  void manyActionsAreUndoneLastFirst() throws IOException {
    String before = Files.readString(path);
    List<HomeChange> first = file.set(List.of(new Setting("light.desk", BRIGHTNESS, Value.of(10))));
    List<HomeChange> second =
        file.set(List.of(new Setting("light.desk", BRIGHTNESS, Value.of(20))));
    assertThat(file.undo(List.of(first.getFirst(), second.getFirst())))
        .isInstanceOf(UndoOutcome.Undone.class);
    assertThat(Files.readString(path)).isEqualTo(before);
  }

  @Test
  void unlockingAndOpeningTheGarageOpenTheHouseAndClosingDoesNot() {
    Home home = file.read();
    assertThat(home.preview(List.of(new Setting("lock.front-door", LOCKED, Value.of(false)))))
        .allMatch(HomeChange::opensHouse);
    assertThat(home.preview(List.of(new Setting("cover.garage-door", POSITION, Value.of(20)))))
        .allMatch(HomeChange::opensHouse);
    assertThat(home.preview(List.of(new Setting("cover.bedroom", POSITION, Value.of(20)))))
        .noneMatch(HomeChange::opensHouse);
    file.set(List.of(new Setting("lock.front-door", LOCKED, Value.of(false))));
    assertThat(file.set(List.of(new Setting("lock.front-door", LOCKED, Value.of(true)))))
        .noneMatch(HomeChange::opensHouse);
  }

  @Test
  void undoNeverUnlocks() {
    file.set(List.of(new Setting("lock.front-door", LOCKED, Value.of(false))));
    List<HomeChange> locking =
        file.set(List.of(new Setting("lock.front-door", LOCKED, Value.of(true))));
    assertThat(file.undo(locking))
        .isEqualTo(
            new UndoOutcome.Refused(List.of(new UndoOutcome.Reason.OpensHouse("lock.front-door"))));
    assertThat(device("lock.front-door").is(LOCKED)).isTrue();
  }

  @Test
  void batteriesAreReadable() {
    assertThat(file.read().devices().stream().filter(device -> device.has(BATTERY))).hasSize(12);
  }

  private static Setting on(String device, boolean on) {
    return new Setting(device, ON, Value.of(on));
  }

  private Device device(String id) {
    return file.read().device(id).orElseThrow();
  }
}
