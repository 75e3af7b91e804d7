package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads an address header (RFC 5322, 3.4): names, quotes, comments, groups. Encoded words are taken
 * as one piece before anything in them is looked at, so that a decoded comma or bracket can never
 * make another address. What follows no grammar gives as much as it can.
 */
final class AddressList {

  private final String text;
  private final List<Address> found = new ArrayList<>();
  private final StringBuilder phrase = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private String email = "";
  private boolean bracketed;
  private int at;

  private AddressList(String text) {
    this.text = text;
  }

  static List<Address> parse(String text) {
    AddressList list = new AddressList(text);
    list.read();
    return list.found;
  }

  private void read() {
    while (at < text.length()) {
      char character = text.charAt(at);
      int word = character == '=' && text.startsWith("=?", at) ? EncodedWords.end(text, at) : -1;
      if (word > 0) {
        phrase.append(text, at, word);
        at = word;
        continue;
      }
      at++;
      switch (character) {
        case '"' -> quoted();
        case '(' -> comment();
        case '<' -> bracket();
        case ',', ';' -> finish();
        case ':' -> {
          boolean group = !bracketed && phrase.indexOf("@") < 0;
          phrase.setLength(group ? 0 : phrase.length());
        }
        default -> phrase.append(character);
      }
    }
    finish();
  }

  private void quoted() {
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
      phrase.append(text.charAt(at));
      at++;
    }
    at++;
  }

  private void comment() {
    int depth = 1;
    while (at < text.length() && depth > 0) {
      char character = text.charAt(at);
      depth += character == '(' ? 1 : character == ')' ? -1 : 0;
      if (depth > 0) {
        comment.append(character);
      }
      at++;
    }
  }

  private void bracket() {
    int end = text.indexOf('>', at);
    int stop = end < 0 ? text.length() : end;
    String inside = text.substring(at, stop);
    boolean route = inside.startsWith("@") && inside.indexOf(':') > 0;
    email = route ? inside.substring(inside.indexOf(':') + 1) : inside;
    bracketed = true;
    at = Math.min(stop + 1, text.length());
  }

  private void finish() {
    String words = phrase.toString().strip();
    String aside = comment.toString().strip();
    if (bracketed) {
      found.add(new Address(EncodedWords.decode(words.isEmpty() ? aside : words), email.strip()));
    } else if (words.indexOf('@') >= 0) {
      found.add(new Address(EncodedWords.decode(aside), words.replace(" ", "")));
    } else if (!words.isEmpty()) {
      found.add(new Address(EncodedWords.decode(words), ""));
    }
    phrase.setLength(0);
    comment.setLength(0);
    email = "";
    bracketed = false;
  }
}
