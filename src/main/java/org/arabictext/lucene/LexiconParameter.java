package org.arabictext.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.lucene.util.ResourceLoader;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.morphology.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code lexicon} of several factories: a file in the format of the library's own
 * lexicon, whose words are known beside those of the library.
 */
final class LexiconParameter {
  static final String NAME = "lexicon";

  private final @Nullable String file;
  private @Nullable Morphology morphology;

  LexiconParameter(Map<String, String> args) {
    file = args.remove(NAME);
  }

  void load(ResourceLoader loader) throws IOException {
    morphology = file == null ? Morphology.standard() : read(loader, file);
  }

  private static Morphology read(ResourceLoader loader, String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(loader.openResource(file), StandardCharsets.UTF_8))) {
      return Morphology.standard().plus(LexiconReader.read(file, lines));
    }
  }

  /** The analyser; that of the library if nothing was loaded. */
  Morphology morphology() {
    Morphology loaded = morphology;
    return loaded == null ? Morphology.standard() : loaded;
  }
}
