/**
 * What is to be done, as a directed acyclic graph of steps that hand each other values by handle. A
 * plan is made from trusted words only and checks itself: cycles, unknown handles and tools, types
 * of values.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.plan;
