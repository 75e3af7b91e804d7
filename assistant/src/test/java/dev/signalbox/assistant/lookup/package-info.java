/** Tests of the package with the same name. */
@NullMarked
package dev.signalbox.assistant.lookup;

import org.jspecify.annotations.NullMarked;
