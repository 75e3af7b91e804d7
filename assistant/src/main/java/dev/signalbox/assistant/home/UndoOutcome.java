package dev.signalbox.assistant.home;

import java.util.List;

/** What became of an undo: all of it happened, or nothing. */
public sealed interface UndoOutcome {

  /** Everything is as before; the changes that were needed for it (none if it was so already). */
  record Undone(List<HomeChange> changes) implements UndoOutcome {}

  /** Nothing was touched; each reason names a device. */
  record Refused(List<Reason> reasons) implements UndoOutcome {}

  /** Why a device is not put back. */
  sealed interface Reason {

    /** The id of the device. */
    String device();

    /** Somebody or something has set it since. */
    record ChangedMeanwhile(String device, Property property, Value left, Value found)
        implements Reason {}

    /** Putting it back would unlock or open an entrance: a new action, to be approved as such. */
    record OpensHouse(String device) implements Reason {}

    /** There is no such device any more, or it lost this property. */
    record Gone(String device, Property property) implements Reason {}
  }
}
