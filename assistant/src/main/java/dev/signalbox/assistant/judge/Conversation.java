package dev.signalbox.assistant.judge;

import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Mention;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.runtime.store.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was spoken of lately, read from the journal: what "it" and "her" can mean. */
public final class Conversation {
  private static final int RUNS = 5;
  private static final Duration MEMORY = Duration.ofMinutes(30);

  private final Journal journal;

  /** A conversation over the runs of a journal. */
  public Conversation(Journal journal) {
    this.journal = journal;
  }

  /**
   * What was spoken of in the last half hour of the person's time, the latest last, as literals.
   */
  List<Referent> recall(Instant now) {
    var referents = new ArrayList<Referent>();
    for (RunId run : journal.runs(RUNS).reversed()) {
      RunState state = RunState.of(journal.events(run));
      boolean recent =
          state
              .started()
              .filter(started -> Duration.between(started.now(), now).abs().compareTo(MEMORY) <= 0)
              .isPresent();
      if (recent) {
        state.plan().map(Plan::mentions).orElse(List.of()).stream()
            .map(mention -> settled(mention, state))
            .flatMap(Optional::stream)
            .forEach(referents::add);
      }
    }
    return referents;
  }

  private static Optional<Referent> settled(Mention mention, RunState state) {
    var id = mention.id().resolve(state::result);
    var words = mention.words().resolve(state::result);
    return id.isPresent() && words.isPresent()
        ? Optional.of(
            new Referent(
                Referent.Kind.valueOf(mention.kind().toUpperCase(Locale.ROOT)),
                new Argument.Literal(id.get()),
                new Argument.Literal(words.get())))
        : Optional.empty();
  }
}
