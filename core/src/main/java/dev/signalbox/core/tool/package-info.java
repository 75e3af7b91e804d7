/**
 * What reads or changes the world. A {@link dev.signalbox.core.tool.Tool} describes itself by a
 * {@link dev.signalbox.core.tool.ToolSpec} with typed arguments and an {@link
 * dev.signalbox.core.tool.Effect}; it is called with labelled values and answers with an {@link
 * dev.signalbox.core.tool.Outcome}. Nothing else may have an effect.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.tool;
