/**
 * A home on one file, {@code home.json}: floors, areas, devices with their state, scenes. Words of
 * a person lead to devices ({@link dev.signalbox.assistant.home.Home#find}), settings are checked
 * against what a device can do, every action says what was before and after, and {@link
 * dev.signalbox.assistant.home.HomeFile#undo} puts it back unless somebody else was there
 * meanwhile.
 *
 * <p>The format, version 1. Ids are free but unique; the first name is the one shown; everything
 * that is not known here is left in the file as it stands:
 *
 * <pre>{@code
 * {
 *   "format": "signalbox-home/1",
 *   "floors":  [{"id": "upstairs", "names": ["upstairs", "oben"]}],
 *   "areas":   [{"id": "office", "floor": "upstairs", "names": ["office", "Arbeitszimmer"]}],
 *   "devices": [{"id": "light.desk", "kind": "light", "area": "office", "names": ["desk lamp"],
 *                "state": {"on": true, "brightness": 60}, "essential": false, "entrance": false}],
 *   "scenes":  [{"id": "away", "names": ["away"], "set": {"light.desk": {"on": false}}}]
 * }
 * }</pre>
 *
 * <p>What stands in {@code state} is what the device has; the kinds are in {@link
 * dev.signalbox.assistant.home.DeviceKind}, the properties and their ranges in {@link
 * dev.signalbox.assistant.home.Property}. An {@code essential} device (the freezer's plug) is never
 * meant by "everything"; an {@code entrance} is a cover through which one comes in.
 */
@NullMarked
package dev.signalbox.assistant.home;

import org.jspecify.annotations.NullMarked;
