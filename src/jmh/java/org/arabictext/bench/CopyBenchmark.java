package org.arabictext.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The limit: copying the text and nothing else. */
@State(Scope.Benchmark)
public class CopyBenchmark {
  private final String text = "نص";

  @Benchmark
  public String copy() {
    return new String(text.toCharArray());
  }
}
