package org.arabictext.tokenize;

/** Dates and times written without spaces, in the digits of any script. */
final class Dates {
  private static final String SEPARATORS = "/-.\u060d";

  private Dates() {}

  /**
   * Returns the end of a date, or -1. A date is day, month and year, or year, month and day, with
   * the same separator between them; the month may be a name. A two-digit year needs a slash or a
   * month name. An ISO 8601 time may follow an ISO 8601 date.
   */
  static int date(Window window, int at) {
    int firstEnd = digits(window, at, 4);
    char separator = window.at(firstEnd);
    if (SEPARATORS.indexOf(separator) < 0) {
      return -1;
    }
    int second = firstEnd + 1;
    int secondEnd = digits(window, second, 2);
    boolean named = secondEnd == second;
    if (named) {
      secondEnd = Months.end(window, second);
    }
    if (secondEnd < 0 || window.at(secondEnd) != separator) {
      return -1;
    }
    int third = secondEnd + 1;
    int end = digits(window, third, 4);
    int month = named ? 0 : value(window, second, secondEnd);
    boolean yearFirst = firstEnd - at == 4;
    if (yearFirst
        ? !isYearFirst(window, month, third, end)
        : !isYearLast(window, at, firstEnd, month, end - third, separator)) {
      return -1;
    }
    if (yearFirst && separator == '-' && window.at(end) == 'T') {
      int time = time(window, end + 1);
      return time < 0 ? -1 : window.at(time) == 'Z' ? time + 1 : time;
    }
    return endsNumber(window, end, separator) ? end : -1;
  }

  /** Returns the end of a time of day such as 06:54 or 23:59:01, or -1. */
  static int time(Window window, int at) {
    int hours = digits(window, at, 2);
    if (hours == at || window.at(hours) != ':' || value(window, at, hours) > 24) {
      return -1;
    }
    int end = sixtieths(window, hours + 1);
    if (end < 0) {
      return -1;
    }
    if (window.at(end) == ':') {
      int seconds = sixtieths(window, end + 1);
      end = seconds < 0 ? end : seconds;
    }
    return endsNumber(window, end, ':') || window.at(end) == 'Z' ? end : -1;
  }

  private static int sixtieths(Window window, int at) {
    int end = digits(window, at, 2);
    return end - at == 2 && value(window, at, end) < 60 ? end : -1;
  }

  private static boolean isYearFirst(Window window, int month, int third, int end) {
    return month <= 12 && end > third && end - third <= 2 && isDay(value(window, third, end));
  }

  private static boolean isYearLast(
      Window window, int at, int end, int month, int yearLength, char separator) {
    if (end == at || end - at > 2) {
      return false;
    }
    int day = value(window, at, end);
    boolean inOrder = isDay(day) && month <= 12;
    boolean american = day >= 1 && day <= 12 && isDay(month);
    boolean year = yearLength == 4 || yearLength == 2 && (separator == '/' || month == 0);
    return year && (inOrder || american);
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  /** No more digits, no further part, no foreign letter may follow. */
  private static boolean endsNumber(Window window, int end, char separator) {
    byte k = window.classAt(end);
    if (k == CharClass.DIGIT || k == CharClass.LETTER || k == CharClass.CONNECTOR) {
      return false;
    }
    return window.at(end) != separator || window.classAt(end + 1) != CharClass.DIGIT;
  }

  /** Returns the end of a run of digits; the start itself if it is empty or too long. */
  private static int digits(Window window, int at, int most) {
    int i = at;
    while (window.classAt(i) == CharClass.DIGIT) {
      i += window.widthAt(i);
      if (i - at > most) {
        return at;
      }
    }
    return i;
  }

  private static int value(Window window, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Math.max(0, Character.digit(window.at(i), 10));
    }
    return value;
  }
}
