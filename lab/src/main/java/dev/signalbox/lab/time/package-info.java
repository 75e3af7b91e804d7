/**
 * Measures the time resolver on the cases of Recognizers-Text: reads their files, puts both answers
 * into one form, counts a case only when all of its results agree in place, type and values.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.lab.time;
