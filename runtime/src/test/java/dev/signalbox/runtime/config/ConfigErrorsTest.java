package dev.signalbox.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files, and where each is said to be broken and how it is mended. */
class ConfigErrorsTest {
  private static final String ENDPOINT =
      """
      endpoints:
        - name: here
          url: http://127.0.0.1:8080
          model: small
          place: device
      """;

  @TempDir private Path folder;

  record Broken(String yaml, int line, String key, String mend) {}

  static Stream<Broken> files() {
    return Stream.of(
        new Broken("discovr: true", 1, "discovr", "Did you mean 'discover'?"),
        new Broken("\n\nMail: x", 3, "Mail", "Did you mean 'mail'?"),
        new Broken("colour: blue", 1, "colour", "Possible here: budget, calendar"),
        new Broken("discover: maybe", 1, "discover", "true or false"),
        new Broken("zone: Europe/Berlni", 1, "zone", "Did you mean 'Europe/Berlin'?"),
        new Broken("zone: Moon", 1, "zone", "zone such as Europe/Berlin"),
        new Broken("prefer: cheep", 1, "prefer", "Did you mean 'cheap'?"),
        new Broken("prefer: {quality: 1, cost: 2}", 1, "prefer.latency", "three numbers"),
        new Broken("prefer: [1, 2, 3]", 1, "prefer", "one value"),
        new Broken("person: Anna", 1, "person", "'key: value' lines"),
        new Broken("person:\n  email: a@b", 2, "person.name", "the name by which"),
        new Broken("person:\n  name: A\n  email: nobody", 3, "person.email", "name@domain"),
        new Broken("budget:\n  time: 10", 2, "budget.time", "with a unit"),
        new Broken("budget:\n  time: -5s", 2, "budget.time", "above zero"),
        new Broken("budget:\n  money: a lot", 2, "budget.money", "a number from 0"),
        new Broken("budget:\n  calls: 1.5", 2, "budget.calls", "a whole number"),
        new Broken("budget:\n  token: 5", 2, "budget.token", "Did you mean 'tokens'?"),
        new Broken("limits: {answer: 8}", 1, "limits.answer", "with its unit"),
        new Broken("proxy: http://proxy.lan", 1, "proxy", "http://host:port"),
        new Broken("zone: UTC\nmail: a\nzone: UTC", 3, "zone", "Leave one"),
        new Broken("mail: [a, b]", 1, "mail", "one value"),
        new Broken("mail: \"a\\0b\"", 1, "mail", "a path of this machine"),
        new Broken("mail:\n\tx", 2, "", "no tabs"),
        new Broken("mail: 'x", 1, "", "quotes"),
        new Broken("- a\n- b", 1, "", "'key: value' lines"),
        new Broken("mail: a\n---\nmail: b", 3, "", "Leave one"),
        new Broken("mail: &m a\ntasks: *m", 2, "tasks", "Write out"),
        new Broken("endpoints: none", 1, "endpoints[0]", "'key: value' lines"),
        new Broken(
            endpoint("place: device", "place: devise"), 5, place(), "Did you mean 'device'?"),
        new Broken(endpoint("    place: device\n", ""), 2, place(), "Say where it runs"),
        new Broken(endpoint("name: here", "name: My Model"), 2, "endpoints[0].name", "lower-case"),
        new Broken(endpoint("127.0.0.1", "10.0.0.7"), 3, url(), "place: premises, edge or cloud"),
        new Broken(endpoint("127.0.0.1", "127.0.0.1.evil.example"), 3, url(), "place: premises"),
        new Broken(endpoint("http://", "ftp://"), 3, url(), "http://host:port"),
        new Broken(endpoint("http://", "http://a:b@"), 3, url(), "key: env:NAME"),
        new Broken(endpoint("8080", "8080/?x=1"), 3, url(), "Leave host, port and path"),
        new Broken(endpoint("8080", "99999"), 3, url(), "http://host:port"),
        new Broken(cloud("http://api.example.com"), 3, url(), "https://api.example.com"),
        new Broken(endpoint("small", "gpt-oss:120b-cloud"), 5, place(), "place: cloud"),
        new Broken(ENDPOINT + "    ceiling: top", 6, "endpoints[0].ceiling", "public, internal"),
        new Broken(ENDPOINT + "    no-retention: yes", 6, "endpoints[0].no-retention", "ceiling"),
        new Broken(ENDPOINT + "    key: sk-abc", 6, "endpoints[0].key", "env:NAME"),
        new Broken(ENDPOINT + "    region: eu", 6, "endpoints[0].region", "in capitals"),
        new Broken(
            cloud("https://c.example") + "    region: LOCAL", 6, "endpoints[0].region", "EU or US"),
        new Broken(ENDPOINT + "    context: 0", 6, "endpoints[0].context", "from 1 to"),
        new Broken(ENDPOINT + "    can: [tols]", 6, "endpoints[0].can", "Did you mean 'tools'?"),
        new Broken(ENDPOINT + "    price: {input: 1}", 6, "endpoints[0].price.output", "million"),
        new Broken(ENDPOINT + "    quality: {mail: 70}", 6, "endpoints[0].quality.mail", "0 to 1"),
        new Broken(
            ENDPOINT + "    pace: {tokens-per-second: 0}",
            6,
            "endpoints[0].pace.tokens-per-second",
            "from 0.01"),
        new Broken(ENDPOINT + ENDPOINT.substring(11), 6, "endpoints[1].name", "Rename one"));
  }

  private static String endpoint(String part, String instead) {
    return ENDPOINT.replace(part, instead);
  }

  private static String cloud(String url) {
    return endpoint("http://127.0.0.1:8080", url).replace("place: device", "place: cloud");
  }

  private static String place() {
    return "endpoints[0].place";
  }

  private static String url() {
    return "endpoints[0].url";
  }

  private ConfigException failure(byte[] content) throws IOException {
    Path file = folder.resolve("signalbox.yaml");
    Files.write(file, content);
    return catchThrowableOfType(ConfigException.class, () -> Settings.read(file, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aBrokenFileIsSaidToBeBrokenWhereItIs(Broken broken) throws IOException {
    ConfigException failed = failure(broken.yaml().getBytes(StandardCharsets.UTF_8));

    assertThat(failed).as(broken.yaml()).isNotNull();
    assertThat(failed.problems()).hasSize(1);
    ConfigProblem problem = failed.problems().getFirst();
    assertThat(problem.line()).isEqualTo(broken.line());
    assertThat(problem.key()).isEqualTo(broken.key());
    assertThat(problem.mend()).contains(broken.mend());
    assertThat(problem.words()).startsWith(problem.file() + ":" + broken.line() + ": ");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInTheOrderOfTheFile() throws IOException {
    String yaml =
        "zone: Moon\nbudget: {calls: many}\n" + endpoint("device", "devise") + "tasc: x\n";

    assertThat(failure(yaml.getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(ConfigProblem::key)
        .containsExactly("zone", "budget.calls", "endpoints[0].place", "tasc");
  }

  @Test
  void bytesThatAreNoTextAreSaidToBeOnTheirLine() throws IOException {
    byte[] latin = "zone: UTC\nmail: M\u00fcll\n".getBytes(StandardCharsets.ISO_8859_1);

    ConfigProblem problem = failure(latin).problems().getFirst();

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.mend()).contains("UTF-8");
  }

  @Test
  void aFolderInPlaceOfAFileIsAnError() {
    var failed = catchThrowableOfType(ConfigException.class, () -> Settings.read(folder, Map.of()));

    assertThat(failed.problems().getFirst().what()).isEqualTo("it is a folder");
  }
}
