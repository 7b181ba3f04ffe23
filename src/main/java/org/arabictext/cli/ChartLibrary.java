package org.arabictext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A JavaScript library in a WebJar, which a page takes up whole. Immutable.
 *
 * @param artifact the name of the WebJar
 * @param version its version
 * @param script the file with the code
 * @param licences the files with the terms it is under
 */
record ChartLibrary(String artifact, String version, String script, List<String> licences) {
  /** Draws charts. */
  static final ChartLibrary ECHARTS =
      new ChartLibrary(
          "echarts",
          "5.3.1",
          "dist/echarts.common.min.js",
          List.of("NOTICE", "LICENSE", "licenses/LICENSE-d3"));

  /** Finds places for the words of a cloud. */
  static final ChartLibrary CLOUD =
      new ChartLibrary("d3-cloud", "1.2.5", "build/d3.layout.cloud.js", List.of("LICENSE"));

  /** What to put on the class path, in the notation of Maven. */
  String coordinates() {
    return "org.webjars.npm:" + artifact + ":" + version;
  }

  /**
   * The code.
   *
   * @throws MissingException if it is not on the class path
   */
  String code(ClassLoader loader) {
    return read(loader, script);
  }

  /** The terms, one after the other. */
  String terms(ClassLoader loader) {
    StringBuilder out = new StringBuilder();
    licences.forEach(file -> out.append(read(loader, file).strip()).append("\n\n"));
    return out.toString();
  }

  private String read(ClassLoader loader, String file) {
    String path = "META-INF/resources/webjars/" + artifact + "/" + version + "/" + file;
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new MissingException(path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A library that is not on the class path. */
  static final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingException(String path) {
      super(path);
    }
  }
}
