package org.arabictext.cli;

import org.arabictext.normalize.Diacritics;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Takes the marks off. */
@CommandLine.Command(name = "strip")
final class StripCommand extends RewriteCommand {
  @Option(names = "--keep-shadda")
  boolean keepShadda;

  @Option(names = "--endings")
  boolean endings;

  StripCommand(Session session) {
    super(session, "stripped");
  }

  @Override
  void prepare() {
    super.prepare();
    if (keepShadda && endings) {
      throw usage("error.together", "--keep-shadda", "--endings");
    }
  }

  @Override
  String rewrite(String text) {
    if (endings) {
      return Diacritics.stripEndings(text);
    }
    return keepShadda ? Diacritics.stripKeepingShadda(text) : Diacritics.strip(text);
  }
}
