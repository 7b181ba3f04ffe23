package org.arabictext.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is read, and how; the files themselves are parameters of the commands. */
final class InputOptions {
  @Option(
      names = {"-t", "--text"},
      paramLabel = "TEXT")
  @Nullable String text;

  @Option(names = "--lenient")
  boolean lenient;

  @Option(names = "--encoding", paramLabel = "NAME")
  @Nullable Charset encoding;

  @Option(names = "--threads", paramLabel = "N", converter = Converters.AtLeastOne.class)
  int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

  ReadOptions reading() {
    return new ReadOptions(lenient, text == null ? encoding : null);
  }

  /** The sources that the parameters name, or the text given on the command line. */
  List<Source> sources(Session session, List<String> files) {
    List<Source> sources = new ArrayList<>();
    if (text != null) {
      sources.add(Source.text(text));
    }
    if (text == null || !files.isEmpty()) {
      sources.addAll(Sources.find(session, files));
    }
    return sources;
  }
}
