package dev.signalbox.assistant.mail.reading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a bill: a word that only bills use, and an amount. */
final class Bills {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final List<String> WORDS =
      List.of(
          "invoice",
          "amount due",
          "payment due",
          "total due",
          "balance due",
          "payable by",
          "payable within",
          "bill for",
          "bill of",
          "your bill",
          "payment reminder",
          "overdue",
          "rechnung",
          "mahnung",
          "fällig",
          "zahlbar",
          "zahlungserinnerung",
          "überweisen",
          "abschlag",
          "lastschrift",
          "beitragsbescheid",
          "payment is due",
          "please pay");
  private static final List<String> CURRENCIES =
      List.of("€", "$", "£", "eur", "usd", "gbp", "chf", "dollar");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.,])((€|EUR|USD|US\\$|\\$|£|GBP|CHF)\\s?\\d[\\d.,']*\\d|(€|\\$|£)\\s?\\d"
              + "|\\d[\\d.,']*\\s?(€|EUR\\b|Euro\\b|USD\\b|GBP\\b|£|CHF\\b|dollars\\b))",
          FLAGS);
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\b(total|amount due|to pay|balance|sum|gesamt\\w*|rechnungsbetrag|summe|zu zahlen"
              + "|zahlbetrag|endbetrag|betrag)\\b",
          FLAGS);
  private static final Pattern DUE =
      Pattern.compile(
          "(due( date)?( is)?( on| by)?|pay(able)?( it)? by|payment by|until|no later than|fällig"
              + "( am| bis)?|zahlbar bis( zum)?|bis (spätestens )?(zum )?|spätestens( am)?"
              + "|fälligkeit)\\s*:?\\s*((mon|tues|wednes|thurs|fri|satur|sun)day,?\\s"
              + "|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\\s(den\\s)?)?(?<date>"
              + WrittenDates.DATE
              + ")",
          FLAGS);
  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(\\s?[A-Z0-9]{4}){2,7}(\\s?[A-Z0-9]{1,3})?\\b");

  private Bills() {}

  static Optional<Bill> in(String subject, String text) {
    String whole = subject + "\n" + text;
    String lower = whole.toLowerCase(Locale.ROOT);
    boolean mayBe = Words.anyIn(lower, WORDS) && Words.anyIn(lower, CURRENCIES);
    Optional<String> amount = mayBe ? amount(whole) : Optional.empty();
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Matcher due = DUE.matcher(whole);
    Optional<String> date = due.find() ? Optional.of(due.group("date").strip()) : Optional.empty();
    return Optional.of(new Bill(amount, date, iban(whole)));
  }

  /** The amount on a line that speaks of the total, the last one there; else the first of all. */
  private static Optional<String> amount(String text) {
    List<String> all = new ArrayList<>();
    Optional<String> total = Optional.empty();
    for (String line : text.split("\n", -1)) {
      Matcher amount = AMOUNT.matcher(line);
      while (amount.find()) {
        all.add(amount.group().strip());
        if (TOTAL.matcher(line).find()) {
          total = Optional.of(amount.group().strip());
        }
      }
    }
    return total.or(() -> all.stream().findFirst());
  }

  private static Optional<String> iban(String text) {
    Matcher found = IBAN.matcher(text);
    while (found.find()) {
      String compact = found.group().replaceAll("\\s", "");
      for (int length = compact.length(); length >= 15; length--) {
        String candidate = compact.substring(0, length);
        if (isIban(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIban(String text) {
    StringBuilder digits = new StringBuilder();
    String turned = text.substring(4) + text.substring(0, 4);
    for (char character : turned.toUpperCase(Locale.ROOT).toCharArray()) {
      digits.append(Character.digit(character, 36));
    }
    return text.length() <= 34
        && new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
