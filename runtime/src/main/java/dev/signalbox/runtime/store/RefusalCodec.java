package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.route.Refusal;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.util.Set;

/** Why an endpoint was not used. */
final class RefusalCodec {

  private RefusalCodec() {}

  static Value write(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotCleared(var misfit) ->
          Fields.tagged("not-cleared").with("misfit", LabelCodec.misfit(misfit)).value();
      case Refusal.Incapable(var missing) ->
          Fields.tagged("incapable")
              .with("missing", missing, capability -> Value.of(Part.word(capability)))
              .value();
      case Refusal.ContextTooSmall(var needed, var window) ->
          Fields.tagged("context-too-small").with("needed", needed).with("window", window).value();
      case Refusal.OverBudget(var cost, var left) ->
          Fields.tagged("over-budget").with("cost", cost).with("left", left).value();
      case Refusal.TooSlow(var expected, var deadline) ->
          Fields.tagged("too-slow")
              .with("expected", expected.toString())
              .with("deadline", deadline.toString())
              .value();
      case Refusal.Unhealthy(var why) -> Fields.tagged("unhealthy").with("why", why).value();
      case Refusal.NotTheNamedOne(var named) ->
          Fields.tagged("not-named").with("named", named.name()).value();
    };
  }

  static Refusal read(Part part) {
    return switch (part.text(Fields.TAG)) {
      case "not-cleared" -> new Refusal.NotCleared(LabelCodec.misfit(part.at("misfit")));
      case "incapable" ->
          new Refusal.Incapable(
              Set.copyOf(part.at("missing").items(missing -> missing.word(Capability.class))));
      case "context-too-small" ->
          new Refusal.ContextTooSmall(part.small("needed"), part.small("window"));
      case "over-budget" -> new Refusal.OverBudget(part.whole("cost"), part.whole("left"));
      case "too-slow" ->
          new Refusal.TooSlow(
              Duration.parse(part.text("expected")), Duration.parse(part.text("deadline")));
      case "unhealthy" -> new Refusal.Unhealthy(part.text("why"));
      case "not-named" -> new Refusal.NotTheNamedOne(new EndpointId(part.text("named")));
      default -> throw part.malformed("is no refusal known here");
    };
  }
}
