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
    table = columns().file(hasManyFiles());
  }

  @Override
  String header() {
    return output.noHeader ? "" : new Rows(table, output.format).render(true);
  }

  @Override
  String convert(Chunk chunk) {
    Rows rows = new Rows(table, output.format);
    rows(chunk, rows);
    return rows.render(false);
  }

  Table table() {
    return table;
  }
}
