package dev.signalbox.runtime.interlock;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.label.Label;
import java.util.Optional;

/** Bytes that may be sent to exactly this endpoint. Only the {@link Interlock} makes them. */
public final class Cleared {
  private final Endpoint endpoint;
  private final byte[] body;
  private final Label label;
  private final Optional<Long> ledgerEntry;

  Cleared(Endpoint endpoint, byte[] body, Label label, Optional<Long> ledgerEntry) {
    this.endpoint = endpoint;
    this.body = body.clone();
    this.label = label;
    this.ledgerEntry = ledgerEntry;
  }

  /** The endpoint that may have them. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** A copy of the bytes. */
  public byte[] body() {
    return body.clone();
  }

  /** How many bytes there are. */
  public int length() {
    return body.length;
  }

  /** The join of everything in them. */
  public Label label() {
    return label;
  }

  /** The number of the ledger entry, if sending takes them off the machine. */
  public Optional<Long> ledgerEntry() {
    return ledgerEntry;
  }
}
