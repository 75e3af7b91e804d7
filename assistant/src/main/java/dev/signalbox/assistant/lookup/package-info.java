/**
 * Finding things by words that a person says: names and titles are compared without case and
 * diacritics, and an exact word always wins over one that only begins or looks alike.
 */
@NullMarked
package dev.signalbox.assistant.lookup;

import org.jspecify.annotations.NullMarked;
