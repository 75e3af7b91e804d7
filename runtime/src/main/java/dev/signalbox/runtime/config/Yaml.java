package dev.signalbox.runtime.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML file into nodes that know their lines. */
final class Yaml {
  private static final int DEPTH = 32;

  private final Problems problems;
  private int lastLine = 1;

  private Yaml(Problems problems) {
    this.problems = problems;
  }

  /** The file's one document, or nothing if it is empty or broken; what is broken is reported. */
  static Optional<Node.Mapping> read(String text, Problems problems) {
    return new Yaml(problems).document(text);
  }

  private Optional<Node.Mapping> document(String text) {
    var factory =
        YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      if (advance(parser) == null || parser.currentToken() == JsonToken.VALUE_NULL) {
        return Optional.empty();
      }
      Node root = node(parser, "");
      if (advance(parser) != null) {
        problems.error(
            lastLine, "", "the file holds a second document", "Leave one, without '---' between");
      }
      if (root instanceof Node.Mapping mapping) {
        return Optional.of(mapping);
      }
      problems.error(root.line(), "", "the file is " + root.kind(), "Write 'key: value' lines");
    } catch (JacksonException | YamlEngineException broken) {
      notYaml(broken);
    }
    return Optional.empty();
  }

  /**
   * The reader beneath knows the line and says what it is in a few words; the one above may not.
   */
  private void notYaml(RuntimeException broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYamlEngineException marked
          && marked.getProblemMark().isPresent()) {
        notYaml(marked.getProblemMark().get().getLine() + 1, marked.getProblem());
        return;
      }
    }
    notYaml(lastLine, "it cannot be read any further");
  }

  private void notYaml(int line, String why) {
    problems.error(
        line,
        "",
        "this is not YAML (" + why + ")",
        "Look at indentation (spaces, no tabs), colons and quotes there and in the line before");
  }

  private JsonToken advance(JsonParser parser) {
    JsonToken token = parser.nextToken();
    lastLine = Math.max(lastLine, parser.currentTokenLocation().getLineNr());
    return token;
  }

  private Node node(JsonParser parser, String key) {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      problems.error(line, key, "an alias (*name) stands here", "Write out what it stands for");
      return new Node.Nothing(line);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, key, line);
      case START_ARRAY -> items(parser, key, line);
      case VALUE_NULL -> new Node.Nothing(line);
      default -> new Node.Scalar(parser.getString(), line);
    };
  }

  private Node mapping(JsonParser parser, String path, int line) {
    var entries = new LinkedHashMap<String, Node.Entry>();
    while (advance(parser) != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int keyLine = parser.currentTokenLocation().getLineNr();
      String key = path.isEmpty() ? name : path + "." + name;
      advance(parser);
      var entry = new Node.Entry(keyLine, node(parser, key));
      Node.Entry before = entries.putIfAbsent(name, entry);
      if (before != null) {
        problems.error(
            keyLine,
            key,
            "it stands in line " + before.line() + " already",
            "Leave one of the two");
      }
    }
    return new Node.Mapping(entries, line);
  }

  private Node items(JsonParser parser, String path, int line) {
    var items = new ArrayList<Node>();
    while (advance(parser) != JsonToken.END_ARRAY) {
      items.add(node(parser, path + "[" + items.size() + "]"));
    }
    return new Node.Items(items, line);
  }
}
