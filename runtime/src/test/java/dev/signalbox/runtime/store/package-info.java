/** Tests of the store on real files. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.store;
