package dev.signalbox.runtime.wire;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The bytes of an answer as they arrive, taken by one thread which can wait for so long and no
 * longer, and which can be interrupted. It asks for one piece at a time, so that no more of an
 * endless answer is in memory than is being read.
 */
final class Body implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
  private final LinkedBlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private volatile Optional<Flow.Subscription> subscription = Optional.empty();
  private volatile boolean closed;

  /** What can come. */
  sealed interface Arrival {

    /** The next bytes. */
    record Piece(List<ByteBuffer> buffers) implements Arrival {}

    /** The body is complete. */
    record End() implements Arrival {}

    /** The connection broke. */
    record Broken() implements Arrival {}
  }

  /** The next arrival, or nothing if none came in time. */
  Optional<Arrival> next(Duration wait) throws InterruptedException {
    Optional<Arrival> next =
        Optional.ofNullable(arrivals.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
    if (next.isPresent() && next.get() instanceof Arrival.Piece) {
      subscription.ifPresent(s -> s.request(1));
    }
    return next;
  }

  @Override
  public void onSubscribe(Flow.Subscription started) {
    subscription = Optional.of(started);
    if (closed) {
      started.cancel();
    } else {
      started.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrivals.add(new Arrival.Piece(buffers));
  }

  @Override
  public void onError(Throwable broken) {
    arrivals.add(new Arrival.Broken());
  }

  @Override
  public void onComplete() {
    arrivals.add(new Arrival.End());
  }

  /** Closes the connection unless the body has been read to its end. */
  @Override
  public void close() {
    closed = true;
    subscription.ifPresent(Flow.Subscription::cancel);
  }
}
