package dev.signalbox.runtime.run;

import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools there are, by name. */
public final class Tools {
  private final Map<String, Tool> byName = new LinkedHashMap<>();

  /**
   * These tools.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public Tools(Collection<? extends Tool> tools) {
    for (Tool tool : tools) {
      if (byName.putIfAbsent(tool.spec().name(), tool) != null) {
        throw new IllegalArgumentException("Two tools are named " + tool.spec().name());
      }
    }
  }

  /** The tool of that name. */
  public Optional<Tool> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** What the tool of that name is. */
  public Optional<ToolSpec> spec(String name) {
    return find(name).map(Tool::spec);
  }

  /** What all tools are. */
  public List<ToolSpec> specs() {
    return byName.values().stream().map(Tool::spec).toList();
  }
}
