package dev.signalbox.assistant.home;

/** A setting that the device cannot take. The message says which, why, and what it can take. */
public final class SettingRefusedException extends RuntimeException {

  SettingRefusedException(Setting setting, String whyAndMend) {
    super(
        "Cannot set "
            + setting.property().key()
            + " of "
            + setting.device()
            + " to "
            + setting.value()
            + ": "
            + whyAndMend);
  }
}
