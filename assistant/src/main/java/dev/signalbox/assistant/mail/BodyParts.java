package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The leaves of a mail's MIME tree (RFC 2046), sorted by what they are for. */
final class BodyParts {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 500;

  private static final int TOO_SHORT_FOR_ALL = 200;
  private static final int MUCH_LONGER = 5;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<File> files = new ArrayList<>();
  private Optional<String> calendar = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private final boolean withFiles;
  private int parts;

  /** Without files, their bytes are not decoded and are said to be none. */
  BodyParts(boolean withFiles) {
    this.withFiles = withFiles;
  }

  /** A file with what it holds and the part that it came in. */
  record File(Attachment attachment, MailSource content, MimePart part) {}

  /** A text part; one that is not shown is the other form of one that is. */
  record Piece(String text, boolean html, boolean shown) {
    Piece aside() {
      return new Piece(text, html, false);
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<File> attachments() {
    return files;
  }

  Optional<String> calendar() {
    return calendar;
  }

  Optional<String> trouble() {
    return trouble;
  }

  void note(String what) {
    trouble = trouble.isPresent() ? trouble : Optional.of(what);
  }

  void takePlain(String text) {
    pieces.add(new Piece(text, false, true));
  }

  void collect(MimePart part, int depth) {
    parts++;
    if (depth > DEEPEST || parts > MOST_PARTS) {
      note("it is nested too deeply or has too many parts; the rest was left out");
      return;
    }
    String type = part.header("Content-Type");
    String media = mediaType(type);
    String name = MimeNames.fileName(part.header("Content-Disposition"), type);
    boolean attached = isAttached(part, name);
    if (media.startsWith("multipart/")) {
      collectAll(part, type, depth);
    } else if (media.equals("text/calendar")) {
      byte[] bytes = bytes(part);
      calendar = calendar.isPresent() ? calendar : Optional.of(text(bytes, type));
      keep(part, name.isEmpty() ? "invite.ics" : name, media, bytes);
    } else if (media.equals("text/html") && !attached) {
      String charset = MimeNames.parameter(type, "charset").orElse("");
      pieces.add(new Piece(HtmlCharset.decode(bytes(part), charset), true, true));
    } else if (media.startsWith("text/") && !attached) {
      takePlain(text(bytes(part), type));
    } else {
      keep(
          part,
          name.isEmpty() ? MimeNames.unnamed(media) : name,
          media,
          withFiles ? bytes(part) : new byte[0]);
    }
  }

  private void collectAll(MimePart part, String type, int depth) {
    List<MimePart> children =
        MimeNames.parameter(type, "boundary").map(part::parts).orElse(List.of());
    if (children.isEmpty()) {
      note("its parts cannot be told apart");
      takePlain(text(bytes(part), "text/plain"));
      return;
    }
    int first = pieces.size();
    children.forEach(child -> collect(child, depth + 1));
    if (type.toLowerCase(Locale.ROOT).startsWith("multipart/alternative")) {
      choose(pieces.subList(first, pieces.size()));
    }
  }

  /** Plain text if it says it all; some senders only write there that HTML is needed. */
  private static void choose(List<Piece> alternatives) {
    int plain = length(alternatives, false);
    int html = plain < TOO_SHORT_FOR_ALL ? length(alternatives, true) : 0;
    boolean wantsHtml = plain == 0 || html > plain * MUCH_LONGER;
    alternatives.replaceAll(piece -> piece.html() == wantsHtml ? piece : piece.aside());
  }

  private static int length(List<Piece> alternatives, boolean html) {
    return alternatives.stream()
        .filter(piece -> piece.html() == html)
        .mapToInt(
            piece -> (html ? HtmlText.of(piece.text()).text() : piece.text()).strip().length())
        .sum();
  }

  private void keep(MimePart part, String name, String media, byte[] bytes) {
    files.add(
        new File(
            new Attachment(files.size(), name, media, bytes.length),
            MailSource.wrapping(bytes),
            part));
  }

  private static boolean isAttached(MimePart part, String name) {
    String disposition = part.header("Content-Disposition").toLowerCase(Locale.ROOT);
    return disposition.startsWith("attachment")
        || (!name.isEmpty() && !disposition.startsWith("inline"));
  }

  private static String text(byte[] bytes, String type) {
    String decoded = TextDecoding.decode(bytes, MimeNames.parameter(type, "charset").orElse(""));
    String unix = decoded.replace("\r\n", "\n");
    return type.toLowerCase(Locale.ROOT).contains("format=flowed") ? FlowedText.of(unix) : unix;
  }

  /** The content decoded; when the encoding is broken, as far as it goes. */
  private byte[] bytes(MimePart part) {
    TransferDecoding decoded =
        TransferDecoding.of(part.body(), part.header("Content-Transfer-Encoding").strip());
    if (decoded.damaged()) {
      note("a part of it is broken off or wrongly encoded");
    }
    return decoded.content().shared();
  }

  private static String mediaType(String type) {
    int end = type.indexOf(';');
    String media = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return media.indexOf('/') > 0 ? media : "text/plain";
  }
}
