package org.arabictext.normalize;

/**
 * One thing that a {@link Normalizer} can do. Rules are independent: each can be switched on and
 * off by itself, and their order never matters. Two of them come in two strengths ({@link
 * #DIACRITICS}, {@link #ALEF}); switching one on switches its variants off.
 *
 * <p>Every code point that a rule touches is listed in {@code docs/normalisation.md}.
 */
public enum Rule {
  /**
   * Clean encoding: presentation forms and ligatures become letters ({@code ﺍﻟﻌﺮﺑﻴﺔ} → {@code
   * العربية}, {@code ﷲ} → {@code الله}), and a letter followed by a combining maddah or hamza
   * becomes one character, in whatever order its marks come.
   */
  ENCODING,

  /** Tatweel 0640 is removed: {@code العــــراق} → {@code العراق}. */
  TATWEEL,

  /**
   * Marks are removed: vowel signs, shadda, sukun, dagger alef, maddah and hamza that did not
   * combine, honorifics and Quranic annotation signs.
   */
  DIACRITICS,

  /** As {@link #DIACRITICS}, but shadda 0651 stays. */
  DIACRITICS_KEEP_SHADDA,

  /** As {@link #DIACRITICS}, but only the eight marks 064B to 0652, as Lucene does. */
  DIACRITICS_BASIC,

  /** {@code آ أ إ ٱ ٲ ٳ ٵ} become {@code ا}. */
  ALEF,

  /** As {@link #ALEF}, but only {@code آ أ إ}, as Lucene does. */
  ALEF_BASIC,

  /** {@code ؤ} becomes {@code و}, {@code ئ} becomes {@code ي}. */
  HAMZA_CARRIERS,

  /**
   * Where spelling schools differ about the seat of hamza before waw, the seat is waw: {@code
   * مسئول} and {@code مسؤول}, {@code رءوس} and {@code رؤوس} become one.
   */
  HAMZA_SEAT,

  /** {@code ى} becomes {@code ي}. */
  ALEF_MAKSURA,

  /** {@code ة} becomes {@code ه}. */
  TEH_MARBUTA,

  /**
   * Letters of other keyboards that stand for Arabic ones: {@code ک} → {@code ك}, {@code ی} →
   * {@code ي} ({@code ى} at the end of a word), {@code ہ} → {@code ه}. Letters for foreign sounds
   * ({@code گ چ پ ڤ ژ}) stay.
   */
  KEYBOARD_LETTERS,

  /**
   * The spelling of the Quran meets today's: {@code ءا} becomes {@code ا} where today's spelling
   * has {@code آ} ({@code ءَامَنُوا}, {@code ٱلْءَاخِرَة}; only where no mark is left between the
   * two), and the small waw and yeh of {@code لَهُۥ بِهِۦ} are removed.
   */
  QURANIC_SPELLING,

  /** Digits 0660 to 0669 and 06F0 to 06F9 become 0 to 9. */
  DIGITS,

  /** Punctuation of the Arabic blocks becomes ASCII: {@code ، ؛ ؟ ٪ ٫ ٬ ۔ ﴾ ﴿} and others. */
  PUNCTUATION,

  /**
   * Characters without a shape are removed: direction marks, zero-width space, joiner and
   * non-joiner (but not the joiner inside an emoji), soft hyphen, byte order mark.
   */
  INVISIBLE,

  /**
   * Three or more of one Arabic letter become one: {@code جميييل} → {@code جميل}. Exactly three of
   * {@code ب ت و} at the start of a word stay, as there a particle or prefix can meet a doubled
   * letter: {@code تتتابع}, {@code بببغاء}, {@code فتتتبع}.
   */
  ELONGATION,

  /**
   * A run of white space becomes one space, or one line feed if it holds a line break. The text is
   * not trimmed.
   */
  WHITE_SPACE;

  /**
   * Tells whether two rules are the same thing in different strength.
   *
   * @param other another rule
   * @return true for different rules of one kind; never for a rule and itself
   */
  public boolean isVariantOf(Rule other) {
    return this != other && kind() == other.kind();
  }

  private Rule kind() {
    switch (this) {
      case DIACRITICS_KEEP_SHADDA:
      case DIACRITICS_BASIC:
        return DIACRITICS;
      case ALEF_BASIC:
        return ALEF;
      default:
        return this;
    }
  }
}
