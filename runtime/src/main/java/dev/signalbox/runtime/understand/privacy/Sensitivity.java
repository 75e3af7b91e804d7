package dev.signalbox.runtime.understand.privacy;

import dev.signalbox.core.label.Secrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what makes words personal or secret: numbers with a valid checksum, addresses,
 * credentials, health, "my" and "our", and names that the person knows. English and German.
 */
public final class Sensitivity {
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\\b");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\w.])\\+?\\d(?:[ ()/-]{0,2}\\d){6,18}(?![\\w])");
  private static final Pattern KEY =
      Pattern.compile(
          "\\b(?:sk|pk|ghp|gho|xox[abp]|AKIA|eyJ)[-_A-Za-z0-9]{14,200}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY");
  private static final Pattern SECRET_WORD =
      Pattern.compile(
          "\\b(?:passwor[dt]|passphrase|pin code|pin|tan|api key|secret key|kennwort|zugangsdaten|credentials)\\b\\s*(?:is|ist|:|=|lautet)\\s*\\S+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STREET =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|str\\.|weg|gasse|platz|allee| street| road| avenue| lane) ?\\d{1,4}[a-z]?\\b|\\b\\d{1,5} \\p{Lu}\\p{L}{2,30} (?:Street|Road|Avenue|Lane|Drive|St|Rd|Ave)\\b");
  private static final Set<String> OWN =
      Set.of(
          "my", "mine", "our", "ours", "myself", "mein", "meine", "meinem", "meinen", "meiner",
          "meines", "unser", "unsere", "unserem", "unseren", "unserer", "unseres");
  private static final Set<String> HEALTH =
      Set.of(
          "diagnosis",
          "diagnosed",
          "prescription",
          "medication",
          "therapy",
          "therapist",
          "pregnant",
          "depression",
          "hiv",
          "cancer",
          "diagnose",
          "rezept",
          "medikament",
          "medikamente",
          "therapie",
          "schwanger",
          "krebs",
          "befund");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,40}");

  private final Predicate<String> knownName;

  /**
   * A detector.
   *
   * @param knownName whether a capitalised word is a name of somebody the person knows
   */
  public Sensitivity(Predicate<String> knownName) {
    this.knownName = knownName;
  }

  /** How secret the words are at least. */
  public Secrecy of(String text) {
    Secrecy secrecy = Secrecy.PUBLIC;
    for (Finding finding : find(text)) {
      secrecy = secrecy.join(finding.secrecy());
    }
    return secrecy;
  }

  /** Everything that was found, in no particular order. */
  public List<Finding> find(String text) {
    var found = new ArrayList<Finding>();
    all(EMAIL, text, "email", Secrecy.PERSONAL, found);
    all(KEY, text, "key", Secrecy.SECRET, found);
    all(SECRET_WORD, text, "password", Secrecy.SECRET, found);
    all(STREET, text, "address", Secrecy.PERSONAL, found);
    numbers(text, found);
    words(text, found);
    return found;
  }

  private static void all(
      Pattern pattern, String text, String kind, Secrecy secrecy, List<Finding> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Finding(kind, secrecy, matcher.start(), matcher.end()));
    }
  }

  private static void numbers(String text, List<Finding> found) {
    var rest = new StringBuilder(text);
    Matcher iban = IBAN.matcher(text.toUpperCase(Locale.ROOT));
    while (iban.find()) {
      if (holdsIban(iban.group())) {
        found.add(new Finding("iban", Secrecy.PERSONAL, iban.start(), iban.end()));
      }
      for (int i = iban.start(); i < Math.min(iban.end(), rest.length()); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    Matcher number = DIGITS.matcher(rest);
    while (number.find()) {
      String digits = NO_DIGIT.matcher(number.group()).replaceAll("");
      if (Checksums.card(digits)) {
        found.add(new Finding("card", Secrecy.SECRET, number.start(), number.end()));
      } else if (digits.length() >= 8 && digits.length() <= 15 && looksLikePhone(number.group())) {
        found.add(new Finding("phone", Secrecy.PERSONAL, number.start(), number.end()));
      }
    }
  }

  /** Whether a number is there, perhaps with words behind it that look like more of it. */
  private static boolean holdsIban(String letters) {
    String rest = letters;
    while (!rest.isEmpty()) {
      if (Checksums.iban(rest.replace(" ", ""))) {
        return true;
      }
      int blank = rest.lastIndexOf(' ');
      rest = blank < 0 ? "" : rest.substring(0, blank);
    }
    return false;
  }

  private static boolean looksLikePhone(String number) {
    return number.startsWith("+")
        || number.startsWith("0")
        || number.contains("-")
        || number.contains("(");
  }

  private void words(String text, List<Finding> found) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (OWN.contains(lower)) {
        found.add(new Finding("own", Secrecy.PERSONAL, word.start(), word.end()));
      } else if (HEALTH.contains(lower)) {
        found.add(new Finding("health", Secrecy.PERSONAL, word.start(), word.end()));
      } else if (Character.isUpperCase(word.group().codePointAt(0))
          && knownName.test(word.group())) {
        found.add(new Finding("name", Secrecy.PERSONAL, word.start(), word.end()));
      }
    }
  }
}
