package dev.signalbox.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.signalbox.runtime.interlock.Cleared;
import dev.signalbox.runtime.interlock.Interlock;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not keep. */
class HouseRulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "dev.signalbox.core",
              "dev.signalbox.runtime",
              "dev.signalbox.assistant",
              "dev.signalbox.app");

  @Test
  void arrowsPointToCoreOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.signalbox.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.signalbox.runtime..", "dev.signalbox.assistant..", "dev.signalbox.app..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage("dev.signalbox.runtime..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.signalbox.assistant..", "dev.signalbox.app..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage("dev.signalbox.assistant..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.signalbox.app..")
        .check(PRODUCT);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.signalbox.(*.*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void coreKnowsNothingButTheJdkAndDoesNoInputOrOutput() {
    classes()
        .that()
        .resideInAPackage("dev.signalbox.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.signalbox.core..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "java.security..",
            "java.nio.charset..",
            "java.io",
            "org.jspecify..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage("dev.signalbox.core..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|Input|Output|Reader|Writer).*|java\\.util\\.Random|java\\.lang\\.Process.*")
        .check(PRODUCT);
  }

  @Test
  void onlyTheInterlockMakesACleared() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Interlock.class.getName())
        .should()
        .callConstructor(
            Cleared.class,
            dev.signalbox.core.fleet.Endpoint.class,
            byte[].class,
            dev.signalbox.core.label.Label.class,
            java.util.Optional.class)
        .check(PRODUCT);
    noConstructors().that().areDeclaredIn(Cleared.class).should().bePublic().check(PRODUCT);
  }

  @Test
  void onlyTheWireOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.runtime.wire..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.http\\..*|java\\.net\\..*Socket.*|java\\.net\\.URLConnection|java\\.net\\.HttpURLConnection|java\\.net\\.URL|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*|jakarta\\.mail\\.Transport|jakarta\\.mail\\.Store")
        .check(PRODUCT);
  }

  @Test
  void heavyLibrariesLiveInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.assistant.calendar..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.fortuna.ical4j..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.assistant.mail..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.runtime.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.jline..")
        .check(PRODUCT);
  }

  @Test
  void timeComesOnlyFromAnInstantSource() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.signalbox.app.Installation")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(PRODUCT);
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(PRODUCT);
  }

  @Test
  void onlyTheExecutorCallsTools() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.runtime.run..")
        .should()
        .callMethod(
            dev.signalbox.core.tool.Tool.class,
            "call",
            dev.signalbox.core.tool.Invocation.class,
            dev.signalbox.core.tool.Value.class)
        .check(PRODUCT);
  }
}
