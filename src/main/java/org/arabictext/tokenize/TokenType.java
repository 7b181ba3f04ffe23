package org.arabictext.tokenize;

/** What a {@link Token} is. */
public enum TokenType {
  /**
   * A word with at least one Arabic letter, its marks and inner tatweel included: {@code حلّقت},
   * {@code لـ}, {@code پرواز}, {@code ب15000}.
   */
  ARABIC_WORD,
  /** A word of any other script: {@code Lucene}, {@code can't}, {@code 3D}. */
  WORD,
  /** A number without its sign and percent sign: {@code 2022}, {@code 1,165}, {@code ٣٫١٤}. */
  NUMBER,
  /** A date written in one piece: {@code 25/يناير/2022}, {@code 2022-01-20}, {@code ٢٠/١/٢٠٢٢}. */
  DATE,
  /** A time of day: {@code 06:54}, {@code ٢٣:٥٩:٠١}. */
  TIME,
  /** A web address: {@code https://example.org/a?b=c}, {@code www.example.org}. */
  URL,
  /** An e-mail address: {@code name@example.org}. */
  EMAIL,
  /** A hashtag with its sign: {@code #اليوم_الوطني}. */
  HASHTAG,
  /** A user name with its sign: {@code @arabictext}. */
  MENTION,
  /** An emoji: one picture, whatever the number of code points it is written with. */
  EMOJI,
  /** A punctuation mark, or a run of the same one: {@code ،}, {@code ..}, {@code «}. */
  PUNCTUATION,
  /** Any other visible character: {@code %}, {@code +}, {@code $}, {@code ۞}. */
  SYMBOL;

  /**
   * Tells whether tokens of this type are read as words.
   *
   * @return true for {@link #ARABIC_WORD} and {@link #WORD}
   */
  public boolean isWord() {
    return this == ARABIC_WORD || this == WORD;
  }

  /**
   * Tells whether tokens of this type are marks between the words.
   *
   * @return true for {@link #PUNCTUATION} and {@link #SYMBOL}
   */
  public boolean isMark() {
    return this == PUNCTUATION || this == SYMBOL;
  }
}
