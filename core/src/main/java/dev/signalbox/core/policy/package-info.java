/**
 * What a person must be asked and what was allowed: rulings on effects, approvals bound to exact
 * content, releases that lower a label, and budgets.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.policy;
