package org.arabictext.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prefixes and suffixes by their letters. Immutable and thread-safe. */
final class AffixTable {
  /** No affix has more letters. */
  static final int MAX = 9;

  private static final Affix[] NONE = {};

  private final Map<Long, Affix[]> prefixMap = new HashMap<>();
  private final Map<Long, Affix[]> suffixMap = new HashMap<>();
  private final long[] prefixKeys = new long[1024];
  private final Affix[][] prefixes = new Affix[1024][];
  private final long[] suffixKeys = new long[4096];
  private final Affix[][] suffixes = new Affix[4096][];

  private AffixTable(AffixReader reader) {
    fill(reader.prefixes, prefixMap, prefixKeys, prefixes);
    fill(reader.suffixes, suffixMap, suffixKeys, suffixes);
    prefixMap.clear();
    suffixMap.clear();
  }

  static AffixTable load() {
    try (InputStream in = AffixTable.class.getResourceAsStream("affixes.tsv")) {
      if (in == null) {
        throw new IllegalStateException("affixes.tsv is missing from the library");
      }
      return new AffixTable(
          new AffixReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(
      List<Affix> affixes, Map<Long, Affix[]> groups, long[] keys, Affix[][] table) {
    Map<Long, List<Affix>> byLetters = new HashMap<>();
    for (Affix affix : affixes) {
      byLetters.computeIfAbsent(affix.letters(), k -> new ArrayList<>()).add(affix);
    }
    byLetters.forEach((k, list) -> groups.put(k, list.toArray(NONE)));
    groups.forEach(
        (k, group) -> {
          int at = hash(k, keys.length);
          while (table[at] != null) {
            at = at + 1 & keys.length - 1;
          }
          keys[at] = k;
          table[at] = group;
        });
  }

  private static int hash(long key, int size) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & size - 1;
  }

  private static Affix[] find(long key, long[] keys, Affix[][] table) {
    int at = hash(key, keys.length);
    while (table[at] != null) {
      if (keys[at] == key) {
        return table[at];
      }
      at = at + 1 & keys.length - 1;
    }
    return NONE;
  }

  Affix[] prefixes(long key) {
    return find(key, prefixKeys, prefixes);
  }

  Affix[] suffixes(long key) {
    return find(key, suffixKeys, suffixes);
  }

  Affix empty() {
    return AffixReader.affix("", new Affix.Piece[0], -1L, -1L, 0, 0);
  }
}
