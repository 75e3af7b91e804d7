package dev.signalbox.runtime.wire;

import java.nio.ByteBuffer;

/** Makes an answer of bytes. */
sealed interface AnswerReader permits StreamedAnswer, WholeAnswer {

  /**
   * Takes the next bytes.
   *
   * @return whether the answer is complete, whatever may still follow
   */
  boolean feed(ByteBuffer bytes);

  /**
   * The answer, once no more bytes come.
   *
   * @throws WireException if what came is none
   */
  Answer end();
}
