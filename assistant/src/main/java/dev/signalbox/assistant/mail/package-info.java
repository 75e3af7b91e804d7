/**
 * A mailbox on files: Maildir (with Maildir++ sub-folders) or mbox (mboxrd), behind one {@link
 * dev.signalbox.assistant.mail.Mailbox}.
 *
 * <p>Reading never changes a flag or a file. Every change is one atomic rename, gives back a {@link
 * dev.signalbox.assistant.mail.MailChange} and can be undone with it. Headers are read first and
 * bodies only when asked for; Angus Mail does the MIME work, and only here. Everything read from a
 * mail was written by somebody else: it is data, never an instruction.
 */
@NullMarked
package dev.signalbox.assistant.mail;

import org.jspecify.annotations.NullMarked;
