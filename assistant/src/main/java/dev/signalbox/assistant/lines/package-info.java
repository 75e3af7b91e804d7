/**
 * Calendar and address files as they lie on the disk: content lines (RFC 5545 section 3.1, RFC 6350
 * section 3.2), kept byte for byte, grouped by UID, and changed one UID at a time. Nothing here
 * knows what an event or a contact is.
 *
 * <p>The text of every line that is not changed is written back exactly as it was read, whatever
 * program wrote it. That is what makes {@link dev.signalbox.assistant.lines.FileChange} exact in
 * both directions, and a line number in a message true.
 */
@NullMarked
package dev.signalbox.assistant.lines;

import org.jspecify.annotations.NullMarked;
