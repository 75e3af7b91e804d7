package dev.signalbox.assistant.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStoreTest {

  private static final String TWO =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Home\r\n"
          + event("a", "SUMMARY:A long title that was fo\r\n lded by another program\r\n")
          + event("b", "X-FOO;X-BAR=\"a:b;c,d\":  odd   spacing \r\n")
          + "END:VCALENDAR\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN:VCALENDAR\nVERSION:2.0\n\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR",
        "\uFEFFBEGIN:VCALENDAR\r\nbegin:vevent\r\nuid:a\r\nend:vevent\r\nEND:VCALENDAR\r\n\r\n",
        "BEGIN:VCALENDAR\rBEGIN:VEVENT\rUID:a\rEND:VEVENT\rEND:VCALENDAR\r",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDESCRIPTION:x\r\n\ty\r\n z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
      })
  void aFileInAnyStyleIsGivenBackByteForByteAfterAChangeAndItsInverse(String text)
      throws IOException {
    Path file = write("odd.ics", text);
    LineStore store = LineStore.calendars(file);
    FileChange change =
        retitled(
            store,
            "a",
            "Ä title, 50 € – long enough to be folded because it is more than seventy-five octets");
    assertThat(Files.readString(store.apply(change).file())).isNotEqualTo(text);
    assertThat(store.find("a").orElseThrow().components().getFirst().plain("SUMMARY"))
        .contains("seventy-five octets");
    store.apply(change.inverse());
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void aChangeTouchesNothingButItsOwnUid() throws IOException {
    Path file = write("two.ics", TWO);
    LineStore store = LineStore.calendars(file);
    store.apply(retitled(store, "a", "New"));
    String b = TWO.substring(TWO.indexOf("BEGIN:VEVENT\r\nUID:b"));
    assertThat(Files.readString(file))
        .endsWith(b)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Home\r\n");
  }

  @Test
  void noLineOfANewValueIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() throws IOException {
    Path file = write("two.ics", TWO);
    LineStore store = LineStore.calendars(file);
    String title = "€ä𝄞x".repeat(60);
    store.apply(retitled(store, "a", title));
    assertThat(store.find("a").orElseThrow().components().getFirst().plain("SUMMARY"))
        .isEqualTo(title);
    assertThat(Files.readString(file).lines())
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void aValueCannotSmuggleInAnotherProperty() throws IOException {
    Path file = write("two.ics", TWO);
    LineStore store = LineStore.calendars(file);
    store.apply(retitled(store, "a", "x\r\nATTENDEE:mailto:evil@example.org\nEND:VEVENT"));
    Component changed = store.find("a").orElseThrow().components().getFirst();
    assertThat(changed.first("ATTENDEE")).isEmpty();
    assertThat(changed.plain("SUMMARY"))
        .isEqualTo("x\nATTENDEE:mailto:evil@example.org\nEND:VEVENT");
    ContentLine raw =
        ContentLine.of("SUMMARY", List.of(Parameter.of("X-P", "a\"b\nc")), "raw\r\nEND:VEVENT");
    assertThat(raw.text()).isEqualTo("SUMMARY;X-P=a^'b^nc:raw\\nEND:VEVENT\r\n");
  }

  @Test
  void aFoldInTheMiddleOfACharacterIsPutTogetherAgain() throws IOException {
    byte[] text =
        TWO.replace("SUMMARY:A long", "SUMMARY:Caf€ long").getBytes(StandardCharsets.UTF_8);
    int euro = new String(text, StandardCharsets.ISO_8859_1).indexOf("\u00E2\u0082\u00AC") + 1;
    byte[] folded = new byte[text.length + 3];
    System.arraycopy(text, 0, folded, 0, euro);
    System.arraycopy(new byte[] {'\r', '\n', ' '}, 0, folded, euro, 3);
    System.arraycopy(text, euro, folded, euro + 3, text.length - euro);
    Path file = folder.resolve("cut.ics");
    Files.write(file, folded);
    LineStore store = LineStore.calendars(file);
    assertThat(store.find("a").orElseThrow().components().getFirst().plain("SUMMARY"))
        .startsWith("Caf€ long");
    FileChange change = store.apply(retitled(store, "b", "Żółw"));
    assertThat(store.find("b").orElseThrow().components().getFirst().plain("SUMMARY"))
        .isEqualTo("Żółw");
    store.apply(change.inverse());
    assertThat(Files.readAllBytes(file)).isEqualTo(folded);
  }

  @Test
  void applyingTwiceIsApplyingOnceAndSoIsTakingBack() throws IOException {
    Path file = write("two.ics", TWO);
    LineStore store = LineStore.calendars(file);
    FileChange change = retitled(store, "a", "New");
    store.apply(change);
    String after = Files.readString(file);
    store.apply(change);
    assertThat(Files.readString(file)).isEqualTo(after);
    assertThat(store.find("a").orElseThrow().etag()).isEqualTo(change.etagAfter());
    store.apply(change.inverse());
    store.apply(change.inverse());
    assertThat(Files.readString(file)).isEqualTo(TWO);
  }

  @Test
  void manyThreadsOfOneStoreLoseNoChange() throws Exception {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      events.append(event("e" + i, "SUMMARY:old\r\n"));
    }
    Path file = write("many.ics", "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n");
    LineStore store = LineStore.calendars(file);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<FileChange>> running = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String uid = "e" + i;
        running.add(threads.submit(() -> store.apply(retitled(store, uid, "new"))));
      }
      for (Future<FileChange> one : running) {
        one.get();
      }
    }
    assertThat(Files.readString(file)).doesNotContain("SUMMARY:old");
    assertThat(store.read().items()).hasSize(24);
  }

  @Test
  void anotherStoreOfTheSameProcessThatIsWritingIsNamed() throws IOException {
    Path file = write("two.ics", TWO);
    LineStore store = LineStore.calendars(file);
    FileChange change = retitled(store, "a", "New");
    Path lock = folder.resolve(".two.ics.signalbox-lock");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      assertThatThrownBy(() -> store.apply(change))
          .isInstanceOf(FileException.Busy.class)
          .hasMessageContaining("share it");
    }
    assertThat(Files.readString(file)).isEqualTo(TWO);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedWithTheMendAndTheOldContentStays() throws IOException {
    Path notAFolder = write("plain.txt", "x");
    LineStore store = LineStore.calendars(notAFolder.resolve("calendars"));
    FileChange change =
        store.proposeNew(
            "u", "", List.of(Component.of("VEVENT", List.of(ContentLine.of("UID", "u")))));
    assertThatThrownBy(() -> store.apply(change))
        .isInstanceOf(FileException.Unwritable.class)
        .hasMessageContaining("plain.txt")
        .hasMessageContaining("cannot be written");
    assertThat(AtomicFile.unwritable(notAFolder, new IOException("No space left on device")))
        .hasMessageContaining("free some space and try again");
    assertThat(
            AtomicFile.unwritable(
                notAFolder, new FileSystemException("x", null, "Read-only file system")))
        .hasMessageContaining("mount it writable");
  }

  @Test
  void aChangeForAFileOutsideOfTheStoreIsRefused() throws IOException {
    write("two.ics", TWO);
    LineStore store = LineStore.calendars(folder.resolve("two.ics"));
    FileChange foreign =
        new FileChange(
            "a", folder.resolve("other.ics"), "", "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n");
    assertThatThrownBy(() -> store.apply(foreign)).isInstanceOf(FileException.Refused.class);
    assertThatThrownBy(() -> LineStore.calendars(folder).proposeNew("z", "../outside", List.of()))
        .isInstanceOf(FileException.Refused.class)
        .hasMessageContaining("leaves the folder");
  }

  @Test
  void permissionsAndALinkInPlaceOfTheFileStay() throws IOException {
    Path real = write("real.ics", TWO);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.ics"), real);
    LineStore store = LineStore.calendars(link);
    store.apply(retitled(store, "a", "New"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(real)).contains("SUMMARY:New");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-------");
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith("signalbox-new"));
    }
  }

  @Test
  void aPathThatDoesNotExistIsAProblemWhenReadAndMadeByTheFirstChange() throws IOException {
    LineStore store = LineStore.calendars(folder.resolve("none.ics"));
    assertThat(store.read().problems()).singleElement().asString().contains("does not exist");
    FileChange change =
        store.proposeNew(
            "u", "", List.of(Component.of("VEVENT", List.of(ContentLine.of("UID", "u")))));
    store.apply(change);
    assertThat(Files.readString(folder.resolve("none.ics")))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("END:VCALENDAR\r\n");
    store.apply(change.inverse());
    assertThat(store.read().items()).isEmpty();
  }

  private static FileChange retitled(LineStore store, String uid, String title) {
    Item item = store.find(uid).orElseThrow();
    return store.propose(
        item,
        item.components().stream()
            .map(one -> one.with(ContentLine.ofText("SUMMARY", title)))
            .toList());
  }

  private static String event(String uid, String lines) {
    return "BEGIN:VEVENT\r\nUID:"
        + uid
        + "\r\nDTSTART:20260105T090000\r\n"
        + lines
        + "END:VEVENT\r\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
