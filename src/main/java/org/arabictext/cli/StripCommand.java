package org.arabictext.cli;

import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Takes the marks off. */
@CommandLine.Command(name = "strip")
final class StripCommand extends RewriteCommand {
  @Option(names = "--keep-shadda")
  boolean keepShadda;

  private Normalizer normalizer = Normalizer.none();

  StripCommand(Session session) {
    super(session, "stripped");
  }

  @Override
  void prepare() {
    super.prepare();
    normalizer = Normalizer.none().with(keepShadda ? Rule.DIACRITICS_KEEP_SHADDA : Rule.DIACRITICS);
  }

  @Override
  String rewrite(String text) {
    return normalizer.normalize(text);
  }
}
