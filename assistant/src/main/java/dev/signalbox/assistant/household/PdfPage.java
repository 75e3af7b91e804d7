package dev.signalbox.assistant.household;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of text as a PDF of one page (ISO 32000-1, the least that readers accept). */
final class PdfPage {

  private PdfPage() {}

  static byte[] of(String text) {
    StringBuilder page = new StringBuilder("BT /F1 11 Tf 15 TL 60 780 Td\n");
    text.lines().forEach(line -> page.append('(').append(escaped(line)).append(") Tj T*\n"));
    page.append("ET");
    return document(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
  }

  private static byte[] document(List<String> objects) {
    StringBuilder document = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (String object : objects) {
      offsets.add(document.length());
      document.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = document.length();
    document.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      String digits = Integer.toString(offset);
      document.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
    }
    document
        .append("trailer\n<< /Size ")
        .append(offsets.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n");
    return document.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The euro sign is the one letter used here that Latin-1 lacks. */
  private static String escaped(String line) {
    return line.replace("\\", "\\\\")
        .replace("(", "\\(")
        .replace(")", "\\)")
        .replace("€", "EUR")
        .replace("–", "-");
  }
}
