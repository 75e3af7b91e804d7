/** What no skill covers and a generative model can do: a general question, a text to write. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.general;
