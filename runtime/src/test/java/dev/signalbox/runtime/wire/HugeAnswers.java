package dev.signalbox.runtime.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** A server whose one answer is as large as it says, and which counts what it got rid of. */
final class HugeAnswers implements AutoCloseable {
  private static final int AT_ONCE = 1_000_000;

  private final ServerSocket listening;
  private final CompletableFuture<Long> written = new CompletableFuture<>();

  private HugeAnswers(ServerSocket listening) {
    this.listening = listening;
  }

  static HugeAnswers start(String type, long bytes) {
    try {
      var server = new HugeAnswers(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(() -> server.serve(type, bytes));
      return server;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/v1");
  }

  private void serve(String type, long bytes) {
    long done = 0;
    try (var socket = listening.accept()) {
      byte[] piece = new byte[AT_ONCE];
      Arrays.fill(piece, (byte) 'a');
      String head =
          "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes + "\r\n\r\n";
      var out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      while (done < bytes) {
        out.write(piece);
        done += piece.length;
      }
    } catch (IOException clientGone) {
      // That is what the client is meant to do.
    }
    written.complete(done);
  }

  long awaitWritten() {
    return written.join();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
