/**
 * The models of an installation. An {@link dev.signalbox.core.fleet.Endpoint} is one model at one
 * place: what it can do, what it costs, where it runs and the clearance it has. A {@link
 * dev.signalbox.core.fleet.Fleet} is all of them.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.fleet;
