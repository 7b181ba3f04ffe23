package org.arabictext.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.lexicon.LexiconException;
import org.arabictext.morphology.Morphology;
import picocli.CommandLine.Option;

/** The lexicon, and the user's additions to it. */
final class MorphologyOptions {
  @Option(names = "--lexicon", paramLabel = "FILE")
  List<Path> lexicons = new ArrayList<>();

  /**
   * The analyser.
   *
   * @throws SetupException if a lexicon file cannot be used
   */
  Morphology morphology(Session session) {
    Morphology morphology = Morphology.standard();
    for (Path file : lexicons) {
      try {
        if (Files.isDirectory(file)) {
          throw new SetupException(file + ": " + session.messages().get("error.directory"));
        }
        morphology = morphology.plus(file);
      } catch (LexiconException e) {
        throw new SetupException(e.getMessage());
      } catch (UncheckedIOException e) {
        IOException cause = e.getCause();
        throw new SetupException(file + ": " + Failures.reason(session.messages(), cause));
      }
    }
    return morphology;
  }
}
