package org.arabictext.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that several factories have. */
final class Parameters {
  private Parameters() {}

  /** Complains of what no one has taken. */
  static void rejectRest(Map<String, String> args) {
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Finds a constant by its name in small or capital letters. */
  static <E extends Enum<E>> E constant(String parameter, String name, E[] all) {
    String wanted = name.trim().toUpperCase(Locale.ROOT);
    for (E one : all) {
      if (one.name().equals(wanted)) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "Bad value of " + parameter + ": '" + name + "'; possible: " + Arrays.toString(all));
  }

  /** Makes a normaliser of a preset, with and without some rules. */
  static Normalizer normalizer(
      String preset, @Nullable Set<String> with, @Nullable Set<String> without) {
    Normalizer normalizer = preset(preset);
    if (with != null) {
      for (String rule : with) {
        normalizer = normalizer.with(constant("with", rule, Rule.values()));
      }
    }
    if (without != null) {
      for (String rule : without) {
        normalizer = normalizer.without(constant("without", rule, Rule.values()));
      }
    }
    return normalizer;
  }

  private static Normalizer preset(String name) {
    return switch (name) {
      case "search" -> Normalizer.search();
      case "spelled" -> AnalyzerSettings.spelled(Normalizer.search());
      case "cleaning" -> Normalizer.cleaning();
      case "widest" -> Normalizer.widest();
      case "lucene" -> Normalizer.lucene();
      case "none" -> Normalizer.none();
      default ->
          throw new IllegalArgumentException(
              "Bad value of preset: '"
                  + name
                  + "'; possible: [search, spelled, cleaning, widest, lucene, none]");
    };
  }
}
