package dev.signalbox.runtime.store;

import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Misfit;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Readers;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Regions;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Value;
import java.util.TreeSet;

/** Labels and what does not fit them. What is unrestricted is left out. */
final class LabelCodec {

  private LabelCodec() {}

  static Value write(Label label) {
    var fields = Fields.none().with("secrecy", label.secrecy()).with("trust", label.trust());
    if (label.readers() instanceof Readers.Only(var names)) {
      fields.with("readers", names, Value::of);
    }
    if (label.regions() instanceof Regions.Only(var regions)) {
      fields.with("regions", regions, region -> Value.of(region.code()));
    }
    if (!label.origins().isEmpty()) {
      fields.with("origins", label.origins(), origin -> Value.of(origin.toString()));
    }
    return fields.value();
  }

  static Label read(Part part) {
    return new Label(
        part.word("secrecy", Secrecy.class),
        part.word("trust", Trust.class),
        part.maybe("readers", LabelCodec::readers).orElse(Readers.anyone()),
        part.maybe("regions", LabelCodec::regions).orElse(Regions.anywhere()),
        part.maybe("origins", origins -> new TreeSet<>(origins.items(o -> Origin.parse(o.text()))))
            .orElseGet(TreeSet::new));
  }

  private static Readers readers(Part part) {
    return new Readers.Only(new TreeSet<>(part.items(Part::text)));
  }

  private static Regions regions(Part part) {
    return new Regions.Only(new TreeSet<>(part.items(code -> new Region(code.text()))));
  }

  static Value labelled(Labelled<Value> labelled) {
    return Fields.none()
        .with("value", labelled.value())
        .with("label", write(labelled.label()))
        .value();
  }

  static Labelled<Value> labelled(Part part) {
    return new Labelled<>(part.at("value").value(), read(part.at("label")));
  }

  static Value words(Labelled<String> words) {
    return labelled(words.map(Value::of));
  }

  static Labelled<String> words(Part part) {
    return new Labelled<>(part.text("value"), read(part.at("label")));
  }

  static Value misfit(Misfit misfit) {
    return switch (misfit) {
      case Misfit.TooSecret(var secrecy, var ceiling) ->
          Fields.tagged("too-secret").with("secrecy", secrecy).with("ceiling", ceiling).value();
      case Misfit.NotTrusted() -> Fields.tagged("not-trusted").value();
      case Misfit.Outsiders(var people) ->
          Fields.tagged("outsiders").with("people", people, Value::of).value();
      case Misfit.OtherLaw(var region) ->
          Fields.tagged("other-law").with("region", region.code()).value();
    };
  }

  static Misfit misfit(Part part) {
    return switch (part.text(Fields.TAG)) {
      case "too-secret" ->
          new Misfit.TooSecret(
              part.word("secrecy", Secrecy.class), part.word("ceiling", Secrecy.class));
      case "not-trusted" -> new Misfit.NotTrusted();
      case "outsiders" -> new Misfit.Outsiders(new TreeSet<>(part.at("people").items(Part::text)));
      case "other-law" -> new Misfit.OtherLaw(new Region(part.text("region")));
      default -> throw part.malformed("is no misfit known here");
    };
  }
}
