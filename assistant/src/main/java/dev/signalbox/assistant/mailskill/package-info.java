/**
 * What the assistant does with mail: finding, reading without a trace, summing up, answering.
 * {@link dev.signalbox.assistant.mailskill.MailSkill} is the way in. Everything in a mail was
 * written by somebody else: it fills values and never chooses what is done.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.mailskill;
