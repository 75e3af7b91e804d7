package dev.signalbox.runtime.understand.time;

import dev.signalbox.runtime.understand.Language;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds and resolves all mentions of time in a text. Immutable, safe for use by many threads;
 * making one reads its lexicon, so keep it. Work and memory grow with the length of the text only.
 */
public final class TimeResolver {
  /** A stretch without an unknown word is cut after so many tokens; no mention is as long. */
  private static final int LONGEST_STRETCH = 256;

  /** So many words that mean nothing by themselves stand in no mention in a row. */
  private static final int MOST_UNKNOWN = 8;

  private final Lexicon lexicon;

  private TimeResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The resolver for a language. For {@link Language#OTHER} it knows only what needs no words:
   * dates and times in figures.
   */
  public static TimeResolver of(Language language) {
    List<String> files =
        switch (language) {
          case ENGLISH -> List.of("common.lexicon", "english.lexicon");
          case GERMAN -> List.of("common.lexicon", "german.lexicon");
          case OTHER -> List.of("common.lexicon", "other.lexicon");
        };
    return new TimeResolver(LexiconReader.read(files));
  }

  /**
   * All mentions, left to right, non-overlapping; of two that begin at the same place the longer.
   * Never throws, whatever the text is.
   *
   * @param now the moment of speaking, in the zone of the person who speaks
   */
  public List<TimeMention> find(String text, ZonedDateTime now) {
    Search search = new Search(text, now);
    Tokenizer.cut(text, search::take);
    search.flush();
    return List.copyOf(search.found);
  }

  /** One text being searched, stretch by stretch. */
  private final class Search {
    private final String text;
    private final ZonedDateTime now;
    private final List<TimeMention> found = new ArrayList<>();
    private final Changes changes = new Changes();
    private List<Token> stretch = new ArrayList<>();
    private int unknown;

    Search(String text, ZonedDateTime now) {
      this.text = text;
      this.now = now;
    }

    void take(Token token) {
      int cut = token.isNumber() ? 0 : lexicon.compoundCut(token.lower());
      if (cut > 0) {
        String word = token.lower();
        int middle = token.start() + cut;
        stretch.add(new Token(token.start(), middle, word.substring(0, cut), token.glued()));
        stretch.add(new Token(middle, token.end(), word.substring(cut), true));
        return;
      }
      stretch.add(token);
      unknown = lexicon.senses(token).isEmpty() ? unknown + 1 : 0;
      if (unknown > MOST_UNKNOWN || stretch.size() >= LONGEST_STRETCH) {
        flush();
      }
    }

    void flush() {
      List<List<Edge>> columns = Chart.parse(lexicon, stretch, now);
      for (Edge edge : new Selection(lexicon, text, stretch, columns, changes).best()) {
        int start = stretch.get(edge.from()).start();
        int end = stretch.get(edge.to() - 1).end();
        mention(start, end, edge.meaning()).ifPresent(found::add);
      }
      stretch = new ArrayList<>();
    }

    private Optional<TimeMention> mention(int start, int end, Meaning meaning) {
      return Outcome.of(meaning, now)
          .map(
              outcome ->
                  new TimeMention(
                      start,
                      end,
                      text.substring(start, end),
                      outcome.value(),
                      outcome.past(),
                      outcome.doubt()));
    }
  }
}
