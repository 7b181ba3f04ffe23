package org.arabictext.lucene;

/**
 * The light10 stemmer of L. Larkey, L. Ballesteros and M. Connell, <i>Light Stemming for Arabic
 * Information Retrieval</i> (2007), on a buffer.
 */
final class Light10 {
  private static final String[] PREFIXES = {"ال", "وال", "بال", "كال", "فال", "لل", "و"};
  private static final String[] SUFFIXES = {
    "ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"
  };

  /** Stems a normalised word in its buffer; returns the length that is left. */
  int stem(char[] word, int length) {
    return withoutSuffixes(word, withoutPrefix(word, length));
  }

  private static int withoutPrefix(char[] word, int length) {
    for (String prefix : PREFIXES) {
      int least = prefix.length() == 1 ? 4 : prefix.length() + 2;
      if (length >= least && matches(word, 0, prefix)) {
        int left = length - prefix.length();
        System.arraycopy(word, prefix.length(), word, 0, left);
        return left;
      }
    }
    return length;
  }

  private static int withoutSuffixes(char[] word, int length) {
    int left = length;
    for (String suffix : SUFFIXES) {
      if (left >= suffix.length() + 2 && matches(word, left - suffix.length(), suffix)) {
        left -= suffix.length();
      }
    }
    return left;
  }

  private static boolean matches(char[] word, int at, String affix) {
    for (int i = 0; i < affix.length(); i++) {
      if (word[at + i] != affix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
