package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that works through texts chunk by chunk and writes as it goes. */
abstract class TextCommand extends Command {
  @Parameters(paramLabel = "FILE", arity = "0..*")
  List<String> files = new ArrayList<>();

  @Mixin InputOptions input = new InputOptions();
  @Mixin OutputOptions output = new OutputOptions();

  private boolean manyFiles;

  TextCommand(Session session) {
    super(session);
  }

  /** Gets ready: loads what is needed, and refuses options that contradict each other. */
  void prepare() {
    if (output.format == Format.CONLLU && !hasConllu()) {
      throw usage("error.conllu");
    }
  }

  /** Whether the command can write CoNLL-U. */
  boolean hasConllu() {
    return false;
  }

  /** What a chunk becomes; called by any thread. */
  abstract String convert(Chunk chunk);

  /** What comes before everything. */
  abstract String header();

  @Override
  public Integer call() {
    List<Source> sources = input.sources(session(), files);
    manyFiles = sources.size() > 1;
    prepare();
    return write(
        output,
        sink -> {
          sink.write(header());
          new Pipeline<String>(
                  session(), input.reading(), input.threads, this::convert, sink::write)
              .run(sources);
        });
  }

  /** Whether rows must say which file they are from. */
  boolean hasManyFiles() {
    return manyFiles;
  }
}
