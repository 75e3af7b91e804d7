package dev.signalbox.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a {@link ModelServer} does with a request. */
public sealed interface Behaviour {

  /**
   * It answers.
   *
   * @param pieces the answer; streamed, each is an event
   * @param toolCalls the tools that it wants called
   * @param finishReason why it stopped, such as {@code stop}
   * @param counts whether it says how many tokens it counted: a token a word
   * @param bytesAtOnce streamed, how many bytes it writes at once; 0 for an event at a time
   */
  record Say(
      List<String> pieces,
      List<ToolCall> toolCalls,
      String finishReason,
      boolean counts,
      int bytesAtOnce)
      implements Behaviour {
    public Say {
      pieces = List.copyOf(pieces);
      toolCalls = List.copyOf(toolCalls);
    }

    /** The same, without saying how many tokens it counted. */
    public Say withoutCounts() {
      return new Say(pieces, toolCalls, finishReason, false, bytesAtOnce);
    }

    /** The same, so many bytes at a time, be it in the middle of a character. */
    public Say inBytesOf(int bytes) {
      return new Say(pieces, toolCalls, finishReason, counts, bytes);
    }

    /** The same, and it wants a tool called. */
    public Say calling(ToolCall... calls) {
      return new Say(pieces, List.of(calls), "tool_calls", counts, bytesAtOnce);
    }
  }

  /** A tool that a model wants called, with its arguments as JSON. */
  record ToolCall(String name, String arguments) {}

  /** It answers with a status and a body. */
  record Status(int code, String body, Map<String, String> headers) implements Behaviour {
    public Status {
      headers = Map.copyOf(headers);
    }
  }

  /** It answers with status 200 and exactly this body. */
  record Raw(String contentType, String body) implements Behaviour {}

  /** It begins to stream and closes the connection in the middle. */
  record CutStream(List<String> pieces) implements Behaviour {
    public CutStream {
      pieces = List.copyOf(pieces);
    }
  }

  /** It streams one piece for ever, as fast as it is read. */
  record EndlessStream(String piece) implements Behaviour {}

  /** It streams an answer letter by letter, with a pause after each. */
  record SlowDrip(String text, Duration pause) implements Behaviour {}

  /** It streams pieces and then says nothing more, with the connection open. */
  record Stall(List<String> pieces) implements Behaviour {
    public Stall {
      pieces = List.copyOf(pieces);
    }
  }

  /** It takes the request and never answers. */
  record Hang() implements Behaviour {}

  /** It takes the request and closes the connection. */
  record HangUp() implements Behaviour {}

  /** It says this, piece by piece if streamed. */
  static Say say(String... pieces) {
    return new Say(Arrays.asList(pieces), List.of(), "stop", true, 0);
  }

  /** It refuses with a status and an error object, as OpenAI's API does. */
  static Behaviour status(int code, String message) {
    return new Status(code, "{\"error\":{\"message\":" + Json.quote(message) + "}}", Map.of());
  }

  /** It sends the caller elsewhere. */
  static Behaviour redirect(URI location) {
    return new Status(307, "", Map.of("Location", location.toString()));
  }

  /** It answers with what is no JSON. */
  static Behaviour garbage() {
    return new Raw("application/json", "{\"choices\": [<html>");
  }

  /** It streams an error object after a first piece. */
  static Behaviour errorInStream(String message) {
    return new Raw(
        "text/event-stream",
        Chat.event(Chat.chunk("So ", ""))
            + Chat.event("{\"error\":{\"message\":" + Json.quote(message) + "}}"));
  }
}
