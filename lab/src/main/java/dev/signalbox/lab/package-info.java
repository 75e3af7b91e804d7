/**
 * Training and evaluation of the models that the product ships. Never on the class path of the
 * product.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.lab;
