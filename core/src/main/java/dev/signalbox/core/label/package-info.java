/**
 * What a datum is: secrecy, trust, readers, regions, origins; joined along a plan, never lowered.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.label;
