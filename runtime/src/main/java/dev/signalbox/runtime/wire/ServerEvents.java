package dev.signalbox.runtime.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a stream of server-sent events from bytes that arrive in any pieces. Lines are found among
 * bytes and decoded whole, so that a piece may end inside a character. It holds one event at most;
 * whoever feeds it bounds the bytes.
 */
final class ServerEvents {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final StringBuilder data = new StringBuilder();
  private String type = "";
  private boolean hasData;
  private boolean afterCarriageReturn;
  private boolean firstLine = true;

  /** Takes the next bytes and gives the events that they complete. */
  List<ServerEvent> feed(ByteBuffer bytes) {
    var events = new ArrayList<ServerEvent>();
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      boolean restOfLineEnd = afterCarriageReturn && next == '\n';
      afterCarriageReturn = next == '\r';
      if (restOfLineEnd) {
        continue;
      }
      if (next == '\r' || next == '\n') {
        endLine(events);
      } else {
        line.write(next);
      }
    }
    return events;
  }

  private void endLine(List<ServerEvent> events) {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (firstLine && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    firstLine = false;
    if (text.isEmpty()) {
      dispatch(events);
      return;
    }
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    accept(field, value.startsWith(" ") ? value.substring(1) : value);
  }

  private void accept(String field, String value) {
    switch (field) {
      case "data" -> {
        if (hasData) {
          data.append('\n');
        }
        data.append(value);
        hasData = true;
      }
      case "event" -> type = value;
      default -> {
        // Comments have an empty field name; id and retry serve reconnecting, which a call never
        // does.
      }
    }
  }

  private void dispatch(List<ServerEvent> events) {
    if (hasData) {
      events.add(new ServerEvent(type.isEmpty() ? "message" : type, data.toString()));
    }
    data.setLength(0);
    hasData = false;
    type = "";
  }
}
