/**
 * What the person has decided, read from {@code signalbox.yaml}: the fleet with its clearances and
 * connections, preferences, budget, the person's own sources. Everything wrong in a file is
 * reported at once, each with file, line, key and mend; what is wider than usual is said by {@link
 * dev.signalbox.runtime.config.Settings#explain}. {@link dev.signalbox.runtime.config.Home} says
 * where the file and the data are.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.config;
