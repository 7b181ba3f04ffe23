package org.arabictext.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arabictext.morphology.Segment;

/** What the Java examples take for granted: a text and a reader of it. */
public class Surroundings {
  protected static String text = "وصل الوفد في 20 يناير 2022 إلى بغداد. متى يعود؟";

  protected static Reader reader = new StringReader(text);

  protected Surroundings() {}

  /** Compares what an example gives with what the page says. */
  public static void check(String place, Callable<?> example, String expected) throws Exception {
    assertThat(shown(example.call())).as(place).isEqualTo(expected);
  }

  /** A result as the pages write it: as it prints itself, but segments with + between them. */
  private static String shown(Object result) {
    return result instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Segment
        ? list.stream().map(s -> ((Segment) s).surface()).collect(Collectors.joining(" + "))
        : String.valueOf(result);
  }
}
