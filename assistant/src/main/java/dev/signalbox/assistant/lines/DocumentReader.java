package dev.signalbox.assistant.lines;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Builds the tree of a file, and goes on after what is broken so that one bad line does not hide a
 * year of events.
 */
final class DocumentReader {

  private static final int DEEPEST = 12;
  private static final int MOST_PROBLEMS = 8;

  private record Open(String name, String begin, int line, List<Entry> entries) {
    Component closed(String end) {
      return new Component(name, begin, entries, end, line);
    }
  }

  private final Path file;
  private final Format format;
  private final Encoding encoding;
  private final List<Entry> roots = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean whole = true;

  private DocumentReader(Path file, Format format, Encoding encoding) {
    this.file = file;
    this.format = format;
    this.encoding = encoding;
  }

  static Document read(Path file, Format format, Encoding encoding, String text) {
    return new DocumentReader(file, format, encoding).read(text);
  }

  private Document read(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    if (start > 0) {
      roots.add(new Unread(text.substring(0, start)));
    }
    for (PhysicalLines.Logical line : PhysicalLines.cut(text.substring(start), encoding)) {
      take(line);
    }
    closeRest();
    return new Document(file, format, encoding, roots, problems, whole);
  }

  private void take(PhysicalLines.Logical logical) {
    if (logical.content().isBlank()) {
      current().add(new Unread(logical.text()));
      return;
    }
    try {
      ContentLine line = LineGrammar.read(logical);
      switch (line.name()) {
        case "BEGIN" -> begin(line);
        case "END" -> end(line);
        default -> property(line);
      }
    } catch (LineGrammar.Wrong wrong) {
      current().add(new Unread(logical.text()));
      problem(logical.line(), wrong.what());
    }
  }

  private void property(ContentLine line) {
    if (open.isEmpty()) {
      problem(line.line(), line.name() + " stands outside of BEGIN:" + format.root() + ".");
      roots.add(new Unread(line.text()));
    } else {
      current().add(line);
    }
  }

  private void begin(ContentLine line) {
    if (open.size() >= DEEPEST) {
      whole = false;
      problem(line.line(), "components are nested more than " + DEEPEST + " deep.");
      return;
    }
    open.push(new Open(componentName(line), line.text(), line.line(), new ArrayList<>()));
  }

  private void end(ContentLine line) {
    String name = componentName(line);
    if (open.stream().noneMatch(frame -> frame.name().equals(name))) {
      whole = false;
      problem(line.line(), "END:" + name + " closes nothing; remove it or add its BEGIN.");
      return;
    }
    while (!open.element().name().equals(name)) {
      dropUnclosed("before line " + line.line());
    }
    Component closed = open.pop().closed(line.text());
    current().add(closed);
  }

  /**
   * What never ends is cut off somewhere, so it is not shown; a calendar around complete events is.
   */
  private void closeRest() {
    while (!open.isEmpty()) {
      if (format.wraps() && open.element().name().equals(format.root())) {
        Open cut = open.pop();
        whole = false;
        problem(cut.line(), neverEnds(cut, "before the end of the file"));
        current().add(cut.closed(""));
      } else {
        dropUnclosed("before the end of the file");
      }
    }
  }

  private void dropUnclosed(String where) {
    Open cut = open.pop();
    whole = false;
    problem(cut.line(), neverEnds(cut, where));
  }

  private static String neverEnds(Open cut, String where) {
    return "BEGIN:"
        + cut.name()
        + " has no END:"
        + cut.name()
        + " "
        + where
        + "; the file may be cut off.";
  }

  private static String componentName(ContentLine line) {
    return line.value().strip().toUpperCase(Locale.ROOT);
  }

  private List<Entry> current() {
    return open.isEmpty() ? roots : open.element().entries();
  }

  private void problem(int line, String what) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(file, line, what));
    }
  }
}
