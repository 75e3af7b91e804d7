package dev.signalbox.assistant.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which files a path means: the one file itself, or each one in a folder and its sub-folders that
 * has the extension.
 */
record FileTree(Path path, Format format) {

  private static final int DEEPEST = 8;

  /**
   * Whether the path is one file with many items; what does not exist yet is judged by its name.
   */
  boolean single() {
    return Files.exists(path) ? !Files.isDirectory(path) : hasExtension(path);
  }

  Path lockFile() {
    return single()
        ? path.resolveSibling("." + path.getFileName() + ".signalbox-lock")
        : path.resolve("." + format.extension().substring(1) + ".signalbox-lock");
  }

  List<Path> files() {
    if (single()) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    try (Stream<Path> found = Files.walk(path, DEEPEST)) {
      return found.filter(this::belongs).sorted().toList();
    } catch (IOException failed) {
      throw new FileException.Unreadable(path, reason(failed));
    } catch (UncheckedIOException failed) {
      throw new FileException.Unreadable(path, String.valueOf(failed.getMessage()));
    }
  }

  /** A file of its own for a new item, whose name is made from the UID. */
  Path fileFor(String uid, String subfolder) {
    Path folder = subfolder.isEmpty() ? path : path.resolve(subfolder).normalize();
    if (!folder.startsWith(path)) {
      throw new FileException.Refused(
          path, uid, "the calendar name leaves the folder: " + subfolder);
    }
    String safe = uid.replaceAll("[^A-Za-z0-9@._-]", "_");
    boolean same = safe.equals(uid) && safe.length() <= 100 && !safe.startsWith(".");
    String stem = same ? safe : "item-" + Digest.sha256(uid).substring(0, 24);
    return folder.resolve(stem + format.extension());
  }

  static String reason(IOException failed) {
    return failed.getClass().getSimpleName() + " " + failed.getMessage();
  }

  private boolean belongs(Path file) {
    Path inside = path.relativize(file);
    for (Path name : inside) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return hasExtension(file) && Files.isRegularFile(file);
  }

  private boolean hasExtension(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(format.extension());
  }
}
