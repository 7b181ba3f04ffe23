package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;

/** The columns of a result. Immutable: each addition gives a new table. */
final class Table {
  private record Column(String name, boolean numeric, int decimals, int width) {}

  static final Table EMPTY = new Table(List.of());

  private final List<Column> columns;

  private Table(List<Column> columns) {
    this.columns = columns;
  }

  private Table plus(Column column) {
    List<Column> more = new ArrayList<>(columns);
    more.add(column);
    return new Table(List.copyOf(more));
  }

  /** With a column of words, at least so wide. */
  Table text(String name, int width) {
    return plus(new Column(name, false, 0, width));
  }

  /** With a column of whole numbers, at least so wide. */
  Table whole(String name, int width) {
    return plus(new Column(name, true, 0, width));
  }

  /** With a column of numbers with decimals. */
  Table decimal(String name, int width, int decimals) {
    return plus(new Column(name, true, decimals, width));
  }

  /** With a last column for the file's name, if asked for. */
  Table file(boolean wanted) {
    return wanted ? text("file", 0) : this;
  }

  int size() {
    return columns.size();
  }

  String name(int column) {
    return columns.get(column).name();
  }

  String[] names() {
    return columns.stream().map(Column::name).toArray(String[]::new);
  }

  boolean isNumeric(int column) {
    return columns.get(column).numeric();
  }

  int decimals(int column) {
    return columns.get(column).decimals();
  }

  int width(int column) {
    return columns.get(column).width();
  }
}
