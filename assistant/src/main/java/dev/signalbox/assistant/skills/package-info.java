/**
 * What the assistant can do by itself. A {@link dev.signalbox.assistant.skills.Skill} brings tools
 * and knows how to turn one understood clause ({@link dev.signalbox.assistant.skills.Reading}) into
 * steps of a plan, with the help of {@link dev.signalbox.assistant.skills.Drafting}. Skills never
 * act: only the executor calls tools.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.skills;
