package org.arabictext.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.arabictext.normalize.Diacritics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stripping marks from bare and from vocalised text of one length, against a plain copy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class DiacriticsBenchmark {
  /** Characters in the text. */
  @Param({"100000"})
  public int length;

  private String bare;
  private String vocalised;

  @Setup
  public void setUp() throws IOException {
    bare = BenchmarkText.bare(length);
    vocalised = BenchmarkText.vocalised(length);
  }

  @Benchmark
  public String copy() {
    return new String(bare.toCharArray());
  }

  @Benchmark
  public String stripBare() {
    return Diacritics.strip(bare);
  }

  @Benchmark
  public String stripVocalised() {
    return Diacritics.strip(vocalised);
  }
}
