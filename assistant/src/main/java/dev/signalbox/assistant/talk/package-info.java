/** Talk that needs no deed: greetings, help, what cannot be done here. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.talk;
