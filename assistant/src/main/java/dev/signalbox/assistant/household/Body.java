package dev.signalbox.assistant.household;

import dev.signalbox.assistant.household.ScriptedMail.Part;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a mail as MIME (RFC 2045, 2046): one part alone, several ways to say the same as
 * multipart/alternative, and attachments around that as multipart/mixed. Each text begins with its
 * own Content-Type field.
 */
final class Body {

  private final String boundary;

  private Body(String boundary) {
    this.boundary = boundary;
  }

  static String of(ScriptedMail mail) {
    return new Body(mail.id()).body(mail.parts());
  }

  private String body(List<Part> parts) {
    List<String> ways = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Part part : parts) {
      boolean attached = part.kind().equals("attachment") || part.kind().equals("pdf");
      (attached ? all : ways).add(part(part));
    }
    all.addFirst(ways.size() == 1 ? ways.getFirst() : multipart("alternative", ways));
    return all.size() == 1 ? all.getFirst() : multipart("mixed", all);
  }

  private String multipart(String kind, List<String> parts) {
    String line = "=_" + kind + "_" + boundary;
    StringBuilder whole = new StringBuilder("Content-Type: multipart/").append(kind);
    whole.append(";\n boundary=\"").append(line).append("\"\n\n");
    parts.forEach(part -> whole.append("--").append(line).append('\n').append(part).append('\n'));
    return whole.append("--").append(line).append("--\n").toString();
  }

  private static String part(Part part) {
    return switch (part.kind()) {
      case "text" -> text("text/plain", part);
      case "html" -> text("text/html", part);
      case "calendar" -> calendar(part);
      case "attachment" -> {
        int blank = part.detail().indexOf(' ');
        yield attachment(
            part.detail().substring(0, blank),
            part.detail().substring(blank + 1),
            (part.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      case "pdf" -> attachment("application/pdf", part.detail(), PdfPage.of(part.text()));
      default -> throw new TemplateException(part.kind(), "no such kind of part");
    };
  }

  private static String text(String type, Part part) {
    boolean latin = part.detail().contains("iso-8859-1");
    Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    String head = "Content-Type: " + type + "; charset=" + (latin ? "iso-8859-1" : "utf-8") + "\n";
    String text = part.text() + "\n";
    if (part.detail().contains("base64")) {
      return head + encoding("base64") + Encodings.base64(text.getBytes(charset));
    }
    if (Encodings.ascii(text) && text.lines().allMatch(line -> line.length() < 200)) {
      return head + encoding("7bit") + text;
    }
    return head + encoding("quoted-printable") + Encodings.quotedPrintable(text, charset);
  }

  private static String calendar(Part part) {
    byte[] bytes = ContentLines.of(part.text()).getBytes(StandardCharsets.UTF_8);
    return "Content-Type: text/calendar; charset=utf-8; method="
        + part.detail()
        + "\n"
        + encoding("base64")
        + Encodings.base64(bytes);
  }

  private static String attachment(String type, String name, byte[] bytes) {
    return "Content-Type: "
        + type
        + ";\n "
        + Encodings.parameter("name", name)
        + "\nContent-Disposition: attachment;\n "
        + Encodings.parameter("filename", name)
        + "\n"
        + encoding("base64")
        + Encodings.base64(bytes);
  }

  private static String encoding(String name) {
    return "Content-Transfer-Encoding: " + name + "\n\n";
  }
}
