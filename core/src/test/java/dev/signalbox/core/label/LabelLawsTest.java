package dev.signalbox.core.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.Laws;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LabelLawsTest {

  @Test
  void joinIsAssociative() {
    Laws.hold(
        "(a ∨ b) ∨ c = a ∨ (b ∨ c)",
        some -> {
          Label a = some.label();
          Label b = some.label();
          Label c = some.label();
          assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        });
  }

  @Test
  void joinIsCommutative() {
    Laws.hold(
        "a ∨ b = b ∨ a",
        some -> {
          Label a = some.label();
          Label b = some.label();
          assertThat(a.join(b)).isEqualTo(b.join(a));
        });
  }

  @Test
  void joinIsIdempotentAndBottomChangesNothing() {
    Laws.hold(
        "a ∨ a = a = a ∨ ⊥",
        some -> {
          Label a = some.label();
          Label copy =
              new Label(
                  a.secrecy(), a.trust(), a.readers(), a.regions(), new TreeSet<>(a.origins()));
          assertThat(a.join(copy)).isEqualTo(a);
          assertThat(a.join(Label.BOTTOM)).isEqualTo(a);
          assertThat(Label.BOTTOM.join(a)).isEqualTo(a);
          assertThat(Label.BOTTOM.atMost(a)).isTrue();
        });
  }

  @Test
  void joinIsTheLeastLabelThatIsAtLeastBoth() {
    Laws.hold(
        "a ≤ c and b ≤ c exactly if a ∨ b ≤ c",
        some -> {
          Label a = some.label();
          Label b = some.label();
          Label c = some.random().nextBoolean() ? some.label() : a.join(b).join(some.label());
          assertThat(a.join(b).atMost(c)).isEqualTo(a.atMost(c) && b.atMost(c));
        });
  }

  @Test
  void joinIsMonotone() {
    Laws.hold(
        "a ≤ b implies a ∨ c ≤ b ∨ c",
        some -> {
          Label a = some.label();
          Label b = a.join(some.label());
          Label c = some.label();
          assertThat(a.join(c).atMost(b.join(c))).isTrue();
        });
  }

  @Test
  void noSequenceOfJoinsLowersALabel() {
    Laws.hold(
        "a ≤ a ∨ x ∨ y …",
        some -> {
          Label start = some.label();
          Label label = start;
          for (Label next : some.listOf(6, some::label)) {
            Label before = label;
            label = label.join(next);
            assertNotLower(before, label);
          }
          assertNotLower(start, label);
          assertThat(Label.joinAll(List.of(start, label))).isEqualTo(label);
        });
  }

  /** Said part by part, and not by means of join. */
  private static void assertNotLower(Label before, Label after) {
    assertThat(after.secrecy()).isGreaterThanOrEqualTo(before.secrecy());
    assertThat(after.trust()).isGreaterThanOrEqualTo(before.trust());
    assertThat(after.origins()).containsAll(before.origins());
    for (String person : List.of("anna", "ben", "cleo", "dora")) {
      if (after.readers().allowAll(List.of(person))) {
        assertThat(before.readers().allowAll(List.of(person))).isTrue();
      }
    }
    for (String code : List.of("EU", "DE", "US")) {
      if (after.regions().allow(new Region(code))) {
        assertThat(before.regions().allow(new Region(code))).isTrue();
      }
    }
  }

  @Test
  void whatFitsAStricterLabelFitsALooserOne() {
    Laws.hold(
        "a ≤ b and b admitted implies a admitted",
        some -> {
          Label lower = some.label();
          Label higher = lower.join(some.label());
          Clearance clearance = some.clearance();
          if (clearance.admits(higher)) {
            assertThat(clearance.admits(lower)).isTrue();
          }
          assertThat(kinds(clearance, higher)).containsAll(kinds(clearance, lower));
        });
  }

  private static List<Class<?>> kinds(Clearance clearance, Label label) {
    return clearance.misfits(label).stream().<Class<?>>map(Misfit::getClass).toList();
  }

  @Test
  void aJoinIsAdmittedExactlyIfItsPartsAre() {
    Laws.hold(
        "a ∨ b admitted exactly if a and b admitted",
        some -> {
          Label a = some.label();
          Label b = some.label();
          Clearance clearance = some.clearance();
          assertThat(clearance.admits(a.join(b)))
              .isEqualTo(clearance.admits(a) && clearance.admits(b));
        });
  }
}
