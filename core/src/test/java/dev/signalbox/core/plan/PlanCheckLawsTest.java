package dev.signalbox.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.Laws;
import dev.signalbox.core.RandomCase;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanCheckLawsTest {

  private static List<PlanProblem> problems(Plan plan) {
    return PlanCheck.problems(plan, RandomPlan::tool);
  }

  private static Plan with(Plan plan, Step step) {
    return new Plan(
        plan.goal(),
        plan.steps().stream().map(old -> old.id().equals(step.id()) ? step : old).toList());
  }

  /** Sets an input of a plan's first tool call, if it has one. */
  private static Optional<Broken> brokenBy(Plan plan, String name, Argument argument) {
    return plan.steps().stream()
        .filter(Step.ToolCall.class::isInstance)
        .map(Step.ToolCall.class::cast)
        .findFirst()
        .map(
            call -> {
              Map<String, Argument> inputs = new LinkedHashMap<>(call.inputs());
              inputs.put(name, argument);
              return new Broken(
                  call.id(),
                  with(
                      plan,
                      new Step.ToolCall(
                          call.id(), call.title(), call.tool(), inputs, call.after())));
            });
  }

  private record Broken(StepId step, Plan plan) {}

  @Test
  void aPlanThatCanBeRunPasses() {
    Laws.hold(
        "a valid plan has no problems",
        some -> assertThat(problems(RandomPlan.valid(some))).isEmpty());
  }

  @Test
  void aPlanThatPassesCanBeRunToItsEnd() {
    Laws.hold(
        "no problems implies every step becomes ready",
        some -> {
          Plan plan = RandomPlan.valid(some);
          Set<StepId> done = new HashSet<>();
          while (done.size() < plan.steps().size()) {
            List<Step> ready = plan.ready(done, done);
            assertThat(ready).isNotEmpty();
            done.add(some.oneOf(ready).id());
          }
        });
  }

  @Test
  void everyCycleIsFoundAndNamesTheStepsThatWait() {
    Laws.hold(
        "a link back makes a cycle",
        some -> {
          Plan plan = RandomPlan.valid(some);
          Step last = some.oneOf(plan.steps());
          Step first = some.oneOf(List.copyOf(ancestors(plan, last)));
          Plan broken = with(plan, first.later(last.id()));
          assertThat(problems(broken))
              .anySatisfy(
                  problem ->
                      assertThat(problem)
                          .isInstanceOfSatisfying(
                              PlanProblem.Cycle.class,
                              cycle -> assertThat(cycle.steps()).contains(first.id(), last.id())));
        });
  }

  /** A step and everything that it waits for. */
  private static Set<Step> ancestors(Plan plan, Step step) {
    var all = new java.util.LinkedHashSet<Step>(Set.of(step));
    for (StepId needed : step.needs()) {
      all.addAll(ancestors(plan, plan.find(needed).orElseThrow()));
    }
    return all;
  }

  @Test
  void aStepThatIsNotThereIsFound() {
    Laws.hold(
        "a handle to nowhere",
        some -> {
          StepId nowhere = new StepId("nowhere");
          Plan plan = RandomPlan.valid(some);
          Step step = some.oneOf(plan.steps());
          assertThat(problems(with(plan, step.later(nowhere))))
              .contains(new PlanProblem.NoSuchStep(step.id(), nowhere));
          brokenBy(plan, "text", new Argument.Joined(List.of(Argument.of(nowhere, "a"))))
              .ifPresent(
                  broken ->
                      assertThat(problems(broken.plan()))
                          .contains(new PlanProblem.NoSuchStep(broken.step(), nowhere)));
        });
  }

  @Test
  void aPartThatAResultDoesNotHaveIsFound() {
    Laws.hold(
        "a handle to a missing part",
        some -> {
          Plan plan = RandomPlan.valid(some);
          var question =
              new Step.Question(new StepId("asked"), "", "?", List.of(), Map.of(), Set.of());
          var more = new ArrayList<>(plan.steps());
          more.add(question);
          brokenBy(new Plan("", more), "text", Argument.of(question.id(), "0.title"))
              .ifPresent(
                  broken ->
                      assertThat(problems(broken.plan()))
                          .contains(
                              new PlanProblem.NoSuchPart(broken.step(), question.id(), "0.title")));
        });
  }

  @Test
  void aToolThatIsNotThereIsFound() {
    Laws.hold(
        "an unknown tool",
        some -> {
          Plan plan = RandomPlan.valid(some);
          StepId id = some.oneOf(plan.steps()).id();
          Plan broken = with(plan, new Step.ToolCall(id, "", "world.end", Map.of(), Set.of()));
          assertThat(problems(broken)).contains(new PlanProblem.NoSuchTool(id, "world.end"));
        });
  }

  @Test
  void anArgumentOfTheWrongTypeOrNameIsFound() {
    Laws.hold(
        "a wrong argument",
        some -> {
          Plan plan = RandomPlan.valid(some);
          Argument flag = Argument.said(Value.of(true), Label.BOTTOM);
          Argument text = Argument.said(Value.of("tomorrow"), Label.BOTTOM);
          for (Step step : plan.steps()) {
            if (step instanceof Step.ToolCall call) {
              assertWrong(plan, call, "nonsense", text);
              switch (call.tool()) {
                case "calendar.find" -> assertWrong(plan, call, "words", flag);
                case "calendar.move" -> assertWrong(plan, call, "to", text);
                default -> assertWrong(plan, call, "to", text);
              }
            }
          }
        });
  }

  private static void assertWrong(Plan plan, Step.ToolCall call, String name, Argument argument) {
    Map<String, Argument> inputs = new LinkedHashMap<>(call.inputs());
    inputs.put(name, argument);
    assertFound(plan, call, inputs, name);
  }

  private static void assertFound(
      Plan plan, Step.ToolCall call, Map<String, Argument> inputs, String word) {
    var wrong = new Step.ToolCall(call.id(), call.title(), call.tool(), inputs, call.after());
    assertThat(problems(with(plan, wrong)))
        .anyMatch(
            problem ->
                problem instanceof PlanProblem.WrongArgument(var step, var why)
                    && step.equals(call.id())
                    && why.contains("'" + word + "'"));
  }

  @Test
  void aHandleToAPartOfAnotherTypeIsFound() {
    Laws.hold(
        "a handle of the wrong type",
        some -> {
          Plan plan = RandomPlan.valid(some);
          var mail =
              new Step.ToolCall(
                  new StepId("mailed"),
                  "",
                  "mail.send",
                  Map.of(
                      "to", Argument.said(Value.of("a@example.org"), Label.BOTTOM),
                      "text", Argument.said(Value.of("x"), Label.BOTTOM)),
                  Set.of());
          var more = new ArrayList<>(plan.steps());
          more.add(mail);
          Plan longer = new Plan("", more);
          assertThat(problems(longer)).isEmpty();
          for (Step step : plan.steps()) {
            if (step instanceof Step.ToolCall call && call.tool().equals("calendar.move")) {
              assertWrong(longer, call, "to", Argument.of(mail.id(), "id"));
              assertWrong(longer, call, "title", Argument.of(mail.id(), "sent"));
              assertWrong(
                  longer,
                  call,
                  "minutes",
                  new Argument.Joined(List.of(Argument.of(mail.id(), "id"))));
            }
          }
        });
  }

  @Test
  void aMissingArgumentIsFound() {
    Laws.hold(
        "a required argument left out",
        some -> {
          Plan plan = RandomPlan.valid(some);
          for (Step step : plan.steps()) {
            if (step instanceof Step.ToolCall call) {
              String left = some.oneOf(required(call));
              Map<String, Argument> inputs = new LinkedHashMap<>(call.inputs());
              inputs.remove(left);
              assertFound(plan, call, inputs, left);
            }
          }
        });
  }

  private static List<String> required(Step.ToolCall call) {
    return RandomPlan.tool(call.tool()).orElseThrow().arguments().fields().entrySet().stream()
        .filter(field -> field.getValue().required())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void twoStepsOfOneNameAreFound() {
    Laws.hold(
        "a name twice",
        some -> {
          Plan plan = RandomPlan.valid(some);
          Step step = some.oneOf(plan.steps());
          var more = new ArrayList<>(plan.steps());
          more.add(new Step.Combine(step.id(), "again", Map.of(), Set.of()));
          assertThat(problems(new Plan("", more))).contains(new PlanProblem.Twice(step.id()));
        });
  }

  @Test
  void aStepIsBarredExactlyIfSomethingItNeedsWillNeverBeDone() {
    Laws.hold(
        "barred and ready exclude each other",
        some -> {
          Plan plan = RandomPlan.valid(some);
          Set<StepId> settled = some.someOf(plan.steps().stream().map(Step::id).toList());
          Set<StepId> done = some.someOf(settled);
          for (Step step : plan.steps()) {
            boolean lost =
                step.needs().stream().anyMatch(id -> settled.contains(id) && !done.contains(id));
            boolean open = !settled.contains(step.id());
            assertThat(plan.barred(settled, done).contains(step)).isEqualTo(open && lost);
            assertThat(plan.ready(settled, done).contains(step))
                .isEqualTo(open && done.containsAll(step.needs()));
          }
        });
  }

  @Test
  void anEmptyPlanPasses() {
    assertThat(problems(new Plan("", List.of()))).isEmpty();
  }

  @Test
  void aStepThatWaitsForItselfIsACycle() {
    RandomCase some = new RandomCase(new java.util.SplittableRandom(1));
    Step alone = RandomPlan.valid(some).steps().getFirst();
    Plan plan = new Plan("", List.of(alone.later(alone.id())));
    assertThat(problems(plan)).contains(new PlanProblem.Cycle(List.of(alone.id())));
  }
}
