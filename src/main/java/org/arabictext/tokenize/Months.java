package org.arabictext.tokenize;

import java.util.ArrayList;
import java.util.List;

/**
 * The Arabic names of the months in the calendars of the Arab countries. Compared under their
 * {@link Fold folded} spelling. In code rather than in a resource because the first date of a
 * program meets them, and a resource costs more than the rest of the first answer.
 */
final class Months {
  private static final int LONGEST = 24;

  private static final String GREGORIAN =
      "يناير|فبراير|مارس|أبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|أغسطوس|سبتمبر|أكتوبر|نوفمبر|ديسمبر";
  private static final String LEVANTINE =
      "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
          + "|كانون ثاني|كانون أول|تشرين أول|تشرين ثاني";
  private static final String MAGHREBI =
      "جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|يوليوز|غشت|شتنبر|نونبر|دجنبر";
  private static final String LIBYAN =
      "أي النار|النوار|الربيع|الطير|الماء|الصيف|ناصر|هانيبال|الفاتح|التمور|الحرث|الكانون";
  private static final String HIJRI =
      "محرم|المحرم|صفر|ربيع الأول|ربيع أول|ربيع الثاني|ربيع ثاني|ربيع الآخر|جمادى الأولى|جمادى الأول"
          + "|جمادى الثانية|جمادى الثاني|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة"
          + "|ذو الحجة|ذي الحجة";
  private static final String COPTIC =
      "توت|بابه|هاتور|كيهك|طوبة|أمشير|برمهات|برمودة|بشنس|بؤونة|أبيب|مسرى|نسيء";
  private static final String SOLAR_HIJRI =
      "فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|مهر|آبان|آذر|دي|بهمن|إسفند";

  private Months() {}

  /** Made when the first date with a name is met. */
  private static final class Names {
    static final FoldedSet ALL = read();

    private static FoldedSet read() {
      List<String> names = new ArrayList<>();
      for (String calendar :
          List.of(GREGORIAN, LEVANTINE, MAGHREBI, LIBYAN, HIJRI, COPTIC, SOLAR_HIJRI)) {
        names.addAll(List.of(calendar.split("\\|", -1)));
      }
      return new FoldedSet(names, true);
    }
  }

  /** Returns the end of the month name at a place, which may have a space inside, or -1. */
  static int end(Window window, int at) {
    if (window.classAt(at) != CharClass.ARABIC) {
      return -1;
    }
    int end = -1;
    for (int i = at; i - at < LONGEST; i++) {
      char c = window.at(i);
      byte k = CharClass.of(c);
      boolean letter = k == CharClass.ARABIC || k == CharClass.MARK;
      if (!letter && Names.ALL.contains(window, at, i)) {
        end = i;
      }
      if (!letter && c != ' ') {
        break;
      }
    }
    return end;
  }
}
