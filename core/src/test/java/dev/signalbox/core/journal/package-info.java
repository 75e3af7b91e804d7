/** Laws of this package, tried on random cases. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.journal;
