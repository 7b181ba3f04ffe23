package org.arabictext.tokenize;

import java.util.Locale;
import java.util.Set;

/** Web addresses, e-mail addresses, and the names after # and @. */
final class Addresses {
  private static final int MAX_SCHEME = 16;
  private static final int MAX_LOCAL_PART = 64; // RFC 5321, 4.5.3.1.1
  private static final int MAX_DOMAIN = 255; // RFC 5321, 4.5.3.1.2

  /** Endings that make a bare host name a web address: general ones and those of Arab countries. */
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "com", "net", "org", "edu", "gov", "info", "io", "co", "tv", "sa", "ae", "eg", "iq", "sy",
          "jo", "lb", "ps", "kw", "qa", "bh", "om", "ye", "ma", "dz", "tn", "ly", "sd", "mr");

  private static final String URL_MARKS = "-._~:/?#[]@!$&'()*+,;=%";
  private static final String TRAILING_MARKS = ".,:;!?'([";

  private Addresses() {}

  /** Tells whether the ASCII word found may be the beginning of an address. */
  static boolean mayFollow(Window window, int start, int end) {
    char next = window.at(end);
    if (next == '@' || next == ':' || next == '-' || next == '+' || next == '%' || next == '_') {
      return true;
    }
    if (next == '.' && (isHostChar(window.at(end + 1)) || window.at(end + 1) == '_')) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (window.text[i] == '.') {
        return true;
      }
    }
    return false;
  }

  /** Returns the end of a URL with a scheme or www. whose first word is given, or -1. */
  static int url(Window window, int start, int wordEnd) {
    if (wordEnd - start <= MAX_SCHEME
        && isScheme(window, start, wordEnd)
        && window.at(wordEnd) == ':'
        && window.at(wordEnd + 1) == '/'
        && window.at(wordEnd + 2) == '/') {
      return tail(window, wordEnd + 3, -1);
    }
    boolean www =
        (window.at(start) | 0x20) == 'w'
            && (window.at(start + 1) | 0x20) == 'w'
            && (window.at(start + 2) | 0x20) == 'w'
            && window.at(start + 3) == '.';
    return www ? tail(window, start + 4, -1) : -1;
  }

  /** Returns the end of an e-mail address, or -1. */
  static int email(Window window, int start) {
    int i = start;
    while (isLocalChar(window.at(i))) {
      if (++i - start > MAX_LOCAL_PART) {
        return -1;
      }
    }
    if (window.at(i) != '@' || window.at(i - 1) == '.') {
      return -1;
    }
    return hostEnd(window, i + 1, false);
  }

  /** Returns the end of a host name with a known ending and what follows it, or -1. */
  static int bareHost(Window window, int start) {
    int end = hostEnd(window, start, true);
    if (end < 0) {
      return -1;
    }
    char next = window.at(end);
    if (next == '/' || next == '?' || next == ':' && isAsciiDigit(window.at(end + 1))) {
      return tail(window, end, end);
    }
    byte k = window.classAt(end);
    boolean cutsWord = k < 0 || k >= CharClass.LETTER && k <= CharClass.KATAKANA;
    return cutsWord || next == '@' ? -1 : end;
  }

  /** Returns the end of the name after # or @, or -1 if there is none. */
  static int name(Window window, int start, boolean digitsAlone) {
    int i = start;
    boolean letters = digitsAlone;
    boolean any = false;
    while (true) {
      byte k = window.classAt(i);
      boolean letter =
          k == CharClass.ARABIC
              || k == CharClass.LETTER
              || k == CharClass.KATAKANA
              || k == CharClass.IDEOGRAPH
              || k == CharClass.SPACELESS;
      boolean inner = any && (k == CharClass.MARK || k == CharClass.JOINER);
      if (!letter && !inner && k != CharClass.DIGIT && window.at(i) != '_') {
        return letters && any ? i : -1;
      }
      any = true;
      letters |= letter;
      i += window.widthAt(i);
    }
  }

  /** Returns the end of labels joined by dots, of which the last is letters (and known), or -1. */
  private static int hostEnd(Window window, int start, boolean known) {
    int i = start;
    int lastDot = -1;
    int end = -1;
    while (i - start <= MAX_DOMAIN) {
      int label = i;
      while (isHostChar(window.at(i)) && i - start <= MAX_DOMAIN) {
        i++;
      }
      if (i == label) {
        break;
      }
      if (lastDot >= 0 && isEnding(window, label, i, known)) {
        end = i;
      }
      if (window.at(i) != '.') {
        return end == i ? end : -1;
      }
      lastDot = i++;
    }
    return end == lastDot ? end : -1;
  }

  private static boolean isEnding(Window window, int from, int to, boolean known) {
    for (int i = from; i < to; i++) {
      if (!isAsciiLetter(window.at(i))) {
        return false;
      }
    }
    if (!known) {
      return to - from >= 2;
    }
    return to - from <= 4
        && TOP_LEVEL.contains(new String(window.text, from, to - from).toLowerCase(Locale.ROOT));
  }

  /** Returns the end of the URL characters from a place on, less closing punctuation. */
  private static int tail(Window window, int start, int ifNone) {
    int end = ifNone;
    int rounds = 0;
    int squares = 0;
    int i = start;
    while (isUrlChar(window, i)) {
      char c = window.at(i);
      i += window.widthAt(i);
      if (c == '(') {
        rounds++;
      } else if (c == '[') {
        squares++;
      }
      boolean inside = c == ')' ? --rounds >= 0 : c == ']' ? --squares >= 0 : !isTrailing(c);
      if (inside) {
        end = i;
      }
    }
    return end;
  }

  private static boolean isTrailing(char c) {
    return TRAILING_MARKS.indexOf(c) >= 0;
  }

  private static boolean isUrlChar(Window window, int at) {
    char c = window.at(at);
    if (c < 0x80) {
      return isAsciiLetter(c) || isAsciiDigit(c) || c != 0 && URL_MARKS.indexOf(c) >= 0;
    }
    byte k = window.classAt(at);
    return k < 0 || k >= CharClass.LETTER && k <= CharClass.KATAKANA || k == CharClass.IDEOGRAPH;
  }

  private static boolean isScheme(Window window, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isAsciiLetter(window.at(i)) && (i == start || !isAsciiDigit(window.at(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLocalChar(char c) {
    return isHostChar(c) || c == '.' || c == '_' || c == '+' || c == '%';
  }

  private static boolean isHostChar(char c) {
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '-';
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
