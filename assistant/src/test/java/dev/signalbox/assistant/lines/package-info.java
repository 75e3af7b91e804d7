/** Tests of the package with the same name. */
@NullMarked
package dev.signalbox.assistant.lines;

import org.jspecify.annotations.NullMarked;
