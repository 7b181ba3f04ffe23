package org.arabictext.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of a table that are written together. A cell is a string, a number, a list or a map; a
 * double has as many decimals as its column says. For one thread.
 */
final class Rows {
  /** Longer cells do not make a column wider. */
  private static final int WIDEST = 40;

  private final Table table;
  private final Format format;
  private final List<Object[]> rows = new ArrayList<>();

  Rows(Table table, Format format) {
    this.table = table;
    this.format = format;
  }

  /** Adds a row; cells beyond the table's columns are dropped. */
  void add(Object... cells) {
    rows.add(cells);
  }

  int size() {
    return rows.size();
  }

  /** The rows as text, each with its line end, and forgets them. */
  String render(boolean withNames) {
    StringBuilder out = new StringBuilder(64 * (rows.size() + 1));
    switch (format) {
      case JSONL -> rows.forEach(row -> json(out, row));
      case CSV -> separated(out, withNames, ',');
      case TSV -> separated(out, withNames, '\t');
      default -> text(out, withNames);
    }
    rows.clear();
    return out.toString();
  }

  private void json(StringBuilder out, Object[] row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < table.size(); i++) {
      Object cell = row[i];
      boolean decimals = cell instanceof Double number && Double.isFinite(number);
      object.put(table.name(i), decimals ? new java.math.BigDecimal(cell(i, cell)) : cell);
    }
    Json.append(out, object);
    out.append('\n');
  }

  private void separated(StringBuilder out, boolean withNames, char separator) {
    if (withNames) {
      for (int i = 0; i < table.size(); i++) {
        out.append(i == 0 ? "" : separator).append(table.name(i));
      }
      out.append('\n');
    }
    for (Object[] row : rows) {
      for (int i = 0; i < table.size(); i++) {
        if (i > 0) {
          out.append(separator);
        }
        if (separator == ',') {
          quoted(out, cell(i, row[i]));
        } else {
          escaped(out, cell(i, row[i]));
        }
      }
      out.append('\n');
    }
  }

  private String cell(int column, Object cell) {
    if (cell instanceof Double number) {
      return String.format(Locale.ROOT, "%." + table.decimals(column) + "f", number);
    } else if (cell instanceof List<?> list) {
      StringBuilder out = new StringBuilder();
      list.forEach(e -> out.append(out.length() == 0 ? "" : "+").append(e));
      return out.toString();
    } else if (cell instanceof Map<?, ?> map) {
      StringBuilder out = new StringBuilder();
      map.forEach(
          (name, value) ->
              out.append(out.length() == 0 ? "" : "|").append(name).append('=').append(value));
      return out.toString();
    }
    return cell.toString();
  }

  private static void quoted(StringBuilder out, String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      char c = cell.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      out.append(cell);
      return;
    }
    out.append('"').append(cell.replace("\"", "\"\"")).append('"');
  }

  private static void escaped(StringBuilder out, String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> out.append(c);
      }
    }
  }

  private void text(StringBuilder out, boolean withNames) {
    String[][] cells = new String[rows.size()][table.size()];
    int[] widths = new int[table.size()];
    for (int i = 0; i < table.size(); i++) {
      widths[i] = Math.max(table.width(i), table.name(i).length());
      for (int r = 0; r < cells.length; r++) {
        cells[r][i] = Display.visible(cell(i, rows.get(r)[i]));
        widths[i] = Math.max(widths[i], Math.min(WIDEST, Display.width(cells[r][i])));
      }
    }
    if (withNames) {
      line(out, table.names(), widths);
    }
    for (String[] row : cells) {
      line(out, row, widths);
    }
  }

  private void line(StringBuilder out, String[] cells, int[] widths) {
    int start = out.length();
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      int pad = Math.max(0, widths[i] - Display.width(cell));
      boolean last = i + 1 == cells.length;
      if (table.isNumeric(i)) {
        Display.spaces(out, pad);
        out.append(cell);
      } else {
        out.append(cell);
        if (!last && Display.isRightToLeft(cell)) {
          out.append(Display.LEFT_TO_RIGHT_MARK);
        }
        Display.spaces(out, last ? 0 : pad);
      }
      out.append(last ? "" : "  ");
    }
    int end = out.length();
    while (end > start && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n');
  }
}
