package org.arabictext.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  /** Read before everything else, by {@link Messages#of}. */
  @Option(names = "--lang", paramLabel = "en|ar")
  String language = "";
}
