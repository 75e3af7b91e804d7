package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes mail for one person. Every method is a pure function of what it is given. */
public final class Composer {

  private static final int MOST_REFERENCES = 50;

  private final Address me;
  private final List<Address> mine;

  /**
   * @param me who writes, and under which name
   * @param aliases the other addresses at which this person gets mail
   */
  public Composer(Address me, List<Address> aliases) {
    this.me = me;
    this.mine = new ArrayList<>(aliases);
    this.mine.add(me);
  }

  /**
   * A mail that begins a conversation.
   *
   * @throws UnsendableMailException when it has no recipient, or one that cannot be written to
   */
  public Outgoing write(NewMail mail, Postmark postmark) {
    return finish(
        new Envelope(mail.to(), mail.cc(), mail.bcc(), me),
        mail.subject(),
        mail.text(),
        List.of(),
        List.of(),
        postmark);
  }

  /**
   * An answer in the thread of a mail (RFC 5322, 3.6.4). An answer to one's own mail goes to those
   * who had it.
   *
   * @throws UnsendableMailException when the mail names nobody who could be answered
   */
  public Outgoing reply(Mail original, MailBody body, Reply reply, Postmark postmark) {
    List<Address> sender = answered(original);
    List<Address> to = Recipients.once(sender, List.of());
    List<Address> cc = List.of();
    if (reply.toAll()) {
      List<Address> all = new ArrayList<>(sender);
      all.addAll(original.to());
      List<Address> others = Recipients.once(all, mine);
      to = others.isEmpty() ? to : others;
      List<Address> known = new ArrayList<>(to);
      known.addAll(mine);
      cc = Recipients.once(original.cc(), known);
    }
    String text =
        reply.quoting()
            ? reply.text() + "\n\n" + Quoting.below(original, body, postmark.date())
            : reply.text();
    return finish(
        new Envelope(to, cc, List.of(), writer(original)),
        Subjects.reply(original.subject()),
        text,
        references(original),
        List.of(),
        postmark);
  }

  /**
   * A mail passed on: its visible text below the given one, its files with it.
   *
   * @throws UnsendableMailException when there is no recipient, or one that cannot be written to
   */
  public Outgoing forward(
      Mail original, MailSource source, List<Address> to, String text, Postmark postmark) {
    MailBody body = BodyReading.read(source);
    String whole = text + "\n\n" + Quoting.forwarded(original, body, postmark.date());
    return finish(
        new Envelope(to, List.of(), List.of(), writer(original)),
        Subjects.forward(original.subject()),
        whole,
        List.of(),
        BodyReading.files(source),
        postmark);
  }

  private record Envelope(List<Address> to, List<Address> cc, List<Address> bcc, Address from) {}

  private Outgoing finish(
      Envelope envelope,
      String subject,
      String text,
      List<String> references,
      List<BodyParts.File> files,
      Postmark postmark) {
    if (envelope.to.isEmpty() && envelope.cc.isEmpty() && envelope.bcc.isEmpty()) {
      throw new UnsendableMailException("The mail has no recipient; name at least one");
    }
    envelope.bcc.forEach(Recipients::checked);
    Optional<String> answered =
        references.isEmpty() ? Optional.empty() : Optional.of(references.getLast());
    String headers =
        "Date: "
            + DateHeader.format(postmark.date())
            + "\r\n"
            + MailWriting.addressHeader("From", List.of(envelope.from))
            + MailWriting.addressHeader("To", envelope.to)
            + MailWriting.addressHeader("Cc", envelope.cc)
            + MailWriting.idsHeader("Message-ID", List.of(postmark.messageId()))
            + MailWriting.idsHeader("In-Reply-To", answered.stream().toList())
            + MailWriting.idsHeader("References", references)
            + MailWriting.textHeader("Subject", subject);
    return new Outgoing(
        postmark,
        envelope.from,
        envelope.to,
        envelope.cc,
        envelope.bcc,
        OneLine.of(subject),
        text,
        answered,
        files.stream().map(file -> file.attachment().name()).toList(),
        MailWriting.write(
            headers,
            text,
            files.stream().map(BodyParts.File::part).toList(),
            postmark.messageId()));
  }

  /** Who is meant by an answer: Reply-To, else From; for one's own mail those who had it. */
  private List<Address> answered(Mail original) {
    if (mine.stream().anyMatch(original.from()::sameMailbox)) {
      return original.to();
    }
    List<Address> wanted = original.headers().replyTo();
    return wanted.isEmpty() ? List.of(original.from()) : wanted;
  }

  /** Answers come from the address that was written to. */
  private Address writer(Mail original) {
    return mine.stream()
        .filter(original::isFor)
        .findFirst()
        .map(address -> new Address(me.name(), address.email()))
        .orElse(me);
  }

  /** The thread so far, with its first and its latest mails when it is very long. */
  private static List<String> references(Mail original) {
    List<String> ids = new ArrayList<>(original.headers().references());
    if (ids.isEmpty()) {
      original.headers().inReplyTo().ifPresent(ids::add);
    }
    if (original.messageId().isEmpty()) {
      return List.of();
    }
    ids.remove(original.messageId().get());
    ids.add(original.messageId().get());
    while (ids.size() > MOST_REFERENCES) {
      ids.remove(1);
    }
    return ids;
  }
}
