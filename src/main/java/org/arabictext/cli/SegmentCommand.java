package org.arabictext.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cuts words into clitics and stem: as text within the lines, otherwise in rows. */
@CommandLine.Command(name = "segment")
final class SegmentCommand extends TextCommand {
  @Option(
      names = "--scheme",
      paramLabel = "NAME",
      completionCandidates = Converters.SchemeNames.class)
  Scheme scheme = Scheme.ATB;

  @Option(names = "--separator", paramLabel = "TEXT")
  String separator = "+";

  @Option(names = "--forms")
  boolean forms;

  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  private Morphology morphology = Morphology.of(List.of());

  SegmentCommand(Session session) {
    super(session);
  }

  @Override
  void prepare() {
    super.prepare();
    morphology = lexicon.morphology(session());
  }

  private Table table() {
    return Table.EMPTY
        .text("word", 0)
        .text("segments", 0)
        .whole("start", 0)
        .whole("end", 0)
        .file(hasManyFiles());
  }

  @Override
  String header() {
    boolean none = output.noHeader || output.format == Format.TEXT;
    return none ? "" : new Rows(table(), output.format).render(true);
  }

  @Override
  String convert(Chunk chunk) {
    List<AnalyzedToken> tokens = morphology.analyze(chunk.text());
    return output.format == Format.TEXT ? text(chunk, tokens) : rows(chunk, tokens);
  }

  private String text(Chunk chunk, List<AnalyzedToken> tokens) {
    String text = chunk.text();
    StringBuilder out = new StringBuilder(text.length() * 5 / 4);
    int end = 0;
    for (AnalyzedToken token : tokens) {
      out.append(text, end, token.token().start());
      String between = "";
      for (Segment segment : token.analysis().segments(scheme)) {
        out.append(between).append(forms ? segment.form() : segment.surface());
        between = separator;
      }
      end = token.token().end();
    }
    out.append(text, end, text.length());
    boolean open = hasManyFiles() && chunk.last() && !text.endsWith("\n");
    return open ? out.append('\n').toString() : out.toString();
  }

  private String rows(Chunk chunk, List<AnalyzedToken> tokens) {
    Rows rows = new Rows(table(), output.format);
    for (AnalyzedToken token : tokens) {
      if (token.token().type().isWord()) {
        rows.add(
            token.token().text(),
            segments(token.analysis().segments(scheme), output.format, forms),
            chunk.offset() + token.token().start(),
            chunk.offset() + token.token().end(),
            chunk.source().name());
      }
    }
    return rows.render(false);
  }

  /** Segments as a cell: objects in JSON, their letters elsewhere. */
  static Object segments(List<Segment> segments, Format format, boolean forms) {
    if (format == Format.JSONL) {
      return segments.stream().map(SegmentCommand::object).toList();
    }
    return segments.stream().map(s -> forms ? s.form() : s.surface()).toList();
  }

  private static Map<String, Object> object(Segment segment) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("surface", segment.surface());
    object.put("start", segment.start());
    object.put("end", segment.end());
    object.put("kind", segment.kind().name());
    object.put("form", segment.form());
    return object;
  }
}
