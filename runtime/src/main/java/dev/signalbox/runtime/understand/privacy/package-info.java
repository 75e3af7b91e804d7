/**
 * How secret words are by themselves. What is found here can only raise a label; that nothing was
 * found proves nothing, so data from mail, calendar and files are labelled where they are read and
 * not by this.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.understand.privacy;
