package dev.signalbox.assistant.mail.reading;

import java.util.Optional;

/**
 * What a bill asks for, as it is written there.
 *
 * @param amount the amount with its currency, {@code 84,20 EUR}
 * @param due when it is to be paid, {@code 30.11.2026}
 * @param iban the account, if its check digits are right (ISO 13616), without spaces
 */
public record Bill(Optional<String> amount, Optional<String> due, Optional<String> iban) {}
