package dev.signalbox.app;

import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.calendarskill.CalendarSkill;
import dev.signalbox.assistant.contacts.AddressBook;
import dev.signalbox.assistant.contacts.Contact;
import dev.signalbox.assistant.day.DaySkill;
import dev.signalbox.assistant.general.GeneralSkill;
import dev.signalbox.assistant.home.HomeFile;
import dev.signalbox.assistant.homeskill.HomeSkill;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailQuery;
import dev.signalbox.assistant.mail.Mailbox;
import dev.signalbox.assistant.mail.OutboxTransport;
import dev.signalbox.assistant.mailskill.MailSkill;
import dev.signalbox.assistant.people.PeopleSkill;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.assistant.talk.LastRun;
import dev.signalbox.assistant.talk.TalkSkill;
import dev.signalbox.assistant.tasks.TaskList;
import dev.signalbox.assistant.tasksskill.TasksSkill;
import dev.signalbox.runtime.config.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The skills over the person's belongings; nothing is read before it is needed. */
final class Skills {
  private static final Pattern BLANKS = Pattern.compile("[\\s,.]+");

  private final Belongings belongings;
  private final Lazy<Mailbox> mailbox;
  private final Lazy<EventCalendar> calendar;
  private final Lazy<TaskList> tasks;
  private final Lazy<AddressBook> contacts;
  private final Lazy<HomeFile> devices;
  private final Lazy<Set<String>> names;

  Skills(Belongings belongings, ZoneId zone, InstantSource clock) {
    this.belongings = belongings;
    this.mailbox = new Lazy<>(() -> Mailbox.open(Belongings.required(belongings.mail(), "mail")));
    this.calendar =
        new Lazy<>(
            () ->
                new EventCalendar(
                    LineStore.calendars(Belongings.required(belongings.calendar(), "calendar")),
                    zone,
                    clock));
    this.tasks =
        new Lazy<>(
            () ->
                new TaskList(
                    LineStore.calendars(Belongings.required(belongings.tasks(), "tasks")),
                    zone,
                    clock));
    this.contacts =
        new Lazy<>(
            () ->
                new AddressBook(
                    LineStore.cards(Belongings.required(belongings.contacts(), "contacts")),
                    clock));
    this.devices =
        new Lazy<>(() -> new HomeFile(Belongings.required(belongings.devices(), "devices")));
    this.names = new Lazy<>(this::readNames);
  }

  List<Skill> all(LastRun lastRun) {
    Person me = person();
    var people = new PeopleSkill(contacts, this::lastWritten);
    return List.of(
        new TalkSkill(lastRun),
        new DaySkill(areas()),
        new MailSkill(
            mailbox,
            () -> OutboxTransport.beside(mailbox.get()),
            new MailSkill.Me(me.name(), me.addresses()),
            words -> belongings.contacts().isPresent() ? people.addresses(words) : List.of()),
        people,
        new CalendarSkill(
            calendar,
            me.addresses().stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet())),
        new TasksSkill(tasks),
        new HomeSkill(devices),
        new GeneralSkill());
  }

  private List<DaySkill.Area> areas() {
    var areas = new ArrayList<DaySkill.Area>();
    belongings.calendar().ifPresent(_ -> areas.add(DaySkill.Area.CALENDAR));
    belongings.mail().ifPresent(_ -> areas.add(DaySkill.Area.MAIL));
    belongings.tasks().ifPresent(_ -> areas.add(DaySkill.Area.TASKS));
    belongings.devices().ifPresent(_ -> areas.add(DaySkill.Area.HOME));
    return areas;
  }

  /** Whether a capitalised word is part of a name in the address book. */
  boolean knowsName(String word) {
    return names.get().contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> readNames() {
    var known = new HashSet<String>();
    if (belongings.contacts().isPresent()) {
      for (Contact contact : contacts.get().all().contacts()) {
        Stream.concat(Stream.of(contact.given(), contact.family()), contact.nicknames().stream())
            .flatMap(BLANKS::splitAsStream)
            .filter(name -> name.length() > 2)
            .forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
      }
    }
    return known;
  }

  private Optional<Instant> lastWritten(List<String> addresses) {
    if (belongings.mail().isEmpty()) {
      return Optional.empty();
    }
    return mailbox.get().search(MailQuery.all().everywhere()).stream()
        .filter(
            mail ->
                Stream.concat(Stream.of(mail.from()), mail.to().stream())
                    .map(Address::email)
                    .anyMatch(addresses::contains))
        .map(Mail::date)
        .max(Instant::compareTo);
  }

  /**
   * Who the person is: as written in the settings, else the address to which most of the mails go.
   */
  private Person person() {
    if (!belongings.person().addresses().isEmpty() || belongings.mail().isEmpty()) {
      return belongings.person().addresses().isEmpty()
          ? new Person(belongings.person().name(), List.of("me@localhost"))
          : belongings.person();
    }
    var counts =
        mailbox.get().search(MailQuery.all()).stream()
            .flatMap(mail -> mail.to().stream())
            .filter(address -> !address.email().isEmpty())
            .collect(
                Collectors.groupingBy(
                    address -> address.email().toLowerCase(Locale.ROOT), Collectors.counting()));
    String address =
        counts.entrySet().stream()
            .max(java.util.Map.Entry.comparingByValue())
            .map(java.util.Map.Entry::getKey)
            .orElse("me@localhost");
    return new Person(belongings.person().name(), List.of(address));
  }

  String mailCount() {
    return mailbox.get().search(MailQuery.all().everywhere()).size() + " mails";
  }

  String calendarCount(Instant now) {
    var agenda = calendar.get().occurrences(now, now.plus(java.time.Duration.ofDays(30)));
    return agenda.occurrences().size()
        + " appointments in the next 30 days"
        + problems(agenda.problems());
  }

  String taskCount() {
    var all = tasks.get().open();
    return all.tasks().size() + " open tasks" + problems(all.problems());
  }

  String contactCount() {
    var all = contacts.get().all();
    return all.contacts().size() + " contacts" + problems(all.problems());
  }

  String deviceCount() {
    return devices.get().read().devices().size() + " devices";
  }

  private static String problems(List<?> problems) {
    return problems.isEmpty()
        ? ""
        : ", could not be read: "
            + String.join("; ", problems.stream().map(Object::toString).toList());
  }
}
