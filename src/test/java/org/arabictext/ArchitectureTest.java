package org.arabictext;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the arrows between them: a package leans only on those named here. */
class ArchitectureTest {
  private static final String ROOT = "org.arabictext";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** What of the library each package may use. The facade is the package with no name. */
  private static final Map<String, List<String>> ARROWS =
      Map.of(
          "script", List.of(),
          "normalize", List.of("script"),
          "tokenize", List.of("script"),
          "lexicon", List.of("script"),
          "inflection", List.of("script", "lexicon"),
          "morphology", List.of("script", "normalize", "tokenize", "lexicon", "inflection"),
          "stem", List.of("script", "normalize", "morphology"),
          "lucene", List.of("script", "normalize", "tokenize", "lexicon", "morphology", "stem"),
          "", List.of("script", "normalize", "tokenize", "lexicon", "morphology", "stem"));

  private static final Set<String> ABOVE_THE_FACADE = Set.of("spark", "cli");

  @Test
  void arrowsGoOneWay() {
    Map<String, Set<String>> wrong = new TreeMap<>();
    CLASSES.forEach(
        from ->
            from.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(to -> to.getPackageName().startsWith(ROOT))
                .filter(to -> !isAllowed(room(from.getPackageName()), room(to.getPackageName())))
                .forEach(
                    to ->
                        wrong
                            .computeIfAbsent(from.getName(), n -> new TreeSet<>())
                            .add(to.getName())));
    assertThat(wrong).isEmpty();
  }

  private static boolean isAllowed(String from, String to) {
    return from.equals(to)
        || ARROWS.getOrDefault(from, List.of()).contains(to)
        || ABOVE_THE_FACADE.contains(from) && !ABOVE_THE_FACADE.contains(to);
  }

  private static String room(String name) {
    String inner = name.substring(ROOT.length());
    return inner.isEmpty() ? "" : inner.substring(1).split("\\.")[0];
  }

  @Test
  void everyPackageIsOnThePlan() {
    Set<String> known =
        Stream.concat(ARROWS.keySet().stream(), ABOVE_THE_FACADE.stream())
            .collect(Collectors.toSet());
    Set<String> rooms =
        CLASSES.stream().map(c -> room(c.getPackageName())).collect(Collectors.toSet());
    assertThat(known).containsAll(rooms);
    assertThat(rooms).contains("script", "normalize", "tokenize", "morphology", "");
  }

  @Test
  void noCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void outsideLibrariesStayInTheirRooms() {
    leansOnlyOn("org.apache.lucene..", ROOT + ".lucene..", ROOT + ".stem..", ROOT + ".cli..");
    leansOnlyOn("org.apache.spark..", ROOT + ".spark..");
    leansOnlyOn("picocli..", ROOT + ".cli..");
  }

  private static void leansOnlyOn(String library, String... rooms) {
    noClasses()
        .that(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(rooms))))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CLASSES);
  }

  @Test
  void noRegularExpressionsReflectionOrLogging() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.regex..", "java.lang.reflect..", "java.util.logging.."))
        .check(CLASSES);
  }

  @Test
  void publicClassesAreFinal() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .resideInAnyPackage(
            ROOT,
            ROOT + ".script..",
            ROOT + ".normalize..",
            ROOT + ".tokenize..",
            ROOT + ".lexicon..",
            ROOT + ".morphology..")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }
}
