/**
 * The only package that opens a connection to a model. {@link
 * dev.signalbox.runtime.wire.ModelClient} takes nothing but a {@code Cleared}, speaks OpenAI
 * chat-completions, streamed or whole, and reads what comes back as data from a stranger: bounded
 * in time and size, its errors without a word of what was sent. {@link
 * dev.signalbox.runtime.wire.Discovery} finds models on this machine by asking only what there is.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.wire;
