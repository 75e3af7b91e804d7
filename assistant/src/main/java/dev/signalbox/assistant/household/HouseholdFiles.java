package dev.signalbox.assistant.household;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a household on the disk: first beside its place, then moved there in one step, so that no
 * crash leaves half of one.
 */
final class HouseholdFiles {

  /** What a reset replaces; the marker comes last, so that one that was cut off can be repeated. */
  private static final List<String> ENTRIES =
      List.of("mail", "calendar", "tasks", "contacts", "home.json");

  private final Path folder;
  private final Household household;
  private final Anchor anchor;

  HouseholdFiles(Household household) {
    this.folder = household.folder().toAbsolutePath().normalize();
    this.household = household;
    this.anchor = new Anchor(household.anchor());
  }

  /** What is in the way of a new household, in words. */
  static Optional<String> occupation(Path folder) {
    if (Files.exists(folder.resolve(Household.MARKER))) {
      return Optional.of("a household already");
    }
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder) ? Optional.of("no files, it is one itself") : Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .sorted()
          .findFirst()
          .map(entry -> "other things (" + entry.getFileName() + ")");
    } catch (IOException failed) {
      return Optional.of("what cannot be listed: " + failed);
    }
  }

  void place() throws IOException {
    Path fresh = beside();
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (DirectoryNotEmptyException | FileAlreadyExistsException taken) {
      throw new HouseholdException.Occupied(folder, "something since a moment ago");
    } finally {
      delete(fresh);
    }
  }

  void replace() throws IOException {
    Path fresh = beside();
    try {
      for (String entry : ENTRIES) {
        delete(folder.resolve(entry));
        Files.move(fresh.resolve(entry), folder.resolve(entry), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(
          fresh.resolve(Household.MARKER),
          folder.resolve(Household.MARKER),
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(fresh);
    }
  }

  private Path beside() throws IOException {
    Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
    Files.createDirectories(parent);
    Path fresh = Files.createTempDirectory(parent, ".household-");
    new MaildirFiles(fresh.resolve("mail"), new MailScript(anchor).all()).write();
    for (Map.Entry<String, String> text : new LinedTexts(anchor).all().entrySet()) {
      Path file = fresh.resolve(text.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text.getValue());
    }
    Files.writeString(fresh.resolve("home.json"), Resources.text("home.json"));
    Files.writeString(fresh.resolve(Household.MARKER), household.marker());
    return fresh;
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
