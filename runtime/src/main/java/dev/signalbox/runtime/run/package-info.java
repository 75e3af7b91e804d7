/**
 * Carries a plan out. Ready steps run side by side on virtual threads; each step's label is the
 * join of what went in; the journal is written before every effect and after it, so that a run can
 * stop anywhere and go on. {@link dev.signalbox.runtime.run.Executor} is the way in.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.run;
