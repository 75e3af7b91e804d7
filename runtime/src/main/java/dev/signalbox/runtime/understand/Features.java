package dev.signalbox.runtime.understand;

import java.util.Arrays;

/**
 * What the intent model sees of a clause: words with their neighbours, and pieces of words, each
 * hashed to a bucket. Words carry the frame ("remind me to"), pieces carry typos, inflection and
 * German compounds. Training and use share this class, so they cannot drift apart.
 */
public final class Features {
  /** Buckets are numbered from 0 to 2 to the power of this, exclusive. */
  public static final int BITS = 16;

  private static final int MOST = 4_096;
  private static final int WORD = 0x3C6EF372;
  private static final int PAIR = 0x1B873593;
  private static final int SKIP = 0x7FEB352D;
  private static final int TRIPLE = 0x2545F491;
  private static final int ENDS = 0x68E31DA4;
  private static final int PIECE = 0x02DCE729;
  private static final int EDGE = 0x0BADF00D;

  private int[] buckets = new int[256];
  private int count;
  private int wordCount;
  private final int letterWords;

  private Features(WrittenForm form) {
    letterWords = form.words();
    addWords(form);
    wordCount = count;
    addPieces(form);
  }

  /** The features of a text; the work is bounded however long the text is. */
  public static Features of(CharSequence text) {
    return new Features(WrittenForm.of(text));
  }

  /** The buckets; those of words first, then those of pieces; valid up to {@link #count()}. */
  public int[] buckets() {
    return buckets;
  }

  /** How many buckets are filled, repetitions included. */
  public int count() {
    return count;
  }

  /** How many of them, from the first on, come from words. */
  public int wordCount() {
    return wordCount;
  }

  /** Whether there is no word with a letter in it: nothing to understand. */
  public boolean isEmpty() {
    return letterWords == 0;
  }

  private void addWords(WrittenForm form) {
    char[] letters = form.letters();
    int before = EDGE;
    int beforeThat = EDGE;
    int first = 0;
    int hash = WORD;
    for (int at = 0; at < form.length(); at++) {
      if (letters[at] != ' ') {
        hash = hash * 31 + letters[at];
        continue;
      }
      first = first == 0 ? hash : first;
      addWord(hash, before, beforeThat);
      beforeThat = before;
      before = hash;
      hash = WORD;
    }
    addWord(EDGE, before, beforeThat);
    add(ENDS, first, before);
  }

  private void addWord(int word, int before, int beforeThat) {
    if (word != EDGE) {
      add(WORD, word, 0);
    }
    add(PAIR, before, word);
    add(SKIP, beforeThat, word);
    add(TRIPLE, mix(beforeThat ^ PAIR, before), word);
  }

  private void addPieces(WrittenForm form) {
    char[] letters = form.letters();
    int start = 0;
    for (int at = 0; at < form.length(); at++) {
      if (letters[at] == ' ') {
        addPiecesOfWord(letters, start, at);
        start = at + 1;
      }
    }
  }

  /** Pieces of 3 to 5 letters; the space before and after the word counts as a letter. */
  private void addPiecesOfWord(char[] letters, int start, int end) {
    for (int from = start - 1; from < end - 1; from++) {
      int hash = PIECE * 31 + (from < start ? ' ' : letters[from]);
      for (int at = from + 1; at <= end && at < from + 5; at++) {
        hash = hash * 31 + (at == end ? ' ' : letters[at]);
        if (at - from >= 2) {
          add(PIECE, hash, at - from);
        }
      }
    }
  }

  private void add(int kind, int left, int right) {
    if (count == MOST) {
      return;
    }
    if (count == buckets.length) {
      buckets = Arrays.copyOf(buckets, Math.min(MOST, 2 * count));
    }
    buckets[count++] = mix(mix(kind, left), right) >>> (32 - BITS);
  }

  /** One round of murmur3's mixing, finished so that the high bits are good. */
  private static int mix(int state, int value) {
    int mixed = value * 0xCC9E2D51;
    mixed = Integer.rotateLeft(mixed, 15) * 0x1B873593;
    mixed = Integer.rotateLeft(state ^ mixed, 13) * 5 + 0xE6546B64;
    mixed ^= mixed >>> 16;
    mixed *= 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    return mixed * 0xC2B2AE35;
  }
}
