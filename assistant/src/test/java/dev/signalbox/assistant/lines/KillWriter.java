package dev.signalbox.assistant.lines;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that rewrites one event for ever, to be killed in the middle of it. */
final class KillWriter {

  private KillWriter() {}

  public static void main(String[] arguments) {
    LineStore store = LineStore.calendars(Path.of(arguments[0]));
    for (int round = 0; ; round++) {
      Item item = store.find("a").orElseThrow();
      Component changed =
          item.components()
              .getFirst()
              .with(ContentLine.ofText("SUMMARY", (round + " ").repeat(4000)));
      store.apply(store.propose(item, List.of(changed)));
      if (round == 0) {
        System.out.println("writing");
      }
    }
  }
}
