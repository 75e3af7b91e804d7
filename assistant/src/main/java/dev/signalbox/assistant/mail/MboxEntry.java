package dev.signalbox.assistant.mail;

/**
 * One mail within an mbox file. All places are byte offsets from the start of the file.
 *
 * @param start where its {@code From } line begins
 * @param headerStart where its first header begins
 * @param bodyStart where its body begins, after the empty line
 * @param end where the next mail begins, or the file ends
 */
record MboxEntry(
    String id, long start, long headerStart, long bodyStart, long end, StoredMail mail) {

  long length() {
    return end - start;
  }
}
