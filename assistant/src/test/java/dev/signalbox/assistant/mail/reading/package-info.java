/** Tests of what is told from a mail without a model. */
@NullMarked
package dev.signalbox.assistant.mail.reading;

import org.jspecify.annotations.NullMarked;
