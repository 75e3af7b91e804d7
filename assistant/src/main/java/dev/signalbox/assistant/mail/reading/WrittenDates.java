package dev.signalbox.assistant.mail.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as people write them, in English and German; what they mean is decided elsewhere. */
final class WrittenDates {

  private static final String MONTH =
      "(jan(uary|uar)?|feb(ruary|ruar)?|mar(ch)?|märz|apr(il)?|may|mai|june?|juni|july?|juli"
          + "|aug(ust)?|sept?(ember)?|o[ck]t(ober)?|nov(ember)?|de[cz](ember)?)\\.?";
  private static final String DAY =
      "(mon|tues|wednes|thurs|fri|satur|sun)day|(mon|diens|donners|frei|sams|sonn)tag|mittwoch";
  static final String DATE =
      "(\\d{4}-\\d{2}-\\d{2}"
          + "|\\d{1,2}\\.\\s?\\d{1,2}\\.(\\s?\\d{4}|\\d{2})?"
          + "|\\d{1,2}/\\d{1,2}/\\d{2,4}"
          + "|\\d{1,2}(st|nd|rd|th|\\.)?\\s(of\\s)?"
          + MONTH
          + "(,?\\s\\d{4})?|"
          + MONTH
          + "\\s\\d{1,2}(st|nd|rd|th)?(,?\\s\\d{4})?"
          + "|(next\\s|this\\s|nächsten?\\s|diesen?\\s|kommenden?\\s)?("
          + DAY
          + ")|today|tomorrow|tonight|heute|morgen|übermorgen)(?![\\p{L}\\d])";

  private WrittenDates() {}

  /** The first date in a text, as written. */
  static Optional<String> first(String text) {
    Matcher date = Lazy.ANY.matcher(text);
    return date.find() ? Optional.of(date.group().strip()) : Optional.empty();
  }

  /** Compiled when the first mail is looked through. */
  private static final class Lazy {
    private static final Pattern ANY =
        Pattern.compile("(?<![\\p{L}\\d])" + DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
