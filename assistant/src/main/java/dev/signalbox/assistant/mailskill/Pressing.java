package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import dev.signalbox.assistant.mail.MailFlag;
import dev.signalbox.assistant.mail.reading.MailFacts;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How much a mail wants the person, and why. */
record Pressing(String id, double score, String text, String why) {
  private static final double TRAVEL_TODAY = 0.95;
  private static final double BILL = 0.75;
  private static final double QUESTION = 0.7;
  private static final double DEADLINE = 0.65;
  private static final double INVITED = 0.6;
  private static final double TRAVEL = 0.35;
  private static final double UNREAD = 0.25;
  private static final double SUSPICIOUS = 0.15;
  private static final double NEWSLETTER = 0.02;
  private static final double FRESH = 0.1;

  static Pressing of(Post post, Mail mail, boolean answered, Given given) {
    MailBody body = post.mailbox().body(mail.id());
    MailFacts facts = post.facts(mail, body);
    String line = Shown.line(mail, given.invocation().now(), given.german());
    if (facts.suspicious()) {
      return new Pressing(
          mail.id(),
          SUSPICIOUS,
          line,
          given.say("suspicious, do not follow it:", "verdächtig, nicht darauf eingehen:")
              + Shown.warning(facts, given.german()));
    }
    if (facts.newsletter()) {
      return new Pressing(
          mail.id(), mail.unread() ? NEWSLETTER : 0, line, given.say("a newsletter", "Newsletter"));
    }
    Pressing best = wants(mail, body, facts, answered, line, given);
    Duration age = Duration.between(mail.date(), given.invocation().now().toInstant());
    double fresh = age.toDays() < 2 && mail.unread() ? FRESH : age.toDays() > 10 ? -FRESH : 0;
    return best.score == 0
        ? best
        : new Pressing(best.id, Math.clamp(best.score + fresh, 0.01, 1), best.text, best.why);
  }

  private static Pressing wants(
      Mail mail, MailBody body, MailFacts facts, boolean answered, String line, Given given) {
    boolean replied = answered || mail.state().flags().contains(MailFlag.ANSWERED);
    LocalDate today = given.invocation().now().toLocalDate();
    if (facts.trip().isPresent() && speaksOf(today, mail.subject() + " " + body.text())) {
      return new Pressing(
          mail.id(), TRAVEL_TODAY, line, given.say("you travel today", "heute ist die Reise"));
    }
    if (facts.bill().isPresent()) {
      String due =
          facts.bill().get().due().map(day -> given.say(", due ", ", fällig ") + day).orElse("");
      String amount = facts.bill().get().amount().map(sum -> " " + sum).orElse("");
      return new Pressing(
          mail.id(), BILL, line, given.say("a bill", "eine Rechnung") + amount + due);
    }
    if (!facts.questions().isEmpty() && !replied) {
      return new Pressing(
          mail.id(),
          QUESTION,
          line,
          given.say("asks you: ", "fragt dich: ") + facts.questions().getFirst());
    }
    if (!facts.deadlines().isEmpty() && !replied) {
      return new Pressing(
          mail.id(),
          DEADLINE,
          line,
          given.say("has a date: ", "Frist: ") + facts.deadlines().getFirst());
    }
    if (facts.invitation().isPresent() && !replied) {
      return new Pressing(
          mail.id(),
          INVITED,
          line,
          given.say("an invitation: ", "eine Einladung: ") + facts.invitation().get().summary());
    }
    if (facts.trip().isPresent()) {
      return new Pressing(mail.id(), TRAVEL, line, given.say("a journey", "eine Reise"));
    }
    return new Pressing(
        mail.id(), mail.unread() ? UNREAD : 0, line, given.say("unread", "ungelesen"));
  }

  private static boolean speaksOf(LocalDate day, String text) {
    return Stream.of("yyyy-MM-dd", "dd.MM.yyyy", "d MMMM", "MMMM d", "d MMM ", "d. MMMM")
        .flatMap(
            pattern ->
                Stream.of(Locale.ENGLISH, Locale.GERMAN)
                    .map(locale -> day.format(DateTimeFormatter.ofPattern(pattern, locale))))
        .anyMatch(text::contains);
  }

  Value value() {
    return new Value.Fields(
        Map.of(
            "score", Value.of(score),
            "text", Value.of(text),
            "source", Value.of("mail:" + id),
            "why", Value.of(why)));
  }
}
