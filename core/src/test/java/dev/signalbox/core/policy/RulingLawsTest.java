package dev.signalbox.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.Laws;
import dev.signalbox.core.RandomCase;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RulingLawsTest {
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 8, 0, 0, 0, ZoneOffset.UTC);

  private static ToolSpec tool(RandomCase some) {
    return new ToolSpec(
        "mail.send",
        "Sends a mail",
        Type.fields(),
        Type.any(),
        some.oneOf(Effect.class),
        some.oneOf(Place.class),
        some.random().nextBoolean()
            ? some.clearance()
            : Clearance.upTo(Secrecy.SECRET, Region.LOCAL));
  }

  private static Invocation invocation(RandomCase some) {
    Map<String, Labelled<Value>> arguments = new LinkedHashMap<>();
    for (String name : some.someOf(List.of("to", "text", "when"))) {
      arguments.put(name, some.labelled());
    }
    return new Invocation("key", arguments, NOW);
  }

  private static boolean anyUntrusted(Invocation invocation) {
    return invocation.arguments().values().stream()
        .anyMatch(argument -> argument.label().trust() == Trust.UNTRUSTED);
  }

  @Test
  void whatCannotBeUndoneIsNeverDoneUnasked() {
    Laws.hold(
        "irreversible implies ask or block",
        some -> {
          ToolSpec tool = tool(some);
          if (tool.effect() == Effect.IRREVERSIBLE) {
            assertThat(Ruling.on(tool, invocation(some))).isNotInstanceOf(Ruling.Allow.class);
          }
        });
  }

  @Test
  void wordsFromOutsideNeverHaveAnEffectUnasked() {
    Laws.hold(
        "untrusted argument and not reads implies ask or block",
        some -> {
          ToolSpec tool = tool(some);
          Invocation invocation = invocation(some);
          if (tool.effect() != Effect.READS && anyUntrusted(invocation)) {
            assertThat(Ruling.on(tool, invocation)).isNotInstanceOf(Ruling.Allow.class);
          }
        });
  }

  @Test
  void theCardNamesEveryOriginOfWhatCameFromOutside() {
    Laws.hold(
        "ask names each untrusted argument with each of its origins",
        some -> {
          Invocation invocation = invocation(some);
          if (Ruling.on(tool(some), invocation) instanceof Ruling.Ask(var why)) {
            invocation
                .arguments()
                .forEach(
                    (name, argument) -> {
                      if (argument.label().trust() == Trust.UNTRUSTED) {
                        assertThat(why).contains(name + " from ");
                        argument.label().origins().stream()
                            .filter(origin -> !origin.kind().equals("person"))
                            .forEach(origin -> assertThat(why).contains(origin.toString()));
                      }
                    });
          }
        });
  }

  @Test
  void whatAToolIsNotClearedForIsBlockedAndNothingElseIs() {
    Laws.hold(
        "blocked exactly if the label does not fit",
        some -> {
          ToolSpec tool = tool(some);
          Invocation invocation = invocation(some);
          assertThat(Ruling.on(tool, invocation) instanceof Ruling.Block)
              .isEqualTo(!tool.clearance().admits(invocation.label()));
        });
  }

  @Test
  void aStricterLabelNeverMakesARulingMilder() {
    Laws.hold(
        "a ≤ b implies ruling(a) ≤ ruling(b)",
        some -> {
          ToolSpec tool = tool(some);
          Invocation invocation = invocation(some);
          Label more = some.label();
          Map<String, Labelled<Value>> raised = new LinkedHashMap<>();
          invocation
              .arguments()
              .forEach(
                  (name, argument) ->
                      raised.put(
                          name, new Labelled<>(argument.value(), argument.label().join(more))));
          assertThat(strictness(Ruling.on(tool, new Invocation("key", raised, NOW))))
              .isGreaterThanOrEqualTo(strictness(Ruling.on(tool, invocation)));
        });
  }

  private static int strictness(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Allow _ -> 0;
      case Ruling.Ask _ -> 1;
      case Ruling.Block _ -> 2;
    };
  }

  @Test
  void readingWhatItIsClearedForNeedsNoQuestion() {
    Laws.hold(
        "reads and fits implies allow",
        some -> {
          ToolSpec tool = tool(some);
          Invocation invocation = invocation(some);
          if (tool.effect() == Effect.READS && tool.clearance().admits(invocation.label())) {
            assertThat(Ruling.on(tool, invocation)).isEqualTo(new Ruling.Allow());
          }
        });
  }

  @Test
  void anApprovalHoldsForNoOtherArgumentLabelOrTool() {
    Laws.hold(
        "another effect has another digest",
        some -> {
          ToolSpec tool = tool(some);
          ToolSpec otherTool = tool(some);
          Invocation invocation = invocation(some);
          Invocation other = invocation(some);
          Value change = some.value(2);
          Value otherChange = some.value(2);
          boolean same =
              tool.equals(otherTool)
                  && invocation.arguments().equals(other.arguments())
                  && change.equals(otherChange);
          var approval =
              new Approval(
                  Approval.digest(tool, invocation, change), true, "anna", NOW.toInstant());
          assertThat(approval.allows(Approval.digest(otherTool, other, otherChange)))
              .isEqualTo(same);
          assertThat(approval.allows(Approval.digest(tool, invocation, change))).isTrue();
        });
  }

  @Test
  void textThatLooksLikeAnotherArgumentDoesNotPassForIt() {
    ToolSpec tool = tool(new RandomCase(new SplittableRandom(1)));
    Value one = Value.texts(List.of("a", "b"));
    Value other = Value.texts(List.of("a], Text[text=b"));
    assertThat(Approval.digest(tool, call("x", one), one))
        .isNotEqualTo(Approval.digest(tool, call("x", other), one));
    assertThat(Approval.digest(tool, call("x", one), one))
        .isNotEqualTo(Approval.digest(tool, call("x", one), other));
  }

  private static Invocation call(String name, Value value) {
    return new Invocation("key", Map.of(name, new Labelled<>(value, Label.BOTTOM)), NOW);
  }
}
