package org.arabictext.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.arabictext.cli.Main;

/**
 * What is true of the command line whatever bytes it reads: an exit status that is documented,
 * messages of one line each without a stack trace, output in well-formed UTF-8, and no good status
 * for input that was not read to its end.
 */
final class BytesProperties {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("tokens", "-f", "tsv"),
          List.of("tokens", "-f", "jsonl"),
          List.of("words"),
          List.of("words", "-f", "csv"),
          List.of("sentences"),
          List.of("normalize"),
          List.of("normalize", "--preset", "none"),
          List.of("strip"),
          List.of("stem", "--stemmer", "snowball"),
          List.of("stem", "--stemmer", "light10", "-f", "csv"),
          List.of("transliterate"),
          List.of("transliterate", "--to-arabic", "--scheme", "habash-soudi-buckwalter"),
          List.of("transliterate", "--scheme", "ala-lc"),
          List.of("lemmas"),
          List.of("roots", "-f", "jsonl"),
          List.of("segment", "--scheme", "morphemes"),
          List.of("analyze", "-f", "conllu"),
          List.of("analyze"),
          List.of("frequencies", "--by", "stem"),
          List.of("ngrams", "-n", "3", "--min-count", "1"),
          List.of("collocations", "--min-count", "1"),
          List.of("keywords", "--min-count", "1"),
          List.of("concordance", "و"),
          List.of("concordance", "--by", "root", "ك ت ب", "-f", "tsv"),
          List.of("stats"),
          List.of("evaluate", "-"));

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1256"),
          StandardCharsets.ISO_8859_1);

  private static final Set<Integer> DOCUMENTED = Set.of(0, 1, 2, 3);

  private BytesProperties() {}

  /** Makes bytes of a text, and runs a command on them. */
  static void check(String text, SplittableRandom random) {
    byte[] bytes = bytes(text, random);
    List<String> args = new ArrayList<>(COMMANDS.get(random.nextInt(COMMANDS.size())));
    if (random.nextInt(4) == 0 && !args.contains("evaluate")) {
      args.add("--lenient");
    }
    if (!args.contains("evaluate")) {
      args.addAll(List.of("--threads", "1"));
    }
    String run = args + " of " + HexFormat.of().formatHex(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args.toArray(String[]::new),
            new ByteArrayInputStream(bytes),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    require(DOCUMENTED.contains(status), run + " ends with " + status + ": " + err);
    messages(run, err.toString(StandardCharsets.UTF_8), status);
    wellFormed(run, out.toByteArray());
  }

  private static void messages(String run, String err, int status) {
    require(err.isEmpty() || err.endsWith("\n"), run + " leaves a message open");
    boolean error = false;
    for (String line : err.split("\n")) {
      boolean plain = line.chars().allMatch(c -> c >= ' ' && !Character.isISOControl(c));
      require(plain && !line.startsWith("\tat "), run + " says " + HostileText.escaped(line));
      boolean told = line.startsWith("arabictext: ") || line.isEmpty() || status == 2;
      require(told, run + " says " + line);
      error |= line.startsWith("arabictext: error: ");
    }
    require(error == (status != 0), run + " ends with " + status + " and says " + err);
  }

  private static void wellFormed(String run, byte[] out) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out));
    } catch (CharacterCodingException e) {
      throw new AssertionError(run + " writes what is no UTF-8", e);
    }
  }

  private static byte[] bytes(String text, SplittableRandom random) {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    byte[] bytes = ((random.nextInt(4) == 0 ? "\ufeff" : "") + text).getBytes(charset);
    switch (random.nextInt(5)) {
      case 0 -> bytes = Arrays.copyOf(bytes, bytes.length - Math.min(bytes.length, 1));
      case 1 -> {
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        bytes = new byte[random.nextInt(64)];
        random.nextBytes(bytes);
      }
      default -> {}
    }
    return random.nextInt(8) == 0 ? gzip(bytes, random) : bytes;
  }

  private static byte[] gzip(byte[] content, SplittableRandom random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    byte[] packed = out.toByteArray();
    if (random.nextBoolean()) {
      packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed;
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError(what);
    }
  }
}
