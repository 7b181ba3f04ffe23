package org.arabictext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arabictext.morphology.Segment;
import org.junit.jupiter.api.Test;

/** The examples of README and guide do what they say, and all of them are tried here. */
class ReadmeTest {
  private static final Map<String, Object> RESULTS = new LinkedHashMap<>();

  static {
    RESULTS.put(
        "ArabicText.words(\"وأكد الجانبان على أهمية التعاون المشترك\")",
        ArabicText.words("وأكد الجانبان على أهمية التعاون المشترك"));
    RESULTS.put("ArabicText.normalize(\"أَحْمَدُ\")", ArabicText.normalize("أَحْمَدُ"));
    RESULTS.put("ArabicText.normalize(\"ﺍﻟﻌﺮﺑﻴﺔ\")", ArabicText.normalize("ﺍﻟﻌﺮﺑﻴﺔ"));
    RESULTS.put("ArabicText.stripDiacritics(\"كَتَبَ\")", ArabicText.stripDiacritics("كَتَبَ"));
    RESULTS.put("ArabicText.stem(\"وبأفلامهم\")", ArabicText.stem("وبأفلامهم"));
    RESULTS.put("ArabicText.stem(\"أفلام\")", ArabicText.stem("أفلام"));
    RESULTS.put("ArabicText.lemma(\"أبناؤهم\")", ArabicText.lemma("أبناؤهم"));
    RESULTS.put("ArabicText.lemma(\"يستغلها\")", ArabicText.lemma("يستغلها"));
    RESULTS.put("ArabicText.root(\"المدرسة\")", ArabicText.root("المدرسة"));
    RESULTS.put("ArabicText.segments(\"وللسلطة\")", joined(ArabicText.segments("وللسلطة")));
    RESULTS.put("ArabicText.segments(\"وزير\")", joined(ArabicText.segments("وزير")));
    RESULTS.put("ArabicText.segments(\"مدرسته\")", joined(ArabicText.segments("مدرسته")));
  }

  private static String joined(List<Segment> segments) {
    return segments.stream().map(Segment::surface).collect(Collectors.joining(" + "));
  }

  @Test
  void examplesDoWhatTheySay() throws IOException {
    List<String> examples =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("ArabicText.") && line.contains(" // "))
            .toList();
    assertThat(examples).hasSameSizeAs(RESULTS.keySet());
    for (String example : examples) {
      int comment = example.indexOf(" // ");
      String call = example.substring(0, comment);
      assertThat(RESULTS).as("an example that is not tried").containsKey(call);
      assertThat(example.substring(comment + 4)).as(call).isEqualTo(RESULTS.get(call).toString());
    }
  }
}
