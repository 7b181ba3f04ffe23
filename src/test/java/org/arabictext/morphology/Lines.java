package org.arabictext.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a golden file: tab-separated cases, with the place of each. */
record Lines(String place, String[] cells) {
  static List<Lines> of(String file) {
    List<Lines> lines = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(new Lines(file + ":" + number, line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return lines;
  }
}
