package dev.signalbox.runtime.run;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Plan;
import java.time.ZonedDateTime;

/** Understands a request and plans it. It sees the person's words and nothing from outside. */
public interface Judge {

  /**
   * Understands and plans.
   *
   * @param words what the person said
   * @param now the person's time
   * @throws BadRequestException if the words cannot be a request
   */
  Judged judge(String words, ZonedDateTime now);

  /**
   * What a judge made of a request.
   *
   * @param words the words with their label
   * @param assessment what was understood
   * @param plan what is to be done
   */
  record Judged(Labelled<String> words, Assessment assessment, Plan plan) {}
}
