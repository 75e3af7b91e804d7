package dev.signalbox.app;

import dev.signalbox.runtime.run.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A request read from a pipe. */
final class StandardInput {
  private static final int LONGEST = 4 << 20;

  private StandardInput() {}

  static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new BadRequestException(
          "What came on standard input is no UTF-8 text ("
              + bytes.length
              + " bytes); nothing was done");
    }
  }
}
