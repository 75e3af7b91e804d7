package dev.signalbox.assistant.home;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The home that stands in one file. Each change is one atomic replacement of the file under a lock;
 * of what is in it, only the values that changed are touched. One instance may be used by many
 * threads, and many processes may use one file.
 */
public final class HomeFile {

  private final Path file;
  private final LockedFile locked;

  /** A home on this file; nothing is read yet. */
  public HomeFile(Path file) {
    this.file = file;
    this.locked = new LockedFile(file);
  }

  /**
   * The home as it is now.
   *
   * @throws HomeFileException.Unreadable if the file is missing or not given
   * @throws HomeFileException.Malformed if it is not a home
   */
  public Home read() {
    return HomeJson.read(file, text());
  }

  /**
   * Sets all of this or nothing, and says what changed; what is so already is no change. A scene is
   * run by giving its settings.
   *
   * @throws SettingRefusedException if a device is unknown or cannot take a value
   * @throws HomeFileException if the file cannot be read or written
   */
  public List<HomeChange> set(List<Setting> settings) {
    return locked.holding(
        () -> {
          String text = text();
          List<HomeChange> changes = HomeJson.read(file, text).preview(settings);
          write(text, changes);
          return changes;
        });
  }

  /**
   * Puts back what an action changed: all of it, or nothing if somebody changed one of the same
   * properties meanwhile. To do it twice is as good as once.
   *
   * @throws HomeFileException if the file cannot be read or written
   */
  public UndoOutcome undo(List<HomeChange> changes) {
    return locked.holding(
        () -> {
          String text = text();
          UndoOutcome outcome = Undo.of(HomeJson.read(file, text), changes);
          if (outcome instanceof UndoOutcome.Undone(List<HomeChange> back)) {
            write(text, back);
          }
          return outcome;
        });
  }

  /** Sets what the home, read under the same lock, leads to. */
  public List<HomeChange> set(Function<Home, List<Setting>> wish) {
    return locked.holding(
        () -> {
          String text = text();
          Home home = HomeJson.read(file, text);
          List<HomeChange> changes = home.preview(wish.apply(home));
          write(text, changes);
          return changes;
        });
  }

  private void write(String text, List<HomeChange> changes) {
    if (!changes.isEmpty()) {
      locked.replace(HomeJson.write(file, text, changes));
    }
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new HomeFileException.Unreadable(file, "there is no such file. Correct the path.");
    } catch (MalformedInputException broken) {
      throw new HomeFileException.Unreadable(file, "it is not UTF-8 text. Save it as UTF-8.");
    } catch (IOException failed) {
      throw new HomeFileException.Unreadable(
          file, failed + ". Check that it is a file this user may read.");
    }
  }
}
