package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** From the bytes of a mail to its text. Never throws for what a sender may have written. */
final class BodyReading {

  private BodyReading() {}

  static MailBody read(MailSource source) {
    BodyParts parts = parts(source, true);
    StringJoiner hidden = new StringJoiner("\n");
    StringJoiner shown = new StringJoiner("\n\n");
    List<Link> links = new ArrayList<>();
    boolean html = false;
    for (BodyParts.Piece piece : parts.pieces()) {
      HtmlText content =
          piece.html() ? HtmlText.of(piece.text()) : new HtmlText(piece.text(), "", List.of());
      if (piece.shown()) {
        shown.add(content.text());
        html |= piece.html();
      }
      hidden.add(content.hidden());
      links.addAll(content.links());
    }
    InvisibleText visible = InvisibleText.in(shown.toString());
    hidden.add(visible.hidden());
    return new MailBody(
        visible.shown().strip(),
        hidden.toString().strip(),
        parts.attachments().stream().map(BodyParts.File::attachment).toList(),
        links,
        parts.calendar(),
        html,
        parts.trouble());
  }

  /** Only what a search needs: the visible text, and which files there are, not decoded. */
  static MailBody searchable(MailSource source) {
    BodyParts parts = parts(source, false);
    StringJoiner shown = new StringJoiner("\n\n");
    for (BodyParts.Piece piece : parts.pieces()) {
      if (piece.shown()) {
        shown.add(piece.html() ? HtmlText.of(piece.text()).text() : piece.text());
      }
    }
    List<Attachment> files = parts.attachments().stream().map(BodyParts.File::attachment).toList();
    return new MailBody(
        shown.toString(), "", files, List.of(), parts.calendar(), false, parts.trouble());
  }

  static byte[] attachment(MailSource source, Attachment wanted) {
    return parts(source, true).attachments().stream()
        .filter(file -> file.attachment().number() == wanted.number())
        .findFirst()
        .map(file -> file.content().bytes())
        .orElse(new byte[0]);
  }

  /** The parts that are files, as they came, to be passed on. */
  static List<BodyParts.File> files(MailSource source) {
    return List.copyOf(parts(source, true).attachments());
  }

  private static BodyParts parts(MailSource source, boolean withFiles) {
    BodyParts parts = new BodyParts(withFiles);
    parts.collect(MimePart.of(source), 0);
    return parts;
  }
}
