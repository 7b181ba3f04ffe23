package org.arabictext.cli;

/** A command that makes rows of a table from each chunk. */
abstract class RowCommand extends TextCommand {
  private Table table = Table.EMPTY;

  RowCommand(Session session) {
    super(session);
  }

  /** The columns, without the file's name. */
  abstract Table columns();

  /** Adds the rows of a chunk; the last cell is {@link Source#name()}. */
  abstract void rows(Chunk chunk, Rows rows);

  @Override
  void prepare() {
    super.prepare();
    table = columns();
    table = table.file(hasManyFiles() && !isPlain());
  }

  @Override
  String header() {
    return output.noHeader || isPlain() ? "" : new Rows(table, output.format).render(true);
  }

  @Override
  String convert(Chunk chunk) {
    Rows rows = new Rows(table, output.format);
    rows(chunk, rows);
    return rows.render(false);
  }

  /** Whether the output is a list for people, which needs no names. */
  private boolean isPlain() {
    return output.format == Format.TEXT && table.size() == 1;
  }
}
