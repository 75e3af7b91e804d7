/**
 * The project's own example sentences: templates with alternatives and slots in readable files,
 * expanded by a seeded generator, with typos as people make them.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.lab.grammar;
