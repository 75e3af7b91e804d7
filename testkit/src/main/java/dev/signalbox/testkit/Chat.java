package dev.signalbox.testkit;

import java.util.ArrayList;
import java.util.List;

/** Chat-completions answers as OpenAI's API writes them. */
final class Chat {
  private static final String HEAD = "{\"id\":\"chatcmpl-1\",\"created\":0,\"model\":\"scripted\",";

  private Chat() {}

  /** An answer in one object. */
  static String whole(Behaviour.Say say, String asked) {
    String text = String.join("", say.pieces());
    return HEAD
        + "\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"finish_reason\":"
        + Json.quote(say.finishReason())
        + ",\"message\":{\"role\":\"assistant\",\"content\":"
        + Json.quote(text)
        + (say.toolCalls().isEmpty() ? "" : ",\"tool_calls\":" + calls(say.toolCalls()))
        + "}}]"
        + (say.counts() ? ",\"usage\":" + usage(asked, text) : "")
        + "}";
  }

  /** An answer as the events of a stream. */
  static List<String> events(Behaviour.Say say, String asked) {
    var events = new ArrayList<String>();
    say.pieces().forEach(piece -> events.add(event(chunk(piece, ""))));
    if (!say.toolCalls().isEmpty()) {
      events.add(event(delta("{\"tool_calls\":" + calls(say.toolCalls()) + "}", "")));
    }
    events.add(event(delta("{}", say.finishReason())));
    if (say.counts()) {
      String usage = usage(asked, String.join("", say.pieces()));
      events.add(
          event(
              HEAD
                  + "\"object\":\"chat.completion.chunk\",\"choices\":[],\"usage\":"
                  + usage
                  + "}"));
    }
    events.add(event("[DONE]"));
    return events;
  }

  static String event(String data) {
    return "data: " + data + "\n\n";
  }

  /** A chunk of a stream with a piece of text. */
  static String chunk(String piece, String finishReason) {
    return delta("{\"content\":" + Json.quote(piece) + "}", finishReason);
  }

  private static String delta(String delta, String finishReason) {
    return HEAD
        + "\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":"
        + delta
        + ",\"finish_reason\":"
        + (finishReason.isEmpty() ? "null" : Json.quote(finishReason))
        + "}]}";
  }

  private static String calls(List<Behaviour.ToolCall> calls) {
    var items = new ArrayList<String>();
    for (int i = 0; i < calls.size(); i++) {
      items.add(
          "{\"index\":%d,\"id\":\"call_%d\",\"type\":\"function\",\"function\":{\"name\":%s,\"arguments\":%s}}"
              .formatted(
                  i, i, Json.quote(calls.get(i).name()), Json.quote(calls.get(i).arguments())));
    }
    return "[" + String.join(",", items) + "]";
  }

  private static String usage(String asked, String said) {
    long in = words(asked);
    long out = words(said);
    return "{\"prompt_tokens\":%d,\"completion_tokens\":%d,\"total_tokens\":%d}"
        .formatted(in, out, in + out);
  }

  private static long words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  /** Ollama's list of models. */
  static String tags(List<String> models) {
    var items = new ArrayList<String>();
    for (String model : models) {
      items.add(
          model.startsWith("{")
              ? model
              : "{\"name\":"
                  + Json.quote(model)
                  + ",\"model\":"
                  + Json.quote(model)
                  + ",\"details\":{\"family\":\"llama\",\"parameter_size\":\"7B\"}}");
    }
    return "{\"models\":[" + String.join(",", items) + "]}";
  }
}
