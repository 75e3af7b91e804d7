package dev.signalbox.assistant.household;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes mails into a Maildir with the sub-folders of Maildir++. */
final class MaildirFiles {

  private final Path root;
  private final Map<String, ScriptedMail> byId = new HashMap<>();
  private final List<ScriptedMail> mails;

  MaildirFiles(Path root, List<ScriptedMail> mails) {
    this.root = root;
    this.mails = mails;
    for (ScriptedMail mail : mails) {
      if (byId.put(mail.id(), mail) != null) {
        throw new TemplateException(mail.id(), "is there twice; rename one");
      }
    }
  }

  void write() throws IOException {
    for (String folder : List.of("INBOX", "Sent", "Archive", "Drafts")) {
      for (String box : List.of("cur", "new", "tmp")) {
        Files.createDirectories(folder(folder).resolve(box));
      }
      if (!folder.equals("INBOX")) {
        Files.createFile(folder(folder).resolve("maildirfolder"));
      }
    }
    MailText texts = new MailText(byId);
    int number = 1;
    for (ScriptedMail mail : mails) {
      Path file = folder(mail.folder()).resolve(name(mail, number++));
      Files.write(file, texts.of(mail).getBytes(StandardCharsets.UTF_8));
      Files.setLastModifiedTime(file, FileTime.from(mail.at().toInstant()));
    }
  }

  private Path folder(String name) {
    return name.equals("INBOX") ? root : root.resolve("." + name);
  }

  private static String name(ScriptedMail mail, int number) {
    String unique = mail.at().toEpochSecond() + ".M0P1Q" + number + ".berger";
    return mail.flags().equals("new") ? "new/" + unique : "cur/" + unique + ":2," + mail.flags();
  }
}
