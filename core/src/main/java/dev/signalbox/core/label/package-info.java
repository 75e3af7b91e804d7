/**
 * What a datum is and who may receive it. A {@link dev.signalbox.core.label.Label} is a point in a
 * lattice of secrecy, trust, readers, regions and origins; {@code join} is the only way to combine
 * labels and never lowers one. A {@link dev.signalbox.core.label.Clearance} is the set of labels
 * that an endpoint or tool may receive, and answers with typed reasons when a label does not fit.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.label;
