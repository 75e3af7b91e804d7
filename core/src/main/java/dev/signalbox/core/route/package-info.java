/**
 * Which endpoint does a model call. {@link dev.signalbox.core.route.Router} first filters, each
 * refusal a typed reason that depends on the one endpoint alone, then scores what is left, then
 * names fall-backs from the same filtered set. The {@link dev.signalbox.core.route.Decision}
 * explains itself.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.route;
