package dev.signalbox.app;

import dev.signalbox.core.journal.RunId;
import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * Names for runs: 50 random bits in ten letters and digits, easy to type, never given twice in
 * practice.
 */
final class RunNames implements Supplier<RunId> {
  private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 10;

  private final SecureRandom random = new SecureRandom();

  @Override
  public RunId get() {
    var name = new StringBuilder("r");
    for (int i = 0; i < LENGTH; i++) {
      name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return new RunId(name.toString());
  }
}
