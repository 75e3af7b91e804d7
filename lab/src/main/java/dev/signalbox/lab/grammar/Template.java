package dev.signalbox.lab.grammar;

import dev.signalbox.lab.data.LabDataException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A part of a template; saying it picks one of its forms. */
sealed interface Template {

  /** One sentence, or part of one. */
  void say(RandomGenerator random, Map<String, Template> slots, StringBuilder sentence);

  /** Letters as they stand. */
  record Words(String words) implements Template {
    @Override
    public void say(RandomGenerator random, Map<String, Template> slots, StringBuilder sentence) {
      sentence.append(words);
    }
  }

  /** One after the other. */
  record All(List<Template> parts) implements Template {
    @Override
    public void say(RandomGenerator random, Map<String, Template> slots, StringBuilder sentence) {
      parts.forEach(part -> part.say(random, slots, sentence));
    }
  }

  /** One of them. */
  record OneOf(List<Template> choices) implements Template {
    @Override
    public void say(RandomGenerator random, Map<String, Template> slots, StringBuilder sentence) {
      choices.get(random.nextInt(choices.size())).say(random, slots, sentence);
    }
  }

  /** What the slot of that name holds. */
  record Slot(String name) implements Template {
    @Override
    public void say(RandomGenerator random, Map<String, Template> slots, StringBuilder sentence) {
      Template filling = slots.get(name);
      if (filling == null) {
        throw new LabDataException(
            "no slot is named '" + name + "': define it as " + name + " = … in slots.txt");
      }
      filling.say(random, slots, sentence);
    }
  }
}
