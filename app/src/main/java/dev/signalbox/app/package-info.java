/**
 * The {@code signalbox} command: parses words from the shell, wires everything, shows what happens.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.app;
