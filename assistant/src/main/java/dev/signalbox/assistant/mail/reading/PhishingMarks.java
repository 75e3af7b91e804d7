package dev.signalbox.assistant.mail.reading;

import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.Attachment;
import dev.signalbox.assistant.mail.Link;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that a mail is not from whom it says, or wants a password. */
final class PhishingMarks {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern URGENT =
      Pattern.compile(
          "\\b(urgent|immediately|within \\d+ (hours?|days?)|will be (closed|suspended|deleted"
              + "|locked|terminated)|last warning|final notice|suspended|expires? (today|soon)"
              + "|sofort|umgehend|dringend|innerhalb von \\d+ (stunden|tagen)|gesperrt|eingeschränkt"
              + "|letzte (mahnung|warnung)|läuft (heute )?ab|unusual (activity|sign-?in))",
          FLAGS);
  private static final Pattern CREDENTIALS =
      Pattern.compile(
          "\\b(password|passcode|verify (your|the)|confirm (your|the) (account|identity|payment|card)"
              + "|log ?in|sign ?in|credentials|card number|pin|tan|gift ?cards?|wire transfer"
              + "|passwort|zugangsdaten|anmelden|einloggen|bestätigen sie|verifizier\\w*"
              + "|kontodaten|kreditkarte\\w*|gutscheinkarten?)\\b",
          FLAGS);
  private static final Pattern DANGEROUS =
      Pattern.compile(
          ".*\\.(exe|scr|js|jse|vbs|vbe|bat|cmd|com|pif|lnk|iso|img|hta|jar|ps1|docm|xlsm|html?)");
  private static final Pattern MAIL_IN_NAME =
      Pattern.compile("[\\w.+-]+@(?<host>[\\w-]+(\\.[\\w-]+)+)");
  private static final Pattern NUMERIC_HOST = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*]");
  private static final List<String> BRANDS =
      List.of(
          "paypal",
          "amazon",
          "microsoft",
          "apple",
          "google",
          "netflix",
          "dhl",
          "fedex",
          "sparkasse",
          "volksbank",
          "commerzbank",
          "postbank",
          "telekom",
          "vodafone",
          "klarna",
          "ebay",
          "facebook",
          "instagram",
          "linkedin",
          "dropbox",
          "docusign",
          "visa",
          "mastercard",
          "n26");

  private PhishingMarks() {}

  /** One sentence for each sign. */
  static List<String> in(Mail mail, MailBody body) {
    List<String> marks = new ArrayList<>();
    sender(mail, marks);
    body.links().forEach(link -> link(link, marks));
    body.attachments().forEach(file -> file(file, marks));
    String text = mail.subject() + "\n" + body.text();
    Matcher urgent = URGENT.matcher(text);
    Matcher wanted = CREDENTIALS.matcher(text);
    if (urgent.find() && wanted.find()) {
      marks.add("It presses (\"" + urgent.group() + "\") and wants \"" + wanted.group() + "\".");
    }
    return marks.stream().distinct().toList();
  }

  private static void sender(Mail mail, List<String> marks) {
    Address from = mail.from();
    String domain = Hosts.owner(from.domain());
    for (Address reply : mail.headers().replyTo()) {
      if (!reply.domain().isEmpty() && !Hosts.owner(reply.domain()).equals(domain)) {
        marks.add("Answers go to " + reply.email() + ", not to " + from.email() + ".");
      }
    }
    Matcher named = MAIL_IN_NAME.matcher(from.name());
    if (named.find() && !Hosts.owner(named.group("host")).equals(domain)) {
      marks.add("The sender is called " + named.group() + " but writes from " + from.email() + ".");
    }
    brand(from, domain).ifPresent(marks::add);
  }

  /** A well-known name before, or a look-alike of it within, a domain that is not its own. */
  private static Optional<String> brand(Address from, String domain) {
    List<String> names = Words.of(from.name());
    String readAs = domain.replace('1', 'l').replace('0', 'o').replace("rn", "m");
    for (String brand : BRANDS) {
      boolean own = domain.equals(brand) || domain.startsWith(brand + ".");
      boolean named = names.contains(brand);
      boolean resembles = readAs.contains(brand) && !domain.contains(brand);
      boolean borrows = domain.contains("-" + brand) || domain.contains(brand + "-");
      if (!own && (resembles || borrows || (named && !domain.contains(brand)))) {
        return Optional.of("It speaks of " + brand + " but comes from " + from.domain() + ".");
      }
    }
    return Optional.empty();
  }

  private static void link(Link link, List<String> marks) {
    Optional<String> host = Hosts.of(link.target());
    if (host.isEmpty()) {
      return;
    }
    Optional<String> claimed = Hosts.claimed(link.text());
    if (claimed.isPresent() && !Hosts.owner(claimed.get()).equals(Hosts.owner(host.get()))) {
      marks.add("A link shows " + claimed.get() + " but leads to " + host.get() + ".");
    }
    if (NUMERIC_HOST.matcher(host.get()).matches() || host.get().contains("xn--")) {
      marks.add("A link leads to the address " + host.get() + ".");
    }
    if (link.target().matches("(?i)https?://[^/?#]*@.*")) {
      marks.add("A link hides its host behind '@': " + host.get() + ".");
    }
  }

  private static void file(Attachment file, List<String> marks) {
    if (DANGEROUS.matcher(file.name().toLowerCase(Locale.ROOT)).matches()) {
      marks.add("The attachment " + file.name() + " can run or show a false page.");
    }
  }
}
