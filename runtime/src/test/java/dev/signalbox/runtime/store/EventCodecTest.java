package dev.signalbox.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EventCodecTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456789Z");
  private static final StepId STEP = new StepId("s1");

  @Test
  void everyEventComesBackAsItWas() {
    long seed = System.nanoTime();
    var events = new RandomEvents(new SplittableRandom(seed));
    for (Class<?> kind : RandomEvents.kinds()) {
      for (int i = 0; i < 10_000 / RandomEvents.kinds().size() + 1; i++) {
        JournalEvent event = events.next(kind);
        EventCodec.Row row = EventCodec.write(event);
        assertThat(EventCodec.read(row)).as("seed %d, row %s", seed, row).isEqualTo(event);
      }
    }
  }

  @Test
  void eachKindHasItsOwnTag() {
    var events = new RandomEvents(new SplittableRandom(1));
    assertThat(RandomEvents.kinds().stream().map(kind -> EventTags.of(events.next(kind))))
        .doesNotHaveDuplicates()
        .hasSize(RandomEvents.kinds().size());
  }

  @Test
  void valuesAreNaturalJson() {
    Value value =
        new Value.Fields(
            Map.of(
                "event",
                Value.of(
                    List.of(Value.of("Zahnarzt"), Value.of(3000), Value.of(0.5), Value.of(true)))));
    var done =
        new JournalEvent.StepDone(
            NOW, STEP, new Labelled<>(value, Label.UNKNOWN), "Done.", Optional.empty(), 7);
    assertThat(EventCodec.write(done))
        .isEqualTo(
            new EventCodec.Row(
                "2026-03-02T08:00:00.123456789Z",
                "step-done",
                """
                {"step":"s1","result":{"value":{"event":["Zahnarzt",3000,0.5,true]},\
                "label":{"secrecy":"personal","trust":"untrusted"}},"says":"Done.","millis":7}"""));
  }

  @Test
  void anOpenIntervalComesBackOpen() {
    var open = new Type.Numeral(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    var plan =
        new Plan(
            "",
            List.of(
                new Step.ModelCall(
                    STEP,
                    "",
                    "general.question",
                    new Labelled<>("", Label.BOTTOM),
                    Map.of("x", Argument.of(new StepId("s0"), "a.b")),
                    open,
                    0,
                    Optional.empty(),
                    Set.of())));
    var event = new JournalEvent.Planned(NOW, plan);
    assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event);
  }

  @Test
  void aHugeExponentIsNotWrittenOut() {
    var number = new Value.Numeral(new java.math.BigDecimal("1E+999999999"));
    assertThat(Json.write(number)).hasSizeLessThan(20);
    assertThat(Json.read(Json.write(number))).isEqualTo(number);
  }

  @Test
  void textOfAMegabyteAndALongNumberComeBack() {
    var text = Value.of("ü".repeat(1 << 20));
    assertThat(Json.read(Json.write(text))).isEqualTo(text);
    var number = new Value.Numeral(new java.math.BigDecimal("7".repeat(5_000)));
    assertThat(Json.read(Json.write(number))).isEqualTo(number);
  }

  @Test
  void whatIsNestedTooDeeplyToBeReadIsNotWritten() {
    Value value = Value.of(true);
    for (int i = 0; i < 2_000; i++) {
      value = Value.of(List.of(value));
    }
    Value deep = value;
    assertThatThrownBy(() -> Json.write(deep)).isInstanceOf(MalformedException.class);
  }

  @Test
  void aNameThatCouldNotBeReadIsNotWritten() {
    var value = new Value.Fields(Map.of("\ud800", Value.of(1)));
    assertThatThrownBy(() -> Json.write(value)).isInstanceOf(MalformedException.class);
  }

  @Test
  void anUnknownKindIsNotGuessed() {
    var row = new EventCodec.Row(NOW.toString(), "teleported", "{\"step\":\"s1\"}");
    assertThatThrownBy(() -> EventCodec.read(row)).hasMessageContaining("teleported");
  }

  @Test
  void damageIsNamedByItsPlace() {
    assertDamage("step-failed", "{\"step\":\"s1\"}", "'reason' is missing");
    assertDamage("step-failed", "{\"step\":\"s1\",\"reason\":7}", "'reason' is no text");
    assertDamage("step-failed", "{\"step\":\"s1\",\"reason\":\"x", "");
    assertDamage("step-failed", "{\"step\":\"s1\",\"reason\":\"x\"} {}", "follows");
    assertDamage("step-failed", "{\"step\":\"s1\",\"step\":\"s2\",\"reason\":\"\"}", "twice");
    assertDamage("step-failed", "{\"step\":\"S 1\",\"reason\":\"x\"}", "S 1");
    assertDamage("step-failed", "{\"step\":null,\"reason\":\"x\"}", "VALUE_NULL");
    assertDamage("step-failed", "", "");
    assertDamage(
        "handed",
        """
        {"step":"s1","endpoint":"e","place":"cloud","bytes":1.5,
        "label":{"secrecy":"public","trust":"trusted"}}""",
        "'bytes' is no whole number");
    assertDamage(
        "handed",
        """
        {"step":"s1","endpoint":"e","place":"cloud","bytes":1,
        "label":{"secrecy":"cosmic","trust":"trusted"}}""",
        "'label.secrecy' is no secrecy: cosmic");
  }

  private static void assertDamage(String kind, String json, String message) {
    assertThatThrownBy(() -> EventCodec.read(new EventCodec.Row(NOW.toString(), kind, json)))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining(message);
  }
}
