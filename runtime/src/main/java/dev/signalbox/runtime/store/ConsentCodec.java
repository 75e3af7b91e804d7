package dev.signalbox.runtime.store;

import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.policy.Release;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Value;

/** What a person was shown and what they allowed. */
final class ConsentCodec {

  private ConsentCodec() {}

  static Value approval(Approval approval) {
    return Fields.none()
        .with("digest", approval.digest())
        .with("yes", approval.yes())
        .with("by", approval.by())
        .with("at", approval.at())
        .value();
  }

  static Approval approval(Part part) {
    return new Approval(part.text("digest"), part.flag("yes"), part.text("by"), part.instant("at"));
  }

  static Value release(Release release) {
    return Fields.none()
        .with("digest", release.digest())
        .with("before", LabelCodec.write(release.before()))
        .with("after", LabelCodec.write(release.after()))
        .with("reason", release.reason())
        .with("by", release.by())
        .with("at", release.at())
        .value();
  }

  static Release release(Part part) {
    return new Release(
        part.text("digest"),
        LabelCodec.read(part.at("before")),
        LabelCodec.read(part.at("after")),
        part.text("reason"),
        part.text("by"),
        part.instant("at"));
  }

  static Value card(Card card) {
    return Fields.none()
        .with("title", card.title())
        .with("lines", card.lines(), ConsentCodec::line)
        .with("leaves", card.leaves())
        .value();
  }

  static Card card(Part part) {
    return new Card(
        part.text("title"), part.at("lines").items(ConsentCodec::line), part.text("leaves"));
  }

  private static Value line(Card.Line line) {
    return Fields.none().with("name", line.name()).with("value", line.value()).value();
  }

  private static Card.Line line(Part part) {
    return new Card.Line(part.text("name"), part.text("value"));
  }

  static Value choice(Outcome.Choice choice) {
    return Fields.none()
        .with("words", choice.words())
        .with("result", LabelCodec.labelled(choice.result()))
        .value();
  }

  static Outcome.Choice choice(Part part) {
    return new Outcome.Choice(part.text("words"), LabelCodec.labelled(part.at("result")));
  }
}
