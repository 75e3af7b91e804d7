package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes sample mails, and puts them where a mail program would. */
public final class SampleMail {

  public static final Address ME = new Address("Mira Vogel", "mira@vogel.example");
  public static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  public static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-24T12:00:00+01:00[Europe/Berlin]");

  private final Map<String, String> headers = new LinkedHashMap<>();
  private String body = "Hello.\n";

  public static SampleMail from(String sender) {
    SampleMail mail = new SampleMail();
    mail.headers.put("From", sender);
    mail.headers.put("To", "Mira Vogel <mira@vogel.example>");
    mail.headers.put("Subject", "Hello");
    mail.headers.put("Date", DateHeader.format(NOW));
    return mail;
  }

  public SampleMail with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public SampleMail without(String name) {
    headers.remove(name);
    return this;
  }

  public SampleMail about(String subject) {
    return with("Subject", subject);
  }

  public SampleMail id(String id) {
    return with("Message-ID", "<" + id + ">");
  }

  public SampleMail at(Instant instant) {
    return with("Date", DateHeader.format(instant.atZone(NOW.getZone())));
  }

  public SampleMail saying(String text) {
    body = text;
    return this;
  }

  public SampleMail html(String page) {
    return with("Content-Type", "text/html; charset=utf-8").saying(page);
  }

  String text() {
    StringBuilder out = new StringBuilder();
    headers.forEach((name, value) -> out.append(name).append(": ").append(value).append('\n'));
    return out.append('\n').append(body).toString();
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  MailSource source() {
    return MailSource.of(bytes());
  }

  public MailBody read() {
    return BodyReading.read(source());
  }

  public Mail shown() {
    MailState state = MailState.of(Folder.INBOX, Set.of());
    return new Mail("sample", state, MaildirHeaders.of(bytes()));
  }

  /** An empty Maildir. */
  static Path maildir(Path directory) {
    for (String room : List.of("cur", "new", "tmp")) {
      write(directory.resolve(room).resolve(".keep"), new byte[0]);
    }
    return directory;
  }

  /** Puts the mail into a Maildir under a file name such as {@code cur/1.a:2,S}. */
  SampleMail into(Path maildir, String file) {
    write(maildir.resolve(file), bytes());
    return this;
  }

  /** An mbox file of the mails. */
  static Path mbox(Path file, SampleMail... mails) {
    StringBuilder all = new StringBuilder();
    for (SampleMail mail : mails) {
      all.append("From sender@example.org Tue Nov 24 11:00:00 2026\n");
      all.append(mail.text()).append('\n');
    }
    write(file, all.toString().getBytes(StandardCharsets.UTF_8));
    return file;
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(AtomicFile.directoryOf(file));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Postmark postmark(String id) {
    return new Postmark("<" + id + ">", NOW);
  }
}
