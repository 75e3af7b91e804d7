package dev.signalbox.runtime.understand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The trained model as it lies in its file: a magic number, where it comes from in words, the
 * labels, the threshold, the weights. All numbers are big-endian.
 *
 * @param provenance names of the data, seed and scores, for a person to read
 * @param labels dotted intents in the order of the network's outputs; {@value #NONE} stands for
 *     texts which no intent fits
 * @param threshold below this probability the answer is "don't know"
 */
public record ModelFile(String provenance, List<String> labels, double threshold, Network network) {
  /** The label of what is none of the intents. */
  public static final String NONE = "none";

  private static final int MAGIC = 0x5342494D;
  private static final int VERSION = 1;

  /** Checks that there is one output for each label. */
  public ModelFile {
    labels = List.copyOf(labels);
    if (labels.size() != network.outBias().length) {
      throw new IllegalArgumentException(
          labels.size() + " labels for " + network.outBias().length + " outputs");
    }
  }

  /**
   * Reads a model from the bytes of its file.
   *
   * @throws BrokenModelException when the bytes are not a model of this version
   */
  public static ModelFile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION || in.readInt() != Features.BITS) {
        throw new BrokenModelException("not an intent model of this version");
      }
      String provenance = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      List<String> labels = readLabels(in);
      double threshold = in.readDouble();
      int hidden = in.readInt();
      float[] scale = readFloats(in, hidden);
      float[] hiddenBias = readFloats(in, hidden);
      float[] out = readFloats(in, hidden * labels.size());
      float[] outBias = readFloats(in, labels.size());
      byte[] rows = in.readNBytes(hidden << Features.BITS);
      return new ModelFile(
          provenance, labels, threshold, new Network(rows, scale, hiddenBias, out, outBias));
    } catch (IOException | IllegalArgumentException broken) {
      throw new BrokenModelException("the intent model is cut off or damaged", broken);
    }
  }

  /** The bytes of the file; the same model gives the same bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(Features.BITS);
      byte[] words = provenance.getBytes(StandardCharsets.UTF_8);
      out.writeInt(words.length);
      out.write(words);
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeDouble(threshold);
      out.writeInt(network.hiddenBias().length);
      writeFloats(out, network.scale());
      writeFloats(out, network.hiddenBias());
      writeFloats(out, network.out());
      writeFloats(out, network.outBias());
      out.write(network.rows());
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  private static List<String> readLabels(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> labels = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      labels.add(in.readUTF());
    }
    return labels;
  }

  private static float[] readFloats(DataInputStream in, int count) throws IOException {
    if (count < 0 || count > 1 << 20) {
      throw new IOException("an array of " + count + " numbers");
    }
    float[] numbers = new float[count];
    for (int at = 0; at < count; at++) {
      numbers[at] = in.readFloat();
    }
    return numbers;
  }

  private static void writeFloats(DataOutputStream out, float[] numbers) throws IOException {
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }
}
