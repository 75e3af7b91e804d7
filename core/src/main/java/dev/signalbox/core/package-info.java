/**
 * The vocabulary of Signalbox as records, sealed types and pure functions. Nothing in here does
 * I/O, reads a clock or draws a random number; whatever of that is needed is passed in. Read the
 * packages in the order of a request: {@code label}, {@code fleet}, {@code assess}, {@code route},
 * {@code tool}, {@code policy}, {@code plan}, {@code journal}.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core;
