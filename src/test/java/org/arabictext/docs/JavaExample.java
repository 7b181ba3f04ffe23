package org.arabictext.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of Java as the source of a class. An expression with a comment behind it is compared with
 * the comment; declarations and other statements are run; a line that is only a comment is a
 * remark. Imports may stand at the top.
 */
final class JavaExample {
  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.stream.*",
          "org.apache.lucene.analysis.Analyzer",
          "org.arabictext.*",
          "org.arabictext.lexicon.*",
          "org.arabictext.lucene.*",
          "org.arabictext.morphology.*",
          "org.arabictext.normalize.*",
          "org.arabictext.script.*",
          "org.arabictext.stem.*",
          "org.arabictext.tokenize.*");

  private final Example example;
  private final StringBuilder imports = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder pending = new StringBuilder();
  private int results;

  private JavaExample(Example example) {
    this.example = example;
    IMPORTS.forEach(name -> imports.append("import ").append(name).append(";\n"));
    for (int i = 0; i < example.lines().size(); i++) {
      add(example.lines().get(i), example.place(i));
    }
    body.append(pending);
  }

  static JavaExample of(Example example) {
    return new JavaExample(example);
  }

  private void add(String line, String place) {
    if (line.startsWith("import ")) {
      imports.append(line).append('\n');
      return;
    }
    int comment = commentAt(line);
    String code = line.substring(0, comment).strip();
    pending.append(code).append('\n');
    if (comment < line.length() && !code.isEmpty() && isExpression(pending.toString())) {
      String expression = pending.toString().strip();
      if (expression.endsWith(";")) {
        expression = expression.substring(0, expression.length() - 1);
      }
      results++;
      String result = line.substring(comment + 2).strip();
      body.append("check(")
          .append(quoted(place))
          .append(", () -> ")
          .append(expression)
          .append(", ")
          .append(quoted(result))
          .append(");\n");
      pending.setLength(0);
    } else if (code.endsWith(";") || code.endsWith("{") || code.endsWith("}") || code.isEmpty()) {
      body.append(pending);
      pending.setLength(0);
    }
  }

  /** Where the comment at the end of a line begins, or the length of the line. */
  private static int commentAt(String line) {
    boolean quoted = false;
    for (int i = 0; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '/' && line.charAt(i + 1) == '/') {
        return i;
      }
    }
    return line.length();
  }

  /** Neither a declaration, nor an assignment, nor the beginning or end of a block. */
  private static boolean isExpression(String code) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == ')')) {
        depth += c == '(' ? 1 : -1;
      } else if (!quoted && depth == 0 && (c == '=' || c == '{' || c == '}')) {
        return false;
      }
    }
    return !code.startsWith("try ");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** How many results are compared. */
  int results() {
    return results;
  }

  String source(String className) {
    List<String> parts = new ArrayList<>();
    parts.add(imports.toString());
    parts.add("// " + example.place(0) + "\n");
    parts.add("final class " + className + " extends org.arabictext.docs.Surroundings {\n");
    parts.add("public static void main(String[] args) throws Exception {\n");
    parts.add(body.toString());
    parts.add("}\n}\n");
    return String.join("", parts);
  }
}
