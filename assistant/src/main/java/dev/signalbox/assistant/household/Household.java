package dev.signalbox.assistant.household;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The simulated household in a folder.
 *
 * @param folder where it lies
 * @param anchor the moment for which it was written, in Europe/Berlin
 */
public record Household(Path folder, ZonedDateTime anchor) {

  /** The file that makes a folder a household and keeps its anchor. */
  static final String MARKER = ".signalbox-household";

  private static final String KEY = "anchor=";

  /**
   * Writes a household as it is at {@code now} into a folder that is new or empty. It appears whole
   * or not at all.
   *
   * @throws HouseholdException.Occupied if something is there, a household or anything else
   * @throws HouseholdException.Unwritable if the disk does not take it
   */
  public static Household write(Path folder, ZonedDateTime now) {
    Household household = new Household(folder, new Anchor(now).now());
    HouseholdFiles.occupation(folder)
        .ifPresent(
            what -> {
              throw new HouseholdException.Occupied(folder, what);
            });
    try {
      new HouseholdFiles(household).place();
    } catch (IOException failed) {
      throw new HouseholdException.Unwritable(folder, failed);
    }
    return household;
  }

  /**
   * The household that lies in a folder, if one does.
   *
   * @throws HouseholdException.Unreadable if its marker is damaged
   */
  public static Optional<Household> open(Path folder) {
    Path marker = folder.resolve(MARKER);
    if (!Files.isRegularFile(marker)) {
      return Optional.empty();
    }
    try {
      for (String line : Files.readAllLines(marker)) {
        if (line.startsWith(KEY)) {
          return Optional.of(
              new Household(folder, ZonedDateTime.parse(line.substring(KEY.length()))));
        }
      }
    } catch (DateTimeException | IOException broken) {
      throw new HouseholdException.Unreadable(marker, String.valueOf(broken.getMessage()));
    }
    throw new HouseholdException.Unreadable(marker, "it has no such line");
  }

  /**
   * Replaces the household of a folder by a fresh one; what others have put beside it stays.
   *
   * @throws HouseholdException.Missing if there is none
   */
  public static Household reset(Path folder, ZonedDateTime now) {
    if (open(folder).isEmpty()) {
      throw new HouseholdException.Missing(folder);
    }
    Household household = new Household(folder, new Anchor(now).now());
    try {
      new HouseholdFiles(household).replace();
    } catch (IOException failed) {
      throw new HouseholdException.Unwritable(folder, failed);
    }
    return household;
  }

  /** The Maildir. */
  public Path mail() {
    return folder.resolve("mail");
  }

  /** The folder of calendars, one file each. */
  public Path calendar() {
    return folder.resolve("calendar");
  }

  /** The folder of task lists, one file each. */
  public Path tasks() {
    return folder.resolve("tasks");
  }

  /** The folder of address books, one file each. */
  public Path contacts() {
    return folder.resolve("contacts");
  }

  /** The home file. */
  public Path home() {
    return folder.resolve("home.json");
  }

  String marker() {
    return "A simulated household: nothing in this folder is real.\n" + KEY + anchor + "\n";
  }
}
