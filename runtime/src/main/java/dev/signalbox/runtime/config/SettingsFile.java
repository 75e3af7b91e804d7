package dev.signalbox.runtime.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a settings file into memory and has it read. */
final class SettingsFile {
  private static final int MOST_BYTES = 1_000_000;

  private SettingsFile() {}

  static Settings read(Path file, Map<String, String> environment) {
    var problems = new Problems(file);
    Optional<Node.Mapping> root =
        bytes(file, problems)
            .flatMap(bytes -> decode(bytes, problems))
            .flatMap(text -> Yaml.read(text, problems));
    var empty = new Node.Mapping(Map.of(), 0);
    Settings settings =
        new SettingsReader(file, environment, problems)
            .read(new Section(root.orElse(empty), "", problems));
    if (!problems.clean()) {
      throw problems.exception();
    }
    return settings;
  }

  private static Optional<byte[]> bytes(Path file, Problems problems) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length <= MOST_BYTES) {
        return Optional.of(bytes);
      }
      problems.error(0, "", "it is larger than a megabyte", "Name the right file");
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException unreadable) {
      String why = Files.isDirectory(file) ? "it is a folder" : "it cannot be read";
      problems.error(0, "", why, "Give yourself the right to read it, or name another file");
    }
    return Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      int line = firstBadLine(bytes);
      problems.error(line, "", "there are bytes that are not UTF-8", "Save the file as UTF-8");
      return Optional.empty();
    }
  }

  /** No line end is inside a character, so lines can be decoded one by one. */
  private static int firstBadLine(byte[] bytes) {
    List<byte[]> lines = Lines.split(bytes);
    for (int i = 0; i < lines.size(); i++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(lines.get(i)));
      } catch (CharacterCodingException notText) {
        return i + 1;
      }
    }
    return 0;
  }
}
