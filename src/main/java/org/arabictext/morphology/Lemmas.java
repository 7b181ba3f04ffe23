package org.arabictext.morphology;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * What is known of each lemma, in columns. Strings are kept packed, a byte a character, and made
 * when asked for.
 */
final class Lemmas {
  /** A verb without objects. */
  static final int INTRANSITIVE = 1;

  /** A name written with the article. */
  static final int ARTICLE = 2;

  /** Derived, not listed. */
  static final int DERIVED = 4;

  /** Feminine by itself. */
  static final int FEMININE = 8;

  /** A word that takes ني. */
  static final int NI = 16;

  /** A word that may stand after ب. */
  static final int TAKES_B = 32;

  /** A word that may stand after ك. */
  static final int TAKES_K = 64;

  /** A word that may stand after ل. */
  static final int TAKES_L = 128;

  /** An elative. */
  static final int ELATIVE = 256;

  /** A word that may have the article. */
  static final int TAKES_AL = 512;

  /** Quadriliteral forms are numbered from here. */
  static final int QUADRILITERAL = 10;

  private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

  final Pool lemmas;
  final Pool roots;

  /** The lemmas' letters without marks. */
  final Pool bare;

  final byte[] parts;
  final byte[] bands;
  final byte[] forms;
  final short[] flags;

  /** Lemmas as strings, made when first asked for; a race makes one twice and nothing else. */
  private final @org.jspecify.annotations.Nullable String[] texts;

  Lemmas(Pool lemmas, Pool roots, byte[] parts, byte[] bands, byte[] forms, short[] flags) {
    this.lemmas = lemmas;
    this.roots = roots;
    this.parts = parts;
    this.bands = bands;
    this.forms = forms;
    this.flags = flags;
    this.bare = lemmas.withoutMarks();
    this.texts = new String[parts.length];
  }

  String text(int lemma) {
    String text = texts[lemma];
    if (text == null) {
      text = lemmas.get(lemma);
      texts[lemma] = text;
    }
    return text;
  }

  int size() {
    return parts.length;
  }

  PartOfSpeech part(int lemma) {
    return PARTS[parts[lemma]];
  }

  boolean has(int lemma, int flag) {
    return (flags[lemma] & flag) != 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(parts.length);
    lemmas.write(out);
    roots.write(out);
    out.write(parts);
    out.write(bands);
    out.write(forms);
    for (short f : flags) {
      out.writeShort(f);
    }
  }

  static Lemmas read(DataInputStream in) throws IOException {
    int n = in.readInt();
    Pool lemmas = Pool.read(in);
    Pool roots = Pool.read(in);
    byte[] parts = in.readNBytes(n);
    byte[] bands = in.readNBytes(n);
    byte[] forms = in.readNBytes(n);
    short[] flags = new short[n];
    byte[] raw = in.readNBytes(2 * n);
    for (int i = 0; i < n; i++) {
      flags[i] = (short) (raw[2 * i] << 8 | raw[2 * i + 1] & 0xff);
    }
    return new Lemmas(lemmas, roots, parts, bands, forms, flags);
  }

  /**
   * Strings of the Arabic block, end to end, a byte a character.
   *
   * @param bytes the low bytes of all characters
   * @param ends where each string ends
   */
  record Pool(byte[] bytes, int[] ends) {
    int size() {
      return ends.length;
    }

    int start(int i) {
      return i == 0 ? 0 : ends[i - 1];
    }

    String get(int i) {
      int start = start(i);
      char[] chars = new char[ends[i] - start];
      for (int k = 0; k < chars.length; k++) {
        chars[k] = (char) (0x600 | bytes[start + k] & 0xff);
      }
      return new String(chars);
    }

    Pool withoutMarks() {
      byte[] letters = new byte[bytes.length];
      int[] at = new int[ends.length];
      int n = 0;
      for (int i = 0; i < ends.length; i++) {
        for (int k = start(i); k < ends[i]; k++) {
          if (Letters.code((char) (0x600 | bytes[k] & 0xff)) > 0) {
            letters[n++] = bytes[k];
          }
        }
        at[i] = n;
      }
      return new Pool(java.util.Arrays.copyOf(letters, n), at);
    }

    static Pool of(java.util.List<String> strings) {
      int[] ends = new int[strings.size()];
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < ends.length; i++) {
        all.append(strings.get(i));
        ends[i] = all.length();
      }
      byte[] bytes = new byte[all.length()];
      for (int i = 0; i < bytes.length; i++) {
        char c = all.charAt(i);
        if (c >>> 8 != 6) {
          throw new IllegalArgumentException(
              "not of the Arabic block: U+" + Integer.toHexString(c));
        }
        bytes[i] = (byte) c;
      }
      return new Pool(bytes, ends);
    }

    void write(DataOutputStream out) throws IOException {
      out.writeInt(ends.length);
      out.writeInt(bytes.length);
      for (int i = 0; i < ends.length; i++) {
        out.writeByte(ends[i] - start(i));
      }
      out.write(bytes);
    }

    static Pool read(DataInputStream in) throws IOException {
      int n = in.readInt();
      int total = in.readInt();
      byte[] lengths = in.readNBytes(n);
      int[] ends = new int[n];
      int end = 0;
      for (int i = 0; i < n; i++) {
        end += lengths[i] & 0xff;
        ends[i] = end;
      }
      return new Pool(in.readNBytes(total), ends);
    }
  }
}
