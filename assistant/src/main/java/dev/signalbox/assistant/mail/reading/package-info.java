/**
 * What can be told from a mail without a model: a summary out of its own sentences, and facts such
 * as a bill, an invitation or a question. Everything here is extraction: each string returned
 * stands in the mail. Marks of phishing and of smuggled instructions only ever raise suspicion;
 * their absence proves nothing.
 */
@NullMarked
package dev.signalbox.assistant.mail.reading;

import org.jspecify.annotations.NullMarked;
