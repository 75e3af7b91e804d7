package dev.signalbox.lab.data;

/**
 * A sentence to learn from.
 *
 * @param label the dotted intent, or {@code none}
 * @param source the data set, or the grammar's language
 * @param group examples of one group are never parted between training and held-out data
 */
public record Example(String text, String label, String source, String group) {}
