/**
 * What was understood of a request: a set of intents with calibrated confidence, how hard it is,
 * what it needs and the label of what it touches. Not sure is an answer, too.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.assess;
