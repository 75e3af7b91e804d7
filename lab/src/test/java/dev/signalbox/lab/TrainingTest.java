package dev.signalbox.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.lab.data.Example;
import dev.signalbox.lab.grammar.Grammar;
import dev.signalbox.lab.train.Settings;
import dev.signalbox.lab.train.Training;
import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.IntentModel;
import dev.signalbox.runtime.understand.ModelFile;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final Settings SMALL = new Settings(3, 6, 2, 16);

  private static final List<String> GRAMMAR =
      List.of(
          "room = kitchen|hall|study|bedroom",
          "thing = milk|bread|soap|rice",
          "== home.on",
          "turn on the (light|lamp) in the {room}",
          "(light|lamp) on in the {room}",
          "switch on the {room} (light|lamp)",
          "== task.create",
          "put {thing} on my [shopping] list",
          "add {thing} to the (list|shopping list)",
          "write {thing} and {thing} on the list",
          "== none",
          "(blah|foo) (bar|baz|{thing}) (quux|zap)");

  @Test
  void theSameDataAndSeedGiveTheSameBytes() {
    byte[] first = train().file().bytes();
    assertThat(train().file().bytes()).isEqualTo(first);
    assertThat(first.length).isGreaterThan(1 << 16);
  }

  @Test
  void whatWasLearntIsKnownFromTheFileAgain() {
    IntentModel model = IntentModel.of(ModelFile.read(train().file().bytes()));
    assertThat(model.rank("turn on the lamp in the bedroom").getFirst().intent())
        .isEqualTo(Intent.HOME_ON);
    assertThat(model.rank("add soap to the list").getFirst().intent())
        .isEqualTo(Intent.TASK_CREATE);
    assertThat(model.provenance()).contains("seed=3");
  }

  private static Training train() {
    Grammar grammar = new Grammar("en");
    grammar.add("small.txt", GRAMMAR);
    List<Example> examples = grammar.expand(new SplittableRandom(5), 60);
    return Training.of(examples, SMALL, line -> {});
  }
}
