/**
 * What is needed to test a system of models without one: {@link dev.signalbox.testkit.ModelServer}
 * is a real HTTP server that says what a test tells it to, well or badly; {@link
 * dev.signalbox.testkit.HijackedModel} is the worst model there can be; {@link
 * dev.signalbox.testkit.EgressGuard} proves what did not leave; a clock that can be set and points
 * at which the process dies are the rest. Nothing here is a mock, and nothing needs more than the
 * JDK.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.testkit;
