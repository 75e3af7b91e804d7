package dev.signalbox.runtime.run;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A world of files with tools that read it, set a thing, and post a line for good. */
final class World {
  static final Label MINE = Label.of(Secrecy.PERSONAL, Trust.TRUSTED);
  static final Label FROM_OUTSIDE = Label.of(Secrecy.PERSONAL, Trust.UNTRUSTED);

  private final Path folder;

  World(Path folder) {
    this.folder = folder;
  }

  List<Tool> tools() {
    return List.of(
        new Look(), new Put(), new Post("world.post", true), new Post("world.shout", false));
  }

  List<String> posted() {
    Path file = folder.resolve("posted");
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String thing(String name) {
    Path file = folder.resolve("thing-" + name);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(String name, String value) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("thing-" + name), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ToolSpec spec(String name, Type.Fields arguments, Type result, Effect effect) {
    return new ToolSpec(
        name,
        name,
        arguments,
        result,
        effect,
        Place.DEVICE,
        Clearance.upTo(Secrecy.SECRET, Region.LOCAL));
  }

  private static Outcome.Done done(
      Value result, Label label, String says, Optional<Value> inverse) {
    return new Outcome.Done(new Labelled<>(result, label), says, inverse);
  }

  private final class Look implements Tool {
    @Override
    public ToolSpec spec() {
      return World.spec(
          "world.look",
          Type.fields()
              .with("name", Type.text(), "which")
              .optional("outside", Type.flag(), "label it as from outside"),
          Type.fields().with("value", Type.text(), "what it is"),
          Effect.READS);
    }

    @Override
    public Outcome call(Invocation invocation, Value change) {
      String value = thing(invocation.text("name").orElseThrow());
      Label label = invocation.argument("outside").isPresent() ? FROM_OUTSIDE : MINE;
      return done(
          new Value.Fields(Map.of("value", Value.of(value))),
          label,
          "It is " + value,
          Optional.empty());
    }
  }

  private final class Put implements Tool {
    @Override
    public ToolSpec spec() {
      return World.spec(
          "world.put",
          Type.fields().with("name", Type.text(), "which").with("value", Type.text(), "to what"),
          Type.fields(),
          Effect.REVERSIBLE);
    }

    @Override
    public Prepared prepare(Invocation invocation) {
      String name = invocation.text("name").orElseThrow();
      if (name.equals("nothing")) {
        return new Prepared.Stopped(new Outcome.Failed("there is no thing named nothing"));
      }
      var change =
          Map.<String, Value>of(
              "name", Value.of(name),
              "before", Value.of(thing(name)),
              "after", Value.of(invocation.text("value").orElseThrow()));
      return new Prepared.Ready(new Value.Fields(change), new Card("Put " + name, List.of(), ""));
    }

    @Override
    public Outcome call(Invocation invocation, Value change) {
      put(part(change, "name"), part(change, "after"));
      return happened(change);
    }

    private Outcome.Done happened(Value change) {
      return done(
          new Value.Fields(Map.of()), MINE, "Put " + part(change, "name"), Optional.of(change));
    }

    @Override
    public Lookup lookup(Invocation invocation, Value change) {
      String now = thing(part(change, "name"));
      return now.equals(part(change, "after"))
          ? new Lookup.Happened(happened(change))
          : now.equals(part(change, "before"))
              ? new Lookup.DidNot()
              : new Lookup.CannotTell("somebody changed it");
    }

    @Override
    public Undone undo(Value inverse) {
      String now = thing(part(inverse, "name"));
      if (!now.equals(part(inverse, "after")) && !now.equals(part(inverse, "before"))) {
        return new Undone.Refused("somebody changed " + part(inverse, "name"));
      }
      put(part(inverse, "name"), part(inverse, "before"));
      return new Undone.Restored("Put back " + part(inverse, "name"));
    }
  }

  /** Posts a line for good; it does so twice if it is called twice. */
  private final class Post implements Tool {
    private final String name;
    private final boolean canLookUp;

    Post(String name, boolean canLookUp) {
      this.name = name;
      this.canLookUp = canLookUp;
    }

    @Override
    public ToolSpec spec() {
      return World.spec(
          name,
          Type.fields().with("text", Type.text(), "what"),
          Type.fields(),
          Effect.IRREVERSIBLE);
    }

    @Override
    public Outcome call(Invocation invocation, Value change) {
      String line = invocation.key() + " " + invocation.text("text").orElseThrow() + "\n";
      try {
        Files.createDirectories(folder);
        Files.writeString(
            folder.resolve("posted"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (invocation.text("text").orElseThrow().startsWith("break")) {
        throw new UncheckedIOException(new IOException("the line was cut"));
      }
      return done(new Value.Fields(Map.of()), MINE, "Posted", Optional.empty());
    }

    @Override
    public Lookup lookup(Invocation invocation, Value change) {
      if (!canLookUp) {
        return new Lookup.CannotTell("nobody keeps what was shouted");
      }
      return posted().stream().anyMatch(line -> line.startsWith(invocation.key() + " "))
          ? new Lookup.Happened(done(new Value.Fields(Map.of()), MINE, "Posted", Optional.empty()))
          : new Lookup.DidNot();
    }
  }

  private static String part(Value value, String name) {
    return value.at(name).orElseThrow().words();
  }
}
