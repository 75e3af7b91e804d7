package dev.signalbox.core.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.Laws;
import dev.signalbox.core.RandomCase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeLawsTest {
  private static final List<String> NAMES = List.of("a", "b", "c");

  static Type type(RandomCase some, int depth) {
    return switch (some.random().nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> Type.text(some.oneOf(Format.class));
      case 1 -> Type.oneOf("a", "b");
      case 2 -> {
        int least = some.random().nextInt(-6, 15);
        yield new Type.Numeral(
            least, least + some.random().nextInt(12), some.random().nextBoolean());
      }
      case 3 -> Type.flag();
      case 4 -> Type.any();
      case 5 -> Type.listOf(type(some, depth - 1));
      default -> {
        Type.Fields fields = Type.fields();
        for (String name : some.someOf(NAMES)) {
          fields =
              some.random().nextBoolean()
                  ? fields.with(name, type(some, depth - 1), "")
                  : fields.optional(name, type(some, depth - 1), "");
        }
        yield fields;
      }
    };
  }

  /** A value of a type. */
  static Value valueOf(Type type, RandomCase some) {
    return switch (type) {
      case Type.Any _ -> some.value(1);
      case Type.Flag _ -> Value.of(some.random().nextBoolean());
      case Type.Numeral(var least, var most, var whole) ->
          whole
              ? Value.of(some.random().nextLong((long) least, (long) most + 1))
              : Value.of(least + (most - least) * some.random().nextDouble());
      case Type.Text(var format, var choices) ->
          Value.of(choices.isEmpty() ? example(format) : some.oneOf(choices));
      case Type.ListOf(var item) -> Value.of(some.listOf(2, () -> valueOf(item, some)));
      case Type.Fields(var fields) -> {
        var values = new LinkedHashMap<String, Value>();
        fields.forEach(
            (name, field) -> {
              if (field.required() || some.random().nextBoolean()) {
                values.put(name, valueOf(field.type(), some));
              }
            });
        yield new Value.Fields(values);
      }
    };
  }

  private static String example(Format format) {
    return switch (format) {
      case PLAIN -> "anything";
      case DATE -> "2026-03-02";
      case TIME -> "15:00";
      case DATE_TIME -> "2026-03-02T15:00+01:00[Europe/Berlin]";
      case DURATION -> "PT1H30M";
      case EMAIL -> "anna@example.org";
    };
  }

  @Test
  void aValueFitsATypeExactlyIfItFitsItsSchema() {
    Laws.hold(
        "problems(v) is empty exactly if schema accepts v",
        some -> {
          Type type = type(some, 2);
          Value value = some.random().nextBoolean() ? valueOf(type, some) : some.value(2);
          assertThat(type.problems(value).isEmpty())
              .as("%s for %s", value, type)
              .isEqualTo(SchemaOracle.accepts(type.jsonSchema(), value));
        });
  }

  @Test
  void whatIsMadeForATypeFitsIt() {
    Laws.hold(
        "values made for a type have no problems",
        some -> {
          Type type = type(some, 3);
          assertThat(type.problems(valueOf(type, some))).isEmpty();
        });
  }

  @Test
  void whatATypeTakesHasNoProblems() {
    Laws.hold(
        "t takes u and v of u: kind and shape of v fit t",
        some -> {
          Type wanted = type(some, 2);
          Type given = some.random().nextInt(3) == 0 ? wanted : type(some, 2);
          if (wanted.equals(given)) {
            assertThat(wanted.takes(given)).isTrue();
          }
          if (wanted.takes(given) && unbounded(wanted) && !partly(wanted)) {
            assertThat(wanted.problems(valueOf(given, some))).isEmpty();
          }
        });
  }

  /** Whether it asks for nothing that the types alone cannot tell. */
  private static boolean unbounded(Type type) {
    return switch (type) {
      case Type.Any _, Type.Flag _ -> true;
      case Type.Numeral _ -> false;
      case Type.Text(_, var choices) -> choices.isEmpty();
      case Type.ListOf(var item) -> unbounded(item);
      case Type.Fields(var fields) ->
          fields.values().stream().allMatch(field -> unbounded(field.type()));
    };
  }

  /** Whether it is a record somewhere: another record may have more fields, or fewer. */
  private static boolean partly(Type type) {
    return switch (type) {
      case Type.ListOf(var item) -> partly(item);
      case Type.Fields _ -> true;
      default -> false;
    };
  }

  @Test
  void aPathLeadsToAPartOfThePartsType() {
    Laws.hold(
        "v of t and v has a part at p: that part is of the type of t at p",
        some -> {
          Type type = type(some, 3);
          Value value = valueOf(type, some);
          for (String path : List.of("", "a", "b.0", "0", "a.b", "0.c", "c.a.0")) {
            value
                .at(path)
                .ifPresent(
                    part -> assertThat(type.at(path).orElseThrow().problems(part)).isEmpty());
          }
        });
  }

  @Test
  void differentTypesAndValuesHaveDifferentExactForms() {
    Laws.hold(
        "exactly(v) = exactly(w) exactly if v = w",
        some -> {
          Value one = some.value(2);
          Value other = some.value(2);
          assertThat(one.exactly().equals(other.exactly())).isEqualTo(one.equals(other));
        });
  }

  @Test
  void aBoundIsComparedExactly() {
    var type = new Type.Numeral(0, 1, false);
    assertThat(type.problems(new Value.Numeral(new BigDecimal("1.00000000000000000001"))))
        .containsExactly("the value must be between 0 and 1, not 1.00000000000000000001");
  }

  @Test
  void aNumberWithoutBoundsHasASchemaWithoutBounds() {
    var type = new Type.Numeral(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    assertThat(type.jsonSchema()).isEqualTo(Map.of("type", "number"));
    assertThat(type.problems(Value.of(1e300))).isEmpty();
    assertThatThrownBy(() -> new Type.Numeral(2, 1, true)).hasMessageContaining("between 2.0");
    assertThatThrownBy(() -> new Type.Numeral(Double.NaN, 1, true)).hasMessageContaining("NaN");
  }

  @Test
  void aHugeExponentIsNotWrittenOut() {
    var huge = new Value.Numeral(new BigDecimal("1e999999999"));
    assertThat(huge.words()).isEqualTo("1E+999999999");
    assertThat(Type.whole(0, 10).problems(huge))
        .containsExactly("the value must be between 0 and 10, not 1E+999999999");
    assertThat(Value.of(3000).words()).isEqualTo("3000");
  }

  @Test
  void aRecordSaysWhatItLacksAndWhatItDoesNotKnow() {
    Type.Fields type = Type.fields().with("to", Type.text(Format.EMAIL), "the receiver");
    assertThat(type.problems(new Value.Fields(Map.of("two", Value.of("x")))))
        .containsExactly("'to' is missing", "'two' is not known; there is " + Set.of("to"));
  }
}
