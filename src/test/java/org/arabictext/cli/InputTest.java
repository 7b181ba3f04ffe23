package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
  private static final String TEXT = "ذهب الولد إلى المدرسة، ثم عاد";
  private static final String WORDS = "ذهب\nالولد\nإلى\nالمدرسة\nثم\nعاد\n";

  @TempDir Path directory;

  private String file(String name, byte[] content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content).toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void standardInputWithAndWithoutAName() {
    assertThat(Run.with(TEXT, "words").out()).isEqualTo(WORDS);
    assertThat(Run.with(TEXT, "words", "-").out()).isEqualTo(WORDS);
  }

  @Test
  void directoriesInOrderWithoutHiddenFiles() throws IOException {
    file("b/two.txt", utf8("اثنان"));
    file("a.txt", utf8("واحد"));
    file(".hidden", utf8("مخفي"));
    file("b/.git/x", utf8("مخفي"));
    file("c.txt.gz", gzip(utf8("ثلاثة")));
    Run run = Run.of("words", directory.toString());
    assertThat(run.out()).isEqualTo("واحد\nاثنان\nثلاثة\n");
    Run table = Run.of("words", "-f", "tsv", directory.toString());
    assertThat(table.column(3))
        .containsExactly(
            directory.resolve("a.txt").toString(),
            directory.resolve("b/two.txt").toString(),
            directory.resolve("c.txt.gz").toString());
  }

  @Test
  void gzipByItsContentAlsoFromStandardInput() throws IOException {
    assertThat(Run.with(gzip(utf8(TEXT)), "words").out()).isEqualTo(WORDS);
    byte[] half = gzip(utf8(TEXT.repeat(50)));
    Run cut = Run.with(Arrays.copyOf(half, half.length - 12), "words");
    assertThat(cut.status()).isEqualTo(1);
    assertThat(cut.err()).isEqualTo("arabictext: error: -: the compressed data ends too early\n");
  }

  @Test
  void malformedBytesAreNamedByPosition() {
    byte[] text = utf8("كتاب x");
    text[4] = (byte) 0xff;
    Run strict = Run.with(text, "words");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err())
        .startsWith("arabictext: error: -: not UTF-8: malformed at byte 4 (hex FF);")
        .hasLineCount(1);
    Run lenient = Run.with(text, "normalize", "--preset", "none", "--lenient");
    assertThat(lenient.status()).isZero();
    assertThat(lenient.out()).isEqualTo("كت\ufffd\ufffdب x");
    assertThat(lenient.err()).contains("2 malformed places replaced, the first at byte 4");
  }

  @Test
  void truncatedAtTheEnd() {
    byte[] text = utf8(TEXT);
    Run run = Run.with(Arrays.copyOf(text, text.length - 1), "words");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("malformed at byte " + (text.length - 2) + " (hex D8)");
  }

  @Test
  void malformedFarBeyondTheFirstBuffer() {
    byte[] text = utf8("كتاب\n".repeat(100_000));
    text[777_780] = (byte) 0xc0;
    Run run = Run.with(text, "words", "--threads", "1");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("at byte 777780 (hex C0)");
  }

  @Test
  void otherEncodingsAreConvertedWithANote() {
    for (String name : new String[] {"UTF-16LE", "UTF-16BE", "windows-1256"}) {
      Run run = Run.with(TEXT.getBytes(Charset.forName(name)), "words");
      assertThat(run.out()).as(name).isEqualTo(WORDS);
      assertThat(run.err()).isEqualTo("arabictext: note: -: converted from " + name + "\n");
      assertThat(run.status()).isZero();
      Run marked = Run.with(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE), "words");
      assertThat(marked.out()).isEqualTo(WORDS);
    }
  }

  @Test
  void aByteOrderMarkIsNoText() {
    Run run = Run.with("\ufeff" + TEXT, "tokens", "-f", "tsv");
    assertThat(run.column(0).get(0)).isEqualTo("0");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anEncodingCanBeNamed() {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Run.with(latin, "words").status()).isEqualTo(1);
    assertThat(Run.with(latin, "words", "--encoding", "ISO-8859-1").out()).isEqualTo("café\n");
    assertThat(Run.with(latin, "words", "--encoding", "nonsense").status()).isEqualTo(2);
  }

  @Test
  void nulAndBinary() {
    Run run = Run.with("كتاب\u0000قلم", "words");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("arabictext: error: -: binary, not text: NUL at byte 8\n");
    assertThat(Run.with("كتاب\u0000قلم", "words", "--lenient").status()).isZero();
  }

  @Test
  void aFileThatFailsDoesNotStopTheOthers() throws IOException {
    String good = file("good.txt", utf8("كتاب"));
    String bad = file("bad.txt", new byte[] {'a', (byte) 0x80});
    String missing = directory.resolve("missing.txt").toString();
    Run run = Run.of("words", missing, bad, good);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("كتاب").hasLineCount(1);
    assertThat(run.err().lines())
        .hasSize(2)
        .first()
        .isEqualTo("arabictext: error: " + missing + ": no such file");
  }

  @Test
  void emptyInput() {
    for (String command : new String[] {"words", "sentences", "normalize", "segment"}) {
      assertThat(Run.with("", command)).isEqualTo(new Run(0, "", ""));
    }
    assertThat(Run.with("", "stats").status()).isZero();
    assertThat(Run.with("", "frequencies").lines()).hasSize(1);
    assertThat(Run.with("", "keywords").status()).isZero();
  }

  @Test
  void noPermission() throws IOException {
    String file = file("secret.txt", utf8(TEXT));
    assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(Path.of(file)), "the super-user may read everything");
    Run run = Run.of("words", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("permission denied");
  }

  @Test
  void aFileThatShrinksWhileItIsRead() throws IOException {
    Path file = Path.of(file("log.txt", utf8("كتاب\n".repeat(50_000))));
    Messages messages = Messages.of(Locale.ROOT);
    try (ByteInput input = ByteInput.open(Source.of(file), messages, n -> {})) {
      byte[] some = new byte[1000];
      assertThat(input.read(some, 0, 1000)).isPositive();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(10);
      }
      assertThatThrownBy(
              () -> {
                while (input.read(some, 0, 1000) >= 0) {
                  continue;
                }
              })
          .isInstanceOf(InputException.class)
          .hasMessageContaining("became shorter while it was read");
    }
  }

  @Test
  void linksInACircleAreReported() throws IOException {
    file("a/x.txt", utf8("كتاب"));
    Files.createSymbolicLink(directory.resolve("a/loop"), directory.resolve("a"));
    Run run = Run.of("words", directory.toString());
    assertThat(run.out()).isEqualTo("كتاب\n");
    assertThat(run.err()).contains("go round in a circle");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aLexiconOfOnesOwn() throws IOException {
    String lexicon = file("mine.tsv", utf8("noun\tزَعْفَرُوط\t-\tpl=زَعَافِرَة\n"));
    Run run = Run.of("lemmas", "--lexicon", lexicon, "-f", "tsv", "-t", "بالزعافرة");
    assertThat(run.column(1)).containsExactly("زَعْفَرُوط");
    String bad = file("bad.tsv", utf8("noun\tزَعْفَرُوط\t-\tplurl=زَعَافِرَة\n"));
    Run wrong = Run.of("lemmas", "--lexicon", bad, "-t", "م");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).contains("bad.tsv:1: ").contains("plurl").hasLineCount(1);
    Run folder = Run.of("lemmas", "--lexicon", directory.toString(), "-t", "م");
    assertThat(folder.status()).isEqualTo(1);
    assertThat(folder.err()).contains("is a directory").hasLineCount(1);
    Run none = Run.of("lemmas", "--lexicon", lexicon + "x", "-t", "م");
    assertThat(none.err()).contains("no such file").hasLineCount(1);
  }
}
