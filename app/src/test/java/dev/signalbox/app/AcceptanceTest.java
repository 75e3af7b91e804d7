package dev.signalbox.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every sentence of {@code acceptance.txt}, through the same door as the command line. */
class AcceptanceTest {
  @TempDir Path home;

  @Test
  void thereAreAtLeastSixtySentences() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(60);
  }

  static List<Acceptance> all() {
    return Acceptance.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void isDoneAsItMust(Acceptance block) {
    var shell = new Shell(home);
    Shell.Said last = new Shell.Said(0, "", "");
    for (int i = 0; i < block.said().size(); i++) {
      boolean isLast = i == block.said().size() - 1;
      last = shell.run(isLast ? block.typed() : "", "ask", "--json", block.said().get(i));
    }
    assertThat(last.out()).as(last.err()).startsWith("{");
    JsonNode json = last.json();
    var wrong = new ArrayList<String>();
    for (Acceptance.Check check : block.checks()) {
      if (!holds(check, json)) {
        wrong.add("line " + check.line() + ": " + check.what() + ": " + check.value());
      }
    }
    if (!json.get("egress").isEmpty()
        && block.checks().stream().noneMatch(check -> check.what().equals("egress"))) {
      wrong.add("something left the machine: " + json.get("egress"));
    }
    assertThat(wrong).as(last.out()).isEmpty();
  }

  private boolean holds(Acceptance.Check check, JsonNode json) {
    String value = check.value();
    return switch (check.what()) {
      case "answer" -> contains(json.get("answer").asString(), value);
      case "not answer" -> !contains(json.get("answer").asString(), value);
      case "state" -> json.get("state").asString().equals(value);
      case "intent" ->
          texts(json.get("assessment").get("intents"), "intent")
              .equals(List.of(value.split(", ?", -1)));
      case "effect" -> effects(json, "done").contains(value);
      case "effects" -> effects(json, "done").isEmpty() && value.equals("none");
      case "approval" -> approvals(json).stream().anyMatch(card -> contains(card, value));
      case "approvals" -> approvals(json).isEmpty() && value.equals("none");
      case "question" ->
          json.get("questions")
              .toString()
              .toLowerCase(Locale.ROOT)
              .contains(value.toLowerCase(Locale.ROOT));
      case "source" -> json.get("sources").toString().contains(value);
      case "egress" -> json.get("egress").size() == Integer.parseInt(value);
      case "file" ->
          contains(
              files(value.substring(0, value.indexOf(' '))),
              value.substring(value.indexOf(' ') + 1));
      case "not file" ->
          !contains(
              files(value.substring(0, value.indexOf(' '))),
              value.substring(value.indexOf(' ') + 1));
      default ->
          throw new IllegalArgumentException(
              "acceptance.txt, line "
                  + check.line()
                  + ": nothing is known of '"
                  + check.what()
                  + "'");
    };
  }

  private static List<String> effects(JsonNode json, String state) {
    var found = new ArrayList<String>();
    json.get("effects")
        .forEach(
            effect ->
                found.add(
                    effect.get("state").asString().equals(state)
                        ? effect.get("tool").asString()
                        : ""));
    found.remove("");
    return found;
  }

  private static List<String> approvals(JsonNode json) {
    var found = new ArrayList<String>();
    json.get("approvals").forEach(approval -> found.add(approval.toString()));
    return found;
  }

  private static List<String> texts(JsonNode list, String field) {
    var found = new ArrayList<String>();
    list.forEach(item -> found.add(item.get(field).asString()));
    return found;
  }

  /** All text of the household's files below a folder or file. */
  private String files(String name) {
    Path folder = home.resolve("data").resolve("household").resolve(name);
    try (Stream<Path> files = Files.walk(folder)) {
      var text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
