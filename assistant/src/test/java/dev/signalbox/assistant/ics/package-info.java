/** Tests of the package with the same name. */
@NullMarked
package dev.signalbox.assistant.ics;

import org.jspecify.annotations.NullMarked;
