package dev.signalbox.runtime.understand.privacy;

/** Checksums that tell a number of a kind from any other number. */
final class Checksums {

  private Checksums() {}

  /**
   * ISO 7064 MOD 97-10 as ISO 13616 uses it for IBANs; {@code iban} without blanks, in capitals.
   */
  static boolean iban(String iban) {
    if (iban.length() < 15 || iban.length() > 34) {
      return false;
    }
    String turned = iban.substring(4) + iban.substring(0, 4);
    int rest = 0;
    for (int i = 0; i < turned.length(); i++) {
      int value = Character.digit(turned.charAt(i), 36);
      if (value < 0) {
        return false;
      }
      rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest == 1;
  }

  /** Luhn (ISO/IEC 7812-1), for 13 to 19 digits. */
  static boolean card(String digits) {
    if (digits.length() < 13 || digits.length() > 19) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? 2 * digit : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
