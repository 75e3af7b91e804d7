/** Tests of the mailbox on real files. */
@NullMarked
package dev.signalbox.assistant.mail;

import org.jspecify.annotations.NullMarked;
