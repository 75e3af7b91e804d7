/**
 * The assistant's judgement: from the person's words to an assessment and a plan, on the device and
 * without any model. {@link dev.signalbox.assistant.judge.AssistantJudge} is the way in.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.judge;
