package dev.signalbox.assistant.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.LineStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressBookTest {

  @TempDir Path folder;

  @Test
  void anExactNameWinsOverOneThatOnlyLooksAlike() throws IOException {
    AddressBook book =
        book(
            card("1", "FN:Ana Tôrres", "N:Tôrres;Ana;;;"),
            card("2", "FN:Anna Berg", "N:Berg;Anna;;;"),
            card("3", "FN:Anna Keller"),
            card("4", "FN:Anabela Reis"),
            card("5", "FN:Ruth Berger", "NICKNAME:Oma,Grandma"));
    assertThat(names(book.find("Ana"))).containsExactly("Ana Tôrres");
    assertThat(names(book.find("ana torres"))).containsExactly("Ana Tôrres");
    assertThat(names(book.find("ANNA"))).containsExactly("Anna Berg", "Anna Keller");
    assertThat(names(book.find("anab"))).containsExactly("Anabela Reis");
    assertThat(names(book.find("Torrez"))).containsExactly("Ana Tôrres");
    assertThat(names(book.find("oma"))).containsExactly("Ruth Berger");
    assertThat(names(book.find("Bernd"))).isEmpty();
    assertThat(names(book.find(" ?! "))).isEmpty();
  }

  @Test
  void somebodyIsFoundByFirmGroupOrRelationWhenNobodyHasTheName() throws IOException {
    AddressBook book =
        book(
            card("1", "FN:Jonas Novak", "NOTE:Partner", "CATEGORIES:family"),
            card("2", "FN:Dr. Weiß", "ORG:Zahnarztpraxis am See;Empfang"),
            card("3", "FN:Lena", "RELATED;TYPE=child;VALUE=text:Mia"));
    assertThat(names(book.find("zahnarztpraxis"))).containsExactly("Dr. Weiß");
    assertThat(names(book.find("family"))).containsExactly("Jonas Novak");
    assertThat(names(book.find("child"))).containsExactly("Lena");
    assertThat(names(book.find("weiss"))).containsExactly("Dr. Weiß");
  }

  @Test
  void everythingOnACardIsReadInBothVersions() throws IOException {
    AddressBook book =
        book(
            card(
                "1",
                "N:Torres;Ana;Maria;;",
                "FN:Ana Torres",
                "EMAIL;TYPE=INTERNET,HOME:ana@home.example",
                "item1.EMAIL;TYPE=pref:ana@work.example",
                "item1.X-ABLabel:_$!<Work>!$_",
                "TEL;TYPE=\"cell,voice\";VALUE=uri:tel:+351-21-000",
                "BDAY:1987-05-14",
                "NOTE:likes\\, tea\\nand more",
                "CATEGORIES:family,friends"),
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Firm\\; Sons\r\nEMAIL;PREF=1:a@b.example\r\nBDAY:--0514\r\nEND:VCARD\r\n");
    Contact ana = book.contact("1").orElseThrow();
    assertThat(ana.given()).isEqualTo("Ana Maria");
    assertThat(ana.emails())
        .containsExactly(
            new Reach("ana@work.example", "work"), new Reach("ana@home.example", "home"));
    assertThat(ana.phones()).containsExactly(new Reach("+351-21-000", "cell"));
    assertThat(ana.birthday()).contains(LocalDate.of(1987, 5, 14));
    assertThat(ana.note()).isEqualTo("likes, tea\nand more");
    assertThat(ana.groups()).containsExactly("family", "friends");
    assertThat(book.withEmail("A@B.example"))
        .extracting(Contact::name)
        .containsExactly("Firm; Sons");
  }

  @Test
  void anOldCardSaysHowToMendItAndDoesNotHideTheOthers() throws IOException {
    AddressBook book =
        book(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Old\r\nEND:VCARD\r\n",
            card("2", "TEL:123"),
            card("3", "FN:Ana"));
    Contacts all = book.all();
    assertThat(names(all.contacts())).containsExactly("Ana");
    assertThat(all.problems())
        .extracting(Object::toString)
        .anyMatch(text -> text.contains("book.vcf:2: vCard 2.1"))
        .anyMatch(text -> text.contains("book.vcf:5: this card has no name"));
  }

  @Test
  void namesInAnOldEncodingAreReadAndTheirBytesAreKept() throws IOException {
    Charset old = Charset.forName("windows-1252");
    byte[] bytes = (card("1", "FN:José Müller") + card("2", "FN:Ana")).getBytes(old);
    Files.write(file(), bytes);
    AddressBook book = open(file());
    assertThat(names(book.find("jose"))).containsExactly("José Müller");
    FileChange change = book.apply(book.propose().note("2", "Łódź"));
    assertThat(book.contact("2").orElseThrow().note()).isEqualTo("Łódź");
    assertThat(new String(Files.readAllBytes(file()), old)).contains("FN:José Müller");
    book.apply(change.inverse());
    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
  }

  @Test
  void aCardIsAddedOnceChangedAndGivenBackExactly() throws IOException {
    AddressBook book = book(card("1", "FN:Ana", "PHOTO;ENCODING=b:QUJD", "X-SKYPE:ana"));
    String before = Files.readString(file());
    FileChange added =
        book.apply(
            book.propose()
                .add(
                    ContactDraft.of("new", "Bea van Dyk")
                        .email("bea@x.example", "work")
                        .phone("+1 2", "")
                        .at("X; Y")));
    assertThat(book.propose().add(ContactDraft.of("new", "Bea")).changes()).isFalse();
    assertThat(book.contact("new").orElseThrow().family()).isEqualTo("Dyk");
    assertThat(book.contact("new").orElseThrow().organisation()).isEqualTo("X; Y");
    FileChange email =
        book.apply(book.propose().addEmail("1", new Reach("ana@new.example", "home")));
    assertThat(book.propose().addEmail("1", new Reach("ANA@new.example", "")).changes()).isFalse();
    assertThat(Files.readString(file())).contains("PHOTO;ENCODING=b:QUJD\r\n", "X-SKYPE:ana\r\n");
    book.apply(added.inverse());
    book.apply(book.propose().rename("1", "Ana Torres"));
    assertThatThrownBy(() -> book.apply(email.inverse()))
        .isInstanceOf(FileException.ChangedMeanwhile.class);
    book.apply(book.propose().rename("1", "Ana"));
    assertThat(Files.readString(file())).isNotEqualTo(before).contains("ana@new.example");
  }

  @Test
  void aCardWithoutAUidCanBeChangedAndStaysTheSameContact() throws IOException {
    Files.writeString(file(), "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD");
    AddressBook book = open(file());
    String uid = book.find("ana").getFirst().uid();
    FileChange change = book.apply(book.propose().addPhone(uid, new Reach("+351 1", "cell")));
    assertThat(book.contact(uid).orElseThrow().phones()).hasSize(1);
    book.apply(change.inverse());
    assertThat(Files.readString(file(), StandardCharsets.UTF_8))
        .isEqualTo("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD");
    book.apply(book.propose().add(ContactDraft.of("2", "Bea")));
    assertThat(names(book.all().contacts())).containsExactly("Ana", "Bea");
  }

  private Path file() {
    return folder.resolve("book.vcf");
  }

  private AddressBook book(String... cards) throws IOException {
    Files.writeString(file(), String.join("", cards));
    return open(file());
  }

  private static AddressBook open(Path path) {
    return new AddressBook(LineStore.cards(path), () -> Instant.parse("2026-01-05T08:00:00Z"));
  }

  private static String card(String uid, String... lines) {
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:"
        + uid
        + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VCARD\r\n";
  }

  private static List<String> names(List<Contact> contacts) {
    return contacts.stream().map(Contact::name).toList();
  }
}
