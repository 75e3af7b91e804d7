package dev.signalbox.assistant.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFileDamageTest {

  @TempDir private Path folder;
  private Path path;
  private HomeFile file;

  @BeforeEach
  void aHome() throws IOException {
    path = folder.resolve("home.json");
    Files.writeString(path, HomeFindTest.householdText());
    file = new HomeFile(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"brightness\": 100, | \"brightness\": 130, | line 21, devices[0].state.brightness | 0 to 100 %",
        "\"kind\": \"light\", \"area\": \"kitchen\" | \"kind\": \"lihgt\", \"area\": \"kitchen\" | line 20, devices[0].kind | one of light",
        "\"area\": \"kitchen\" | \"area\": \"kitchn\" | line 20, devices[0].area | no area \"kitchn\"",
        "\"area\": \"kitchen\" | \"arae\": \"kitchen\" | line 20, devices[0] | has no \"area\"",
        "\"daylight\"} | \"daylight\" | line 22 | not JSON",
        "\"on\": true | \"on\": \"yes\" | line 21, devices[0].state.on | true or false",
        "\"on\": true | \"onn\": true | line 21, devices[0].state.onn | no property",
        "signalbox-home/1 | signalbox-home/9 | line 2, format | signalbox-home/1",
        "\"light.floor-lamp\", \"kind\" | \"light.hall\", \"kind\" | devices[4].id | is there twice",
        "\"media.tv\": {\"on\": true} | \"media.gone\": {\"on\": true} | scenes[0].set | no such device",
      })
  void damageIsNamedWithFileLineKeyAndMend(String whole, String broken, String place, String mend)
      throws IOException {
    String text = HomeFindTest.householdText();
    int at = text.indexOf(whole);
    assertThat(at).as("the text to break is there").isPositive();
    Files.writeString(path, text.substring(0, at) + broken + text.substring(at + whole.length()));
    assertThatThrownBy(file::read)
        .isInstanceOf(HomeFileException.Malformed.class)
        .hasMessageContaining(path.toString())
        .hasMessageContaining(place)
        .hasMessageContaining(mend);
  }

  @Test
  void aMissingFileAndOneThatIsNoTextAreNamed() throws IOException {
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(file::read)
        .isInstanceOf(HomeFileException.Unreadable.class)
        .hasMessageContaining("UTF-8");
    Files.delete(path);
    assertThatThrownBy(file::read)
        .isInstanceOf(HomeFileException.Unreadable.class)
        .hasMessageContaining("no such file");
  }

  @Test
  void anyCutOfTheFileIsRefusedAndNeverHalfRead() throws IOException {
    byte[] whole = HomeFindTest.householdText().strip().getBytes(StandardCharsets.UTF_8);
    long seed = 20_260_301L;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int round = 0; round < 200; round++) {
      int length = random.nextInt(whole.length);
      Files.write(path, Arrays.copyOf(whole, length));
      assertThatThrownBy(file::read)
          .as("seed %d, first %d bytes", seed, length)
          .isInstanceOf(HomeFileException.class);
    }
  }

  @Test
  void fieldsOfOthersAndUnusualLayoutSurviveAChange() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int at = 0; at < 3000; at++) {
      many.append(
          "{\"id\":\"l%d\",\"vendor\":\"Ä\\n\\\"x\\\" 🏠\",\"kind\":\"light\",\"area\":\"a\",\"names\":[\"n\"],\n\t \"state\" : {\"on\":true , \"brightness\"   :7e1,\"colour\":\"red\"}}"
              .formatted(at));
      many.append(at < 2999 ? "," : "");
    }
    String text =
        "{\"format\":\"signalbox-home/1\",\"own\":null,\"floors\":[{\"id\":\"f\",\"names\":[\"f\"]}],"
            + "\"areas\":[{\"id\":\"a\",\"floor\":\"f\",\"names\":[\"a\"]}],\"devices\":["
            + many
            + "]}";
    Files.writeString(path, text);
    List<HomeChange> changes =
        file.set(
            List.of(
                new Setting("l2998", Property.BRIGHTNESS, Value.of(5)),
                new Setting("l1", Property.COLOUR, Value.of("blue"))));
    assertThat(changes).hasSize(2);
    assertThat(file.read().device("l2998").orElseThrow().value(Property.BRIGHTNESS))
        .contains(Value.of(5));
    String dimmed = text.replaceFirst("(?s)(?<one>l2998\".*?:)7e1", "${one}5");
    assertThat(Files.readString(path).equals(dimmed.replaceFirst("(?s)(l1\".*?)red", "$1blue")))
        .isTrue();
    file.undo(changes);
    assertThat(
            Files.readString(path)
                .equals(text.replaceFirst("(?s)(?<one>l2998\".*?:)7e1", "${one}70")))
        .isTrue();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamedAndNothingIsLost() {
    HomeFile nowhere = new HomeFile(folder.resolve("missing").resolve("home.json"));
    assertThatThrownBy(() -> nowhere.set(List.of()))
        .isInstanceOf(HomeFileException.Unwritable.class)
        .hasMessageContaining("missing");
  }
}
