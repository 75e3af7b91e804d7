/** Tests of the package with the same name. */
@NullMarked
package dev.signalbox.assistant.calendar;

import org.jspecify.annotations.NullMarked;
