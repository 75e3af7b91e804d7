package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One folder of a Maildir: {@code cur}, {@code new} and {@code tmp}. */
record MaildirFolder(Folder folder, Path directory) {

  /** One file with the state that its name says. */
  record Entry(String id, MaildirName name, Path file, MailState state) {}

  /** The mails, in the order of their names; files that come and go meanwhile do not disturb. */
  List<Entry> entries() {
    List<MaildirName> names = new ArrayList<>();
    Map<MaildirName, Path> files = new HashMap<>();
    collect("new", names, files);
    collect("cur", names, files);
    names.sort(Comparator.comparing(MaildirName::unique).thenComparing(MaildirName::letters));
    MaildirKeywords keywords = new MaildirKeywords(directory);
    Map<Integer, String> words = keywords.known();
    Map<String, Integer> seen = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (MaildirName name : names) {
      int copy = seen.merge(name.unique(), 1, Integer::sum);
      String id = copy == 1 ? name.unique() : name.unique() + "~" + copy;
      Path file = files.getOrDefault(name, directory);
      String mark = (name.fresh() ? "new/" : "cur/") + file.getFileName();
      MailState state =
          new MailState(folder, name.flags(), keywords.words(name.letters(), words), mark);
      entries.add(new Entry(id, name, file, state));
    }
    return entries;
  }

  /** Makes the folder with its three rooms, as far as they are not there. */
  void create() {
    try {
      for (String room : List.of("tmp", "new", "cur")) {
        Files.createDirectories(directory.resolve(room));
      }
      Path sign = directory.resolve("maildirfolder");
      if (!folder.equals(Folder.INBOX) && Files.notExists(sign)) {
        Files.write(sign, new byte[0]);
      }
    } catch (IOException e) {
      throw MailStoreException.writing(directory, e);
    }
  }

  private void collect(String room, List<MaildirName> names, Map<MaildirName, Path> files) {
    Path path = directory.resolve(room);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
      for (Path file : found) {
        String fileName = String.valueOf(file.getFileName());
        if (!fileName.startsWith(".")) {
          MaildirName name = MaildirName.parse(room.equals("new"), fileName);
          names.add(name);
          files.put(name, file);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return;
    } catch (IOException e) {
      throw MailStoreException.reading(path, e);
    }
  }
}
