package org.arabictext.cli;

import org.arabictext.script.Transliteration;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes Arabic in Latin letters and back. */
@CommandLine.Command(name = "transliterate")
final class TransliterateCommand extends RewriteCommand {
  @Option(
      names = "--scheme",
      paramLabel = "NAME",
      completionCandidates = Converters.TransliterationNames.class)
  Transliteration scheme = Transliteration.BUCKWALTER;

  @Option(names = "--to-arabic")
  boolean toArabic;

  TransliterateCommand(Session session) {
    super(session, "transliterated");
  }

  @Override
  void prepare() {
    super.prepare();
    if (toArabic && !scheme.isReversible()) {
      throw usage("error.oneWay", Converters.nameOf(scheme));
    }
  }

  @Override
  String rewrite(String text) {
    return toArabic ? scheme.toArabic(text) : scheme.toLatin(text);
  }
}
