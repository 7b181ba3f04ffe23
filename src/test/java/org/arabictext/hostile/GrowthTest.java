package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.arabictext.ArabicText;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cost grows with the length of the text and not with its square, whatever the text. Measured in
 * processor time of this thread, which other processes hardly change, and in bytes allocated: a
 * text eight times as long may cost 24 times the time and 16 times the bytes, where a square would
 * cost 64 times. {@code -Dgrowth.units=64000} does it with longer texts.
 */
class GrowthTest {
  private static final int SHORT = Integer.getInteger("growth.units", 4_000);
  private static final int FACTOR = 8;
  private static final int BOUND = 24;

  /** Below this many nanoseconds growth is noise; a square of 32,000 units takes a second. */
  private static final long CHEAP = 250_000_000;

  /** What may be allocated once, whatever the text: caches, tables, buffers of streams. */
  private static final long ONCE = 8_000_000;

  private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Map<String, String> PATTERNS = patterns();
  private static final Map<String, Consumer<String>> OPERATIONS = Operations.all();

  private static Map<String, String> patterns() {
    Map<String, String> patterns = new LinkedHashMap<>();
    patterns.put("one token", "كتاب");
    patterns.put("conjunctions", "و");
    patterns.put("prepositions", "ل");
    patterns.put("articles", "ال");
    patterns.put("mixed clitics", "وسفبكل");
    patterns.put("pronouns", "هاهمنا");
    patterns.put("marks", "َ");
    patterns.put("mixed marks", "ًٌّٰٓٔ");
    patterns.put("letters with marks", "بّٰ");
    patterns.put("tatweel", "ـ");
    patterns.put("alternating directions", "اa");
    patterns.put("directions with controls", "\u202eا\u202ca\u2067");
    patterns.put("joined emoji", "👩\u200d");
    patterns.put("flags", "🇸");
    patterns.put("joiners", "\u200d");
    patterns.put("digits", "1");
    patterns.put("numbers and dots", "1.");
    patterns.put("numbers and slashes", "1/");
    patterns.put("times", "1:2");
    patterns.put("dots", ".");
    patterns.put("initials", "د.");
    patterns.put("abbreviation", "ق.م.");
    patterns.put("addresses", "a@b.");
    patterns.put("at signs", "@");
    patterns.put("hash signs", "#ا_");
    patterns.put("url", "http://a.");
    patterns.put("urls", "www.a/(");
    patterns.put("open brackets", "(");
    patterns.put("closing quotes", ".»");
    patterns.put("months", "كانون ");
    patterns.put("ligatures", "ﷺ");
    patterns.put("spaces", " ");
    patterns.put("lines", "\r\n");
    patterns.put("lone surrogates", "\udc00\ud800");
    patterns.put("words", "وكتابه ");
    return patterns;
  }

  static Stream<String> operationNames() {
    return OPERATIONS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("operationNames")
  void costGrowsWithTheText(String name) {
    Consumer<String> operation = OPERATIONS.get(name);
    PATTERNS.values().forEach(pattern -> operation.accept(repeat(pattern, 500)));
    PATTERNS.forEach((kind, pattern) -> grows(name + " of " + kind, operation, pattern));
  }

  /** Counted exactly, and so free of noise: what is copied again and again is allocated. */
  @ParameterizedTest
  @MethodSource("operationNames")
  void memoryGrowsWithTheText(String name) {
    Consumer<String> operation = OPERATIONS.get(name);
    PATTERNS.values().forEach(pattern -> operation.accept(repeat(pattern, 500)));
    PATTERNS.forEach(
        (kind, pattern) -> {
          long less = allocated(operation, repeat(pattern, SHORT));
          long more = allocated(operation, repeat(pattern, SHORT * FACTOR));
          assertThat(more).as(name + " of " + kind).isLessThan(2 * FACTOR * less + ONCE);
        });
  }

  private static long allocated(Consumer<String> operation, String text) {
    long before = CLOCK.getCurrentThreadAllocatedBytes();
    operation.accept(text);
    return CLOCK.getCurrentThreadAllocatedBytes() - before;
  }

  private static void grows(String what, Consumer<String> operation, String pattern) {
    String more = repeat(pattern, SHORT * FACTOR);
    long cost = cost(operation, more);
    if (cost < CHEAP) {
      return;
    }
    String less = repeat(pattern, SHORT);
    long small = Math.min(cost(operation, less), cost(operation, less));
    for (int again = 0; again < 2 && cost > BOUND * small; again++) {
      cost = Math.min(cost, cost(operation, more));
    }
    assertThat(cost).as(what + ", ns beside " + small).isLessThanOrEqualTo(BOUND * small);
  }

  private static long cost(Consumer<String> operation, String text) {
    long before = CLOCK.getCurrentThreadCpuTime();
    operation.accept(text);
    return CLOCK.getCurrentThreadCpuTime() - before;
  }

  private static String repeat(String pattern, int length) {
    return pattern.repeat(length / pattern.length());
  }

  @ParameterizedTest
  @MethodSource("hostileWords")
  void oneHostileWordIsCheap(String word) {
    ArabicText.analyses(word).forEach(Operations::read);
    assertThat(ArabicText.analyses(word)).hasSizeLessThanOrEqualTo(200);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      best = Math.min(best, cost(w -> ArabicText.analyses(w).forEach(Operations::read), word));
    }
    assertThat(best).as("ns for " + word).isLessThan(20_000_000);
  }

  static List<String> hostileWords() {
    return List.of(
        "وووووووووووو",
        "لللللللللللل",
        "الالالالالال",
        "وفبكلسوفبكلس",
        "وبالوبالوبال",
        "هاهاهاهاهاهاها",
        "ونهمنهمنهمنهم",
        "واواواواواوا",
        "ااااااااااااا",
        "يييييييييي",
        "تتتتتتتتتت",
        "أستسنتويأستسنتوي",
        "وّّّّّّّّّّللللّّّّّ");
  }

  /** A family without end is one token until the length of a token is reached. */
  @Test
  void aMillionEmojiJoined() {
    String text = "👩\u200d".repeat(1_000_000);
    List<Token> tokens =
        assertTimeout(Duration.ofSeconds(20), () -> Tokenizer.standard().tokenize(text));
    assertThat(tokens).hasSizeLessThan(100);
    assertThat(tokens.get(0).start()).isZero();
    for (int i = 1; i < tokens.size(); i++) {
      assertThat(tokens.get(i).start()).isEqualTo(tokens.get(i - 1).end());
    }
    assertThat(tokens.get(tokens.size() - 1).end()).isEqualTo(text.length());
  }
}
