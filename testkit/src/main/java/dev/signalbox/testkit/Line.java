package dev.signalbox.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** One connection of a client, HTTP/1.1 (RFC 9112) by hand so that every fault can be made. */
final class Line {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final AtomicLong received;

  Line(Socket socket, AtomicLong received) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
    this.received = received;
    socket.setTcpNoDelay(true);
  }

  /** The next request; nothing if the client has closed the connection. */
  Optional<Received> next() throws IOException {
    String first = line();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = first.split(" ", -1);
    if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
      throw new ProtocolException("No HTTP request");
    }
    var headers = new LinkedHashMap<String, String>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
          header.substring(colon + 1).strip());
    }
    String body = new String(body(headers), StandardCharsets.UTF_8);
    return Optional.of(new Received(parts[0], parts[1], headers, body));
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      return chunks();
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return exactly(length);
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.writeBytes(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";", -1)[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The client left in the middle of a request");
    }
    received.addAndGet(length);
    return bytes;
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      received.incrementAndGet();
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** A whole answer. */
  void answer(int status, Map<String, String> headers, String contentType, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder("HTTP/1.1 " + status + " \r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Type: ").append(contentType).append("\r\n");
    head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
    write(head.toString().getBytes(StandardCharsets.UTF_8));
    write(bytes);
  }

  /** The head of an answer in chunks. */
  void beginStream() throws IOException {
    write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
  }

  /** One chunk. */
  void chunk(byte[] bytes) throws IOException {
    var chunk = new ByteArrayOutputStream();
    chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
    chunk.writeBytes(bytes);
    chunk.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    write(chunk.toByteArray());
  }

  /** The end of an answer in chunks. */
  void endStream() throws IOException {
    write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** Waits until the client closes the connection; what else it sends is not looked at. */
  void awaitClose() throws IOException {
    while (in.read() >= 0) {
      received.incrementAndGet();
    }
  }

  void close() throws IOException {
    socket.close();
  }
}
