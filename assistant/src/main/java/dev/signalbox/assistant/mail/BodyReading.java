package dev.signalbox.assistant.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** From the bytes of a mail to its text. Never throws for what a sender may have written. */
final class BodyReading {

  private BodyReading() {}

  static MailBody read(MailSource source) {
    BodyParts parts = parts(source);
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

  static byte[] attachment(MailSource source, Attachment wanted) {
    return parts(source).attachments().stream()
        .filter(file -> file.attachment().number() == wanted.number())
        .findFirst()
        .map(file -> file.content().bytes())
        .orElse(new byte[0]);
  }

  /** The parts that are files, as they came, to be passed on. */
  static List<BodyParts.File> files(MailSource source) {
    return List.copyOf(parts(source).attachments());
  }

  private static BodyParts parts(MailSource source) {
    BodyParts parts = new BodyParts();
    try {
      parts.collect(new MimeBodyPart(new ByteArrayInputStream(source.shared())), 0);
    } catch (MessagingException e) {
      parts.note("it is not built as a mail is");
      byte[] bytes = source.shared();
      int start = LineEnds.bodyStart(bytes);
      byte[] body = Arrays.copyOfRange(bytes, start, bytes.length);
      parts.takePlain(TextDecoding.decode(body, ""));
    }
    return parts;
  }
}
