/** Measurements of the store. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.lab.store;
