package dev.signalbox.core.tool;

/**
 * Something that reads or changes the world. The executor calls it after the interlock and the
 * journal; nobody else does. The order is {@link #prepare}, journal, {@link #call}, journal; after
 * a crash between the last two {@link #lookup} is asked before anything is repeated.
 */
public interface Tool {

  /** What it is. The same at each call. */
  ToolSpec spec();

  /**
   * Finds out exactly what a call would change, without changing it. Tools that only read need not
   * override this.
   */
  default Prepared prepare(Invocation invocation) {
    var lines =
        invocation.arguments().entrySet().stream()
            .map(argument -> new Card.Line(argument.getKey(), argument.getValue().value().words()))
            .toList();
    return Prepared.ready(new Card(spec().description(), lines, ""));
  }

  /**
   * Does it.
   *
   * @param change what {@link #prepare} gave, perhaps read back from the journal
   * @throws RuntimeException if something broke; then the effect counts as in doubt and {@link
   *     #lookup} is asked
   */
  Outcome call(Invocation invocation, Value change);

  /** Whether an earlier call with this key and change has had its effect. */
  default Lookup lookup(Invocation invocation, Value change) {
    return spec().effect() == Effect.READS
        ? new Lookup.DidNot()
        : new Lookup.CannotTell(spec().name() + " cannot look up what it has done");
  }

  /**
   * Undoes an effect; {@code inverse} is what {@link Outcome.Done} gave. Only for reversible
   * effects.
   */
  default Undone undo(Value inverse) {
    return new Undone.Refused(spec().name() + " cannot be undone");
  }
}
