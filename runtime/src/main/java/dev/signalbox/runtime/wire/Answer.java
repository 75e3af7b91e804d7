package dev.signalbox.runtime.wire;

import java.util.Optional;

/** A whole answer, read. */
record Answer(String text, Optional<Usage> usage, String finishReason) {}
