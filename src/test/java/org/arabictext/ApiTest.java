package org.arabictext;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others may compile against, as {@code api.txt} lists it. A line that goes away or changes
 * breaks programs: it needs a new major version (before 1.0 a new minor one) and a word in
 * CHANGELOG.md. What the classes have now is written to {@code target/api.txt}, to be copied over
 * the list when a change is meant.
 */
class ApiTest {
  private static final Path LIST = Path.of("src/test/resources/org/arabictext/api.txt");
  private static final Path NOW = Path.of("target/api.txt");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.arabictext");

  @Test
  void thePublicSignaturesAreThoseThatAreListed() throws IOException {
    List<String> now = CLASSES.stream().flatMap(ApiTest::lines).sorted().distinct().toList();
    Files.write(NOW, now);
    assertThat(now)
        .as("public signatures; if the change is meant, copy %s to %s", NOW, LIST)
        .isEqualTo(Files.readAllLines(LIST));
  }

  private static Stream<String> lines(JavaClass type) {
    if (!isOpen(type.getModifiers()) || !isReachable(type)) {
      return Stream.of();
    }
    Stream<String> members =
        Stream.concat(
            type.getFields().stream().filter(f -> isOpen(f.getModifiers())).map(ApiTest::field),
            type.getCodeUnits().stream()
                .filter(c -> isOpen(c.getModifiers()))
                .map(ApiTest::codeUnit));
    return Stream.concat(Stream.of(head(type)), members);
  }

  private static boolean isReachable(JavaClass type) {
    return type.getEnclosingClass().map(outer -> isOpen(outer.getModifiers())).orElse(true);
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    boolean made = modifiers.contains(JavaModifier.SYNTHETIC);
    return !made
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static String head(JavaClass type) {
    String above =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
            .map(JavaClass::getName)
            .filter(name -> !name.equals("java.lang.Object"))
            .sorted()
            .collect(Collectors.joining(", "));
    return type.getName() + " : " + modifiers(type.getModifiers()) + (" " + above).stripTrailing();
  }

  private static String field(JavaField field) {
    return field.getOwner().getName()
        + "."
        + field.getName()
        + " : "
        + modifiers(field.getModifiers())
        + " "
        + field.getRawType().getName();
  }

  private static String codeUnit(JavaCodeUnit unit) {
    return unit.getFullName()
        + " : "
        + modifiers(unit.getModifiers())
        + " "
        + unit.getRawReturnType().getName();
  }

  private static String modifiers(Set<JavaModifier> modifiers) {
    return modifiers.stream()
        .map(modifier -> modifier.name().toLowerCase(java.util.Locale.ROOT))
        .filter(name -> !name.equals("bridge"))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
