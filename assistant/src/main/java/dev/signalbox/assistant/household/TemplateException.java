package dev.signalbox.assistant.household;

/** A text of the household that is not as it should be; only who writes such texts can see it. */
final class TemplateException extends RuntimeException {

  TemplateException(String where, String whatAndMend) {
    super("Household text \"" + where + "\": " + whatAndMend);
  }
}
