/**
 * Sentences with the intent they carry: read from the public data sets through readable mapping
 * tables, and from the project's own grammar.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.lab.data;
