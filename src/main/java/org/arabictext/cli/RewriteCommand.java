package org.arabictext.cli;

/**
 * A command that rewrites text: as text it gives the text back, changed; in other formats a row for
 * each line, with the line as it was and as it became.
 */
abstract class RewriteCommand extends TextCommand {
  private final String result;

  /** Makes one whose results stand in a column of this name. */
  RewriteCommand(Session session, String result) {
    super(session);
    this.result = result;
  }

  /** Rewrites a text. */
  abstract String rewrite(String text);

  private Table table() {
    return Table.EMPTY.whole("line", 0).text("text", 0).text(result, 0).file(hasManyFiles());
  }

  @Override
  String header() {
    boolean none = output.noHeader || output.format == Format.TEXT;
    return none ? "" : new Rows(table(), output.format).render(true);
  }

  @Override
  String convert(Chunk chunk) {
    if (output.format == Format.TEXT) {
      String text = rewrite(chunk.text());
      boolean open = hasManyFiles() && chunk.last() && !text.endsWith("\n");
      return open ? text + "\n" : text;
    }
    Rows rows = new Rows(table(), output.format);
    long number = chunk.line();
    String text = chunk.text();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int bare = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      String line = text.substring(start, bare);
      rows.add(number++, line, rewrite(line), chunk.source().name());
      start = end + 1;
    }
    return rows.render(false);
  }
}
