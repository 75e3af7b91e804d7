package dev.signalbox.assistant.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeFindTest {

  private final Home home = HomeJson.read(Path.of("home.json"), householdText());

  static String householdText() {
    try (InputStream in =
        Objects.requireNonNull(
            HomeFindTest.class.getResourceAsStream(
                "/dev/signalbox/assistant/household/home.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the floor lamp                    | light.floor-lamp",
        "Stehlampe                         | light.floor-lamp",
        "the lamp in the hall              | light.hall",
        "die Lampe im Flur                 | light.hall",
        "Flurlicht                         | light.hall",
        "the kitchen lights                | light.kitchen-ceiling light.kitchen-counter",
        "the light in the kitchen          | light.kitchen-ceiling light.kitchen-counter",
        "Küchenlampen                      | light.kitchen-ceiling light.kitchen-counter",
        "das Licht in der Küche            | light.kitchen-ceiling light.kitchen-counter",
        "TV                                | media.tv",
        "den Fernseher im Wohnzimmer       | media.tv",
        "the television                    | media.tv",
        "the blinds in the bedroom         | cover.bedroom",
        "Rollo im Wohnzimmer               | cover.living-room",
        "the garage door                   | cover.garage-door",
        "Garagentor                        | cover.garage-door",
        "heating in the bathroom           | thermostat.bathroom",
        "die Heizung im Bad                | thermostat.bathroom",
        "Lena's night light                | light.night",
        "the light in Lena's room          | light.night",
        "das Nachtlicht im Kinderzimmer    | light.night",
        "the coffee machine                | switch.coffee",
        "freezer                           | switch.freezer",
        "the windows                       | sensor.kitchen-window sensor.bathroom-window",
        "smoke detector                    | sensor.smoke-hall",
        "temperature in the office         | sensor.office-climate",
        "Rosie                             | vacuum.downstairs",
        "bedside lamp and desk lamp        | light.bedside light.desk",
        "kitchen and hall lights           | light.kitchen-ceiling light.kitchen-counter light.hall",
        "lights in the kitchen and the hall| light.kitchen-ceiling light.kitchen-counter light.hall",
        "the lights and the blinds in the bedroom | light.bedroom light.bedside cover.bedroom",
        "all lights downstairs except the kitchen | light.living-room-ceiling light.floor-lamp light.hall",
        "alle Lichter unten außer Küche    | light.living-room-ceiling light.floor-lamp light.hall",
        "all lights upstairs but the desk lamp | light.bedroom light.bedside light.night light.bathroom",
      })
  void wordsLeadToExactlyTheseDevices(String words, String ids) {
    assertThat(found(words)).containsExactlyInAnyOrder(ids.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"everything downstairs", "alles unten", "all devices on the ground floor"})
  void everythingOnAFloorIsWhatCanBeSetThereWithoutTheEssential(String words) {
    assertThat(found(words))
        .contains("light.hall", "media.tv", "switch.coffee", "cover.living-room")
        .doesNotContain("switch.freezer", "switch.router", "sensor.hall-motion", "light.desk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"all lights", "alle Lampen", "every light in the house", "überall das Licht"})
  void allLightsAreAllLights(String words) {
    assertThat(found(words)).hasSize(11).allMatch(id -> id.startsWith("light."));
  }

  @Test
  void allPlugsAreNotTheFreezerButTheFreezerIsTheFreezer() {
    assertThat(found("all plugs")).contains("switch.coffee").doesNotContain("switch.freezer");
    assertThat(found("the freezer plug")).containsExactly("switch.freezer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the lamp", "die Lampe", "the lamp in the bedroom", "the thermostat"})
  void oneAskedForAndSeveralThereIsAmbiguous(String words) {
    assertThat(home.find(words)).isInstanceOf(Found.Ambiguous.class);
  }

  @Test
  void whoLocksTheFrontDoorDoesNotMeanTheContact() {
    Found locks = home.find("the front door", device -> device.sets(Property.LOCKED));
    assertThat(ids(locks)).containsExactly("lock.front-door");
    assertThat(home.find("the front door")).isInstanceOf(Found.Ambiguous.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the disco ball in the hall", "pizza", "", "the sauna", "asdf und qwertz"})
  void whatTheHomeDoesNotHaveIsNothing(String words) {
    assertThat(home.find(words)).isInstanceOf(Found.Nothing.class);
  }

  @Test
  void unknownWordsAreNamed() {
    assertThat(home.find("the purple elephant lamp in the hall").unknown())
        .containsExactly("purple", "elephant");
  }

  @ParameterizedTest
  @CsvSource({
    "movie night,movie-night",
    "the good night scene,good-night",
    "Filmabend,movie-night",
    "die Szene Gute Nacht,good-night",
    "Frühstück,breakfast",
    "away mode,away"
  })
  void scenesAreFoundByName(String words, String id) {
    assertThat(home.scene(words)).map(Scene::id).contains(id);
  }

  private List<String> found(String words) {
    return ids(home.find(words));
  }

  private static List<String> ids(Found found) {
    assertThat(found).isInstanceOf(Found.Devices.class);
    return ((Found.Devices) found).devices().stream().map(Device::id).toList();
  }
}
