package dev.signalbox.assistant.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A home at one moment. */
public record Home(List<Floor> floors, List<Area> areas, List<Device> devices, List<Scene> scenes) {

  /** Keeps copies. */
  public Home {
    floors = List.copyOf(floors);
    areas = List.copyOf(areas);
    devices = List.copyOf(devices);
    scenes = List.copyOf(scenes);
  }

  /** The device with this id. */
  public Optional<Device> device(String id) {
    return devices.stream().filter(device -> device.id().equals(id)).findFirst();
  }

  /** The area with this id. */
  public Optional<Area> area(String id) {
    return areas.stream().filter(area -> area.id().equals(id)).findFirst();
  }

  /**
   * The devices that words mean, in English or German: "the lamp in the hall", "everything
   * downstairs", "alle Lichter unten außer Küche".
   */
  public Found find(String words) {
    return find(words, device -> true);
  }

  /**
   * As {@link #find(String)}, among the devices that fit: who wants to lock "the front door" does
   * not mean the contact in its frame.
   */
  public Found find(String words, Predicate<Device> fits) {
    return new Finder(this, fits).find(words);
  }

  /** The scene that words mean: "movie night", "the good night scene", "Filmabend". */
  public Optional<Scene> scene(String words) {
    List<String> wanted = Spelling.withoutFillers(words);
    return scenes.stream()
        .filter(
            scene -> scene.names().stream().anyMatch(name -> Spelling.words(name).equals(wanted)))
        .findFirst();
  }

  /**
   * What would change if this were set, one entry for each device that changes; nothing is set.
   *
   * @throws SettingRefusedException if a device is unknown or cannot take a value
   */
  public List<HomeChange> preview(List<Setting> settings) {
    return Transition.changes(this, settings);
  }

  Home with(List<HomeChange> changes) {
    return new Home(
        floors,
        areas,
        devices.stream().map(device -> Transition.apply(device, changes)).toList(),
        scenes);
  }
}
