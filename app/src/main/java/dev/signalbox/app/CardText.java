package dev.signalbox.app;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.tool.Card;
import java.util.List;

/** The confirmation card of a request: everything that needs a yes, at once. */
final class CardText {

  private CardText() {}

  static String of(List<JournalEvent.ApprovalAsked> asked) {
    var text = new StringBuilder("\n");
    for (int i = 0; i < asked.size(); i++) {
      Card card = asked.get(i).card();
      text.append("┌ ")
          .append(asked.size() > 1 ? (i + 1) + ". " : "")
          .append(card.title())
          .append('\n');
      for (Card.Line line : card.lines()) {
        String value = line.value().strip().replace("\n", "\n│   ");
        String gap = value.contains("\n") ? "\n│   " : " ";
        text.append("│ ").append(line.name()).append(':').append(gap).append(value).append('\n');
      }
      text.append("│ Leaves the house: ")
          .append(card.leaves().isEmpty() ? "nothing" : card.leaves())
          .append('\n');
      text.append("└ Asked because ").append(asked.get(i).why()).append('\n');
    }
    return text.toString();
  }
}
