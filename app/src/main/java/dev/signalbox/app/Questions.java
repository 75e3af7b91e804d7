package dev.signalbox.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** The questions of {@code signalbox init} and the settings that come of the answers. */
final class Questions {
  private final PrintWriter out;
  private final Keyboard keyboard;
  private final StringBuilder text =
      new StringBuilder("# Settings of Signalbox. Every key: docs/configuration.md\n");

  Questions(PrintWriter out, Keyboard keyboard) {
    this.out = out;
    this.keyboard = keyboard;
  }

  /** The settings file, or nothing if the answers ended too early. */
  Optional<String> settings() throws IOException {
    out.println("Five to seven questions; an empty answer takes what is in brackets.");
    Optional<String> name =
        ask("Your name", System.getProperty("user.name", "me"), Questions::anything);
    Optional<String> email =
        name.isEmpty() ? Optional.empty() : ask("Your mail address", "", Questions::email);
    Optional<String> zone =
        email.isEmpty()
            ? Optional.empty()
            : ask("Your time zone", ZoneId.systemDefault().getId(), Questions::zone);
    if (zone.isEmpty()) {
      return Optional.empty();
    }
    text.append(
        "\n# Who you are: mails are sent from this address, and readers of data are named by the name.\nperson:\n");
    text.append("  name: ").append(quoted(name.get())).append('\n');
    if (!email.get().isEmpty()) {
      text.append("  email: ").append(quoted(email.get())).append('\n');
    }
    text.append("\n# Where you are; spoken times are meant here.\nzone: ")
        .append(quoted(zone.get()))
        .append('\n');
    text.append("\n# Your own data. Without any of these, the simulated household is used.\n");
    return path("mail", "Your mail, a Maildir folder or an mbox file")
            && path("calendar", "Your calendar, an .ics file or a folder of them")
            && path("tasks", "Your tasks, an .ics file or a folder of them")
            && path("contacts", "Your contacts, a .vcf file or a folder of them")
        ? Optional.of(text.append(ENDPOINTS).toString())
        : Optional.empty();
  }

  private boolean path(String key, String question) throws IOException {
    Optional<String> answer = ask(question + " (none)", "", Questions::existing);
    answer.ifPresent(
        path ->
            text.append(
                    path.isEmpty()
                        ? "# " + key + ": /path/to/" + key
                        : key + ": " + quoted(Path.of(path).toAbsolutePath().toString()))
                .append('\n'));
    return answer.isPresent();
  }

  private Optional<String> ask(String question, String usual, Function<String, String> problem)
      throws IOException {
    while (true) {
      out.print(question + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
      out.flush();
      Optional<String> line = keyboard.line().map(String::strip);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      String answer = line.get().isEmpty() ? usual : line.get();
      String wrong = answer.isEmpty() ? "" : problem.apply(answer);
      if (wrong.isEmpty()) {
        return Optional.of(answer);
      }
      out.println("  " + wrong);
    }
  }

  private static String anything(String answer) {
    return "";
  }

  private static String email(String answer) {
    return answer.matches("[^\\s@]+@[^\\s@]+")
        ? ""
        : "That is no mail address; it looks like name@example.org.";
  }

  private static String zone(String answer) {
    return ZoneId.getAvailableZoneIds().contains(answer) || answer.equals("UTC")
        ? ""
        : "There is no such zone; it looks like Europe/Berlin.";
  }

  private static String existing(String answer) {
    return Files.exists(Path.of(answer)) ? "" : "There is nothing at " + answer + ".";
  }

  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static final String ENDPOINTS =
      """

      # Models. Ollama on this machine is found by itself. A place has a clearance: device secret, premises and edge
      # personal, cloud public (internal with a no-retention contract). Nothing above it is ever sent there.
      # endpoints:
      #   - name: my-server
      #     url: http://192.168.1.10:8000/v1
      #     model: qwen3-32b
      #     place: premises
      #   - name: big-cloud
      #     url: https://api.example.com/v1
      #     model: big-model
      #     place: cloud
      #     region: US
      #     key: env:BIG_CLOUD_KEY
      """;
}
