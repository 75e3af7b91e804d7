package dev.signalbox.app;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.runtime.run.Judge;
import dev.signalbox.runtime.run.Watcher;
import dev.signalbox.runtime.run.Way;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One request and its answer, on a screen. Steps and questions go to standard error, the answer to
 * standard output.
 */
final class Exchange {
  private final Installation installation;
  private final PrintWriter out;
  private final PrintWriter screen;
  private final Keyboard keyboard;
  private final boolean yes;
  private final boolean json;
  private Optional<Plan> plan = Optional.empty();

  Exchange(
      Installation installation,
      PrintWriter out,
      PrintWriter screen,
      Keyboard keyboard,
      boolean yes,
      boolean json) {
    this.installation = installation;
    this.out = out;
    this.screen = screen;
    this.keyboard = keyboard;
    this.yes = yes;
    this.json = json;
  }

  int take(String request) {
    return show(installation.way().take(request, installation.now(), person(), watcher(List.of())));
  }

  int resume(RunId run) {
    List<JournalEvent> earlier = installation.bench().journal().events(run);
    plan = RunState.of(earlier).plan();
    return show(installation.way().resume(run, person(), watcher(earlier)));
  }

  int dryRun(String request) {
    Judge.Judged judged = installation.way().dryRun(request, installation.now());
    RunState nothingDone =
        RunState.EMPTY.after(
            new JournalEvent.Planned(installation.bench().clock().instant(), judged.plan()));
    List<StepRow> rows = StepRow.of(nothingDone, List.of(), installation.bench().tools()::spec);
    if (json) {
      var tree = new LinkedHashMap<String, Object>();
      tree.put("request", judged.words().value());
      tree.put("assessment", RunJson.assessment(judged.assessment()));
      tree.put("plan", RunJson.plan(judged.plan(), rows));
      tree.put("state", "dry run");
      out.println(Json.write(tree));
    } else {
      out.println("This is what would be done; nothing was.");
      for (StepRow row : rows) {
        out.println(
            "  "
                + row.step().id()
                + "  "
                + row.step().title()
                + "  ["
                + effect(row.step())
                + ", "
                + row.where()
                + "]");
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private String effect(Step step) {
    return effectOf(step).map(Effect::word).orElse("asks you or a model");
  }

  private ShellPerson person() {
    return new ShellPerson(
        screen,
        keyboard,
        step -> plan.flatMap(known -> known.find(step)).flatMap(this::effectOf),
        yes);
  }

  private Optional<Effect> effectOf(Step step) {
    return step instanceof Step.ToolCall call
        ? installation.bench().tools().spec(call.tool()).map(ToolSpec::effect)
        : Optional.empty();
  }

  private Watcher watcher(List<JournalEvent> earlier) {
    var progress = new Progress(screen, installation.bench().tools()::spec, earlier);
    return new Watcher() {
      @Override
      public void happened(JournalEvent event) {
        if (event instanceof JournalEvent.Planned(_, var planned)) {
          plan = Optional.of(planned);
        }
        if (!json) {
          progress.happened(event);
        }
      }

      @Override
      public void said(StepId step, String text) {
        if (!json) {
          progress.said(step, text);
        }
      }
    };
  }

  private int show(Way.Taken taken) {
    RunReport report = installation.report(taken.run());
    if (json) {
      out.println(Json.write(RunJson.of(report)));
    } else {
      out.println(
          report
              .state()
              .ended()
              .map(ended -> ended.answer().value())
              .orElseGet(() -> Waiting.words(report)));
    }
    out.flush();
    return code(taken.state());
  }

  private static int code(RunState state) {
    return state
        .ended()
        .map(
            ended ->
                switch (ended.ending()) {
                  case DONE -> ExitCode.DONE;
                  case PARTLY, FAILED, CANCELLED -> ExitCode.FAILED;
                })
        .orElse(ExitCode.WAITING);
  }
}
