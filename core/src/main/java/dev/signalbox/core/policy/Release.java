package dev.signalbox.core.policy;

import dev.signalbox.core.label.Label;
import java.time.Instant;

/**
 * A recorded decision to lower a label: the only thing that can.
 *
 * @param digest SHA-256 of exactly what is released
 * @param before its label
 * @param after the lower label, for this one use
 * @param reason why, in words
 * @param by who decided
 * @param at when
 */
public record Release(
    String digest, Label before, Label after, String reason, String by, Instant at) {}
