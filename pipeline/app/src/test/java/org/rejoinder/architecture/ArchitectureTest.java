package org.rejoinder.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data flows one way: a stage knows the domain and its own libraries, and only a run knows all
 * stages.
 */
class ArchitectureTest {

  private static final String ROOT = "org.rejoinder.";

  /** Every package, and at least how many classes the rules must have seen of it. */
  private static final Map<String, Integer> CLASSES_AT_LEAST =
      Map.ofEntries(
          Map.entry("domain", 25),
          Map.entry("corpus", 3),
          Map.entry("fetch", 12),
          Map.entry("extract", 7),
          Map.entry("extract.parse", 12),
          Map.entry("extract.parse.pdf", 9),
          Map.entry("segment", 20),
          Map.entry("annotate", 2),
          Map.entry("codebook", 2),
          Map.entry("themes", 10),
          Map.entry("index", 3),
          Map.entry("tables", 15),
          Map.entry("tables.export", 6),
          Map.entry("evaluate", 15),
          Map.entry("report", 20),
          Map.entry("run", 10),
          Map.entry("web", 25),
          Map.entry("cli", 7));

  private static final List<String> STAGES =
      List.of(
          "fetch",
          "corpus",
          "extract",
          "segment",
          "annotate",
          "codebook",
          "themes",
          "index",
          "tables",
          "evaluate",
          "report");

  /** A library that only one stage may know, so that it could be replaced there. */
  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("edu.stanford.nlp..", "annotate"),
          Map.entry("org.apache.lucene..", "index"),
          Map.entry("tech.tablesaw..", "tables"),
          Map.entry("org.dhatim..", "tables.export"),
          Map.entry("org.apache.parquet..", "tables.export"),
          Map.entry("org.apache.hadoop..", "tables.export"),
          Map.entry("org.apache.tika..", "extract"),
          Map.entry("org.apache.pdfbox..", "extract"),
          Map.entry("org.jsoup..", "extract"),
          Map.entry("crawlercommons..", "fetch"),
          Map.entry("org.snakeyaml..", "codebook"),
          Map.entry("io.javalin..", "web"),
          Map.entry("picocli..", "cli"),
          Map.entry("me.tongfei..", "cli"));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rejoinder");

  @Test
  void seesEveryPackageAndNoOther() {
    Map<String, Long> seen =
        PRODUCT.stream()
            .collect(
                Collectors.groupingBy(
                    type -> type.getPackageName().substring(ROOT.length()), Collectors.counting()));

    assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(CLASSES_AT_LEAST.keySet());
    CLASSES_AT_LEAST.forEach(
        (name, least) ->
            assertThat(seen.get(name)).as("classes in " + name).isGreaterThanOrEqualTo(least));
  }

  @Test
  void theDomainKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(ROOT + "domain")
        .should(
            onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", ROOT + "domain")))
        .check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageKnowsNoOtherStage(String stage) {
    String[] others =
        Stream.concat(STAGES.stream(), Stream.of("run", "web", "cli"))
            .filter(other -> !other.equals(stage))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + stage + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .check(PRODUCT);
  }

  static Stream<String> stages() {
    return STAGES.stream();
  }

  @Test
  void nothingKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "cli"))
        .check(PRODUCT);
  }

  @Test
  void onlyTheCommandLineKnowsTheWebInterface() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "web", ROOT + "cli")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "web"))
        .check(PRODUCT);
  }

  @Test
  void theWebInterfaceKnowsResultsAndNoStageThatMakesThem() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "web")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                STAGES.stream()
                    .filter(stage -> !stage.equals("index") && !stage.equals("tables"))
                    .map(stage -> ROOT + stage + "..")
                    .toArray(String[]::new)))
        .check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsKnownToOneStage(String library) {
    String owner = ROOT + OWNERS.get(library);
    noClasses()
        .that()
        .resideOutsideOfPackage(owner + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(PRODUCT);
    assertThat(PRODUCT.stream().filter(type -> resideInAPackage(owner + "..").test(type)))
        .as("classes of %s that use %s", owner, library)
        .anyMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> resideInAPackage(library).test(use.getTargetClass())));
  }

  static Stream<String> libraries() {
    return OWNERS.keySet().stream().sorted();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.rejoinder.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void noClassIsADrawerForEverything() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Misc)(\\$.*)?")
        .check(PRODUCT);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        PRODUCT.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(packet -> !packet.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }
}
