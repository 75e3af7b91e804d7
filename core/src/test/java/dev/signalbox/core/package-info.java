/** Random cases and how laws are tried on them. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core;
