package dev.signalbox.lab.train;

import dev.signalbox.lab.data.Example;
import dev.signalbox.runtime.understand.Features;
import java.util.Arrays;
import java.util.List;

/**
 * An example as numbers.
 *
 * @param buckets of its features, those of words first
 * @param words how many of them are of words
 * @param label index of its label
 */
@SuppressWarnings("ArrayRecordComponent") // a row of a matrix, never compared
record Sample(int[] buckets, int words, int label) {

  static Sample of(Example example, List<String> labels) {
    Features features = Features.of(example.text());
    return new Sample(
        Arrays.copyOf(features.buckets(), features.count()),
        features.wordCount(),
        labels.indexOf(example.label()));
  }
}
