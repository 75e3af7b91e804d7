/** Tests of the package with the same name. */
@NullMarked
package dev.signalbox.assistant.tasks;

import org.jspecify.annotations.NullMarked;
