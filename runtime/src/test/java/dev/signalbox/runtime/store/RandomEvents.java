package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random events. It asks the records what they are made of, so that a new event, or a new part of
 * one, is generated without anybody having to think of it here.
 */
final class RandomEvents {
  private static final int DEPTH = 12;
  private static final List<String> TEXTS =
      List.of(
          "", "Anna", "a \"quoted\" word\n", "\u0000\u001f", "Grüße 🌍", "\ud800", "null", "1e3");

  private final RandomGenerator random;

  RandomEvents(RandomGenerator random) {
    this.random = random;
  }

  /** The kinds of events there are. */
  static List<Class<?>> kinds() {
    return leaves(JournalEvent.class).toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RandomEvents::leaves).distinct()
        : Stream.of(type);
  }

  JournalEvent next() {
    return (JournalEvent) any(pick(kinds()), Map.of(), DEPTH);
  }

  JournalEvent next(Class<?> kind) {
    return (JournalEvent) any(kind, Map.of(), DEPTH);
  }

  private Object any(Type type, Map<String, Type> variables, int depth) {
    return switch (type) {
      case TypeVariable<?> variable ->
          any(Objects.requireNonNull(variables.get(variable.getName())), Map.of(), depth);
      case ParameterizedType generic -> generic(generic, variables, depth);
      case Class<?> plain -> plain(plain, Map.of(), depth);
      default -> throw new IllegalArgumentException("No way to make a random " + type);
    };
  }

  private Object generic(ParameterizedType type, Map<String, Type> variables, int depth) {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return random.nextBoolean()
          ? Optional.empty()
          : Optional.of(any(arguments[0], variables, depth - 1));
    } else if (raw == List.class) {
      return several(arguments[0], variables, depth);
    } else if (raw == Set.class) {
      return Set.copyOf(several(arguments[0], variables, depth));
    } else if (raw == SortedSet.class) {
      return new TreeSet<>(several(arguments[0], variables, depth));
    } else if (raw == Map.class) {
      var map = new LinkedHashMap<Object, Object>();
      several(arguments[1], variables, depth).forEach(value -> map.put(name(), value));
      return map;
    }
    var bound = new LinkedHashMap<String, Type>();
    for (int i = 0; i < arguments.length; i++) {
      bound.put(raw.getTypeParameters()[i].getName(), arguments[i]);
    }
    return plain(raw, bound, depth);
  }

  private List<Object> several(Type item, Map<String, Type> variables, int depth) {
    int size = depth <= 0 ? 0 : random.nextInt(4);
    return IntStream.range(0, size).mapToObj(_ -> any(item, variables, depth - 1)).toList();
  }

  private Object plain(Class<?> type, Map<String, Type> variables, int depth) {
    if (type == String.class) {
      return text();
    } else if (type == long.class || type == Long.class) {
      return random.nextLong() >> random.nextInt(64);
    } else if (type == int.class) {
      return random.nextInt() >>> random.nextInt(32);
    } else if (type == double.class) {
      return random.nextInt(10) == 0 ? 1.0 : random.nextDouble();
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
    } else if (type == Duration.class) {
      return Duration.ofNanos(random.nextLong() >>> 8);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(
          new BigInteger(random.nextInt(200), new java.util.Random(random.nextLong())),
          random.nextInt(-40, 40));
    } else if (type == EndpointId.class) {
      return new EndpointId(pick(List.of("ollama/qwen3:4b", "cloud-1", "x")));
    } else if (type == StepId.class) {
      return new StepId("s" + random.nextInt(9));
    } else if (type == RunId.class) {
      return new RunId("r" + random.nextInt(9));
    } else if (type == Region.class) {
      return new Region(pick(List.of("EU", "DE", "US", "LOCAL")));
    } else if (type == Origin.class) {
      return new Origin(pick(List.of("mail", "web", "person")), text());
    } else if (type == dev.signalbox.core.tool.Type.Numeral.class) {
      double least = random.nextDouble();
      return new dev.signalbox.core.tool.Type.Numeral(
          least, least + random.nextInt(3), random.nextBoolean());
    } else if (type.isEnum()) {
      return pick(Arrays.asList(type.getEnumConstants()));
    } else if (type.isSealed()) {
      return oneOf(type, depth);
    }
    return construct(type, variables, depth);
  }

  private Object oneOf(Class<?> type, int depth) {
    if (depth <= 0 && type == Value.class) {
      return Value.of(true);
    }
    List<Class<?>> kinds = leaves(type).toList();
    // Deep down only those that hold nothing of their own kind.
    return any(
        pick(depth > 0 ? kinds : kinds.stream().filter(RandomEvents::flat).toList()),
        Map.of(),
        depth - 1);
  }

  private static boolean flat(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .noneMatch(
            part ->
                part.getGenericType().toString().contains("dev.signalbox.core.plan.Argument")
                    || part.getType() == dev.signalbox.core.tool.Type.class);
  }

  private Object construct(Class<?> type, Map<String, Type> variables, int depth) {
    RecordComponent[] parts = type.getRecordComponents();
    var arguments = new ArrayList<Object>();
    for (RecordComponent part : parts) {
      arguments.add(any(part.getGenericType(), variables, depth - 1));
    }
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(arguments.toArray());
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("Cannot make a random " + type, e);
    }
  }

  private String text() {
    return pick(TEXTS) + (random.nextBoolean() ? "" : Integer.toString(random.nextInt(100)));
  }

  private String name() {
    return text().replace("\ud800", "half");
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
