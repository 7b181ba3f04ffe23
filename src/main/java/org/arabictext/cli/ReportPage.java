package org.arabictext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The page of a report: one file that loads nothing. The text under report comes into it only as
 * JSON in a data block, in which no character is left that markup is made of; the scripts of the
 * page put it on show as text. The page's own policy lets no script run but those it was made with.
 * Immutable.
 */
final class ReportPage {
  private static final List<String> SCRIPTS =
      List.of("base.js", "words.js", "charts.js", "sections.js", "context.js", "main.js");

  private static final String PREFIX = "report.";

  private final Messages messages;
  private final String charts;
  private final String cloud;
  private final String licences;

  /**
   * Makes one.
   *
   * @param messages the language of the page
   * @param loader where the charting libraries are
   * @throws ChartLibrary.MissingException if they are not there
   */
  ReportPage(Messages messages, ClassLoader loader) {
    this.messages = messages;
    this.charts = ChartLibrary.ECHARTS.code(loader);
    this.cloud = ChartLibrary.CLOUD.code(loader);
    this.licences =
        ChartLibrary.ECHARTS.terms(loader) + "\n" + ChartLibrary.CLOUD.terms(loader).strip();
  }

  /** The page for some data. */
  String render(Map<String, Object> data) {
    StringBuilder script = new StringBuilder();
    SCRIPTS.forEach(name -> script.append(resource(name)).append('\n'));
    String page = script.toString();
    boolean arabic = messages.bundle().getLocale().getLanguage().equals("ar");
    Map<String, String> blanks =
        Map.of(
            "language",
            arabic ? "ar" : "en",
            "direction",
            arabic ? "rtl" : "ltr",
            "policy",
            hash(charts) + " " + hash(cloud) + " " + hash(page),
            "style",
            resource("page.css"),
            "charts",
            charts,
            "cloud",
            cloud,
            "script",
            page,
            "data",
            json(data),
            "licences",
            escaped(licences));
    return fill(resource("page.html"), blanks);
  }

  private String json(Map<String, Object> data) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : messages.bundle().keySet()) {
      if (key.startsWith(PREFIX)) {
        texts.put(key.substring(PREFIX.length()), messages.bundle().getString(key));
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", Version.text());
    all.put("messages", texts);
    all.putAll(data);
    StringBuilder out = new StringBuilder();
    Json.append(out, all);
    return inScript(out);
  }

  /** JSON without a character that could end a script or begin a comment in it. */
  static String inScript(CharSequence json) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<' -> out.append("\\u003c");
        case '>' -> out.append("\\u003e");
        case '&' -> out.append("\\u0026");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The template with its blanks filled, each {@code {{name}}}; what is filled in stays as is. */
  private String fill(String template, Map<String, String> blanks) {
    StringBuilder out = new StringBuilder(1 << 20);
    int done = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", done)) {
      int close = template.indexOf("}}", open);
      String name = template.substring(open + 2, close);
      String value = name.startsWith(PREFIX) ? escaped(messages.get(name)) : blanks.get(name);
      out.append(template, done, open).append(Objects.requireNonNull(value, name));
      done = close + 2;
    }
    return out.append(template, done, template.length()).toString();
  }

  /** How a policy names an inline script (W3C, <i>Content Security Policy Level 3</i>). */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream("report/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
