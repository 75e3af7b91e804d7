/** Tests of the package with the same name. */
@NullMarked
package dev.signalbox.assistant.contacts;

import org.jspecify.annotations.NullMarked;
