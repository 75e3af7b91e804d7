package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;

/** Numbers in figures and words. */
enum NumberAction implements Action {
  /** A word or figure as it is. */
  NUMBER,
  /** Twenty and seven. */
  SUM,
  /** Two thousand. */
  TIMES,
  /** Nineteen ninety-six. */
  HUNDREDS,
  /** 3.5: the whole and the digits after the point. */
  DECIMAL,
  /** Two and a half: the number and the fraction in hundredths. */
  FRACTION,
  /** A number of hundredths. */
  HUNDREDTH,
  /** Whatever it is, under another name. */
  SAME;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Meaning apply(Arguments given) {
    return switch (this) {
      case NUMBER -> new Meaning.Count(given.decimal(0), given.digits(0));
      case SUM -> new Meaning.Count(given.decimal(0).add(given.decimal(1)), 0);
      case TIMES -> new Meaning.Count(given.decimal(0).multiply(given.decimal(1)), 0);
      case HUNDREDS ->
          new Meaning.Count(given.decimal(0).multiply(HUNDRED).add(given.decimal(1)), 0);
      case DECIMAL ->
          new Meaning.Count(
              given.decimal(0).add(given.decimal(1).movePointLeft(given.digits(1))), 0);
      case FRACTION ->
          new Meaning.Count(given.decimal(0).add(given.decimal(1).movePointLeft(2)), 0);
      case HUNDREDTH -> new Meaning.Count(given.decimal(0).movePointLeft(2), 0);
      case SAME -> given.get(0);
    };
  }
}
