package org.arabictext.inflection;

/**
 * The cells of a verb's paradigm, as far as spelling can tell them apart. Voice is not a cell: the
 * passive has cells of its own stems.
 */
public enum VerbCell {
  /** Perfect, he, without a pronoun. */
  P3MS(Aspect.PERFECT, Mood.NONE, "3MS", "", "َ"),
  /** Perfect, he, before a pronoun. */
  P3MS_PRON(Aspect.PERFECT, Mood.NONE, "3MS", "", "َ"),
  /** Perfect, she. */
  P3FS(Aspect.PERFECT, Mood.NONE, "3FS", "", "َتْ"),
  /** Perfect, they two (masculine). */
  P3MD(Aspect.PERFECT, Mood.NONE, "3MD", "", "َا"),
  /** Perfect, they two (feminine). */
  P3FD(Aspect.PERFECT, Mood.NONE, "3FD", "", "َتَا"),
  /** Perfect, they (masculine). */
  P3MP(Aspect.PERFECT, Mood.NONE, "3MP", "", "ُوا"),
  /** Perfect, they (feminine). */
  P3FP(Aspect.PERFECT, Mood.NONE, "3FP", "", "ْنَ"),
  /** Perfect, you (masculine). */
  P2MS(Aspect.PERFECT, Mood.NONE, "2MS", "", "ْتَ"),
  /** Perfect, you (feminine). */
  P2FS(Aspect.PERFECT, Mood.NONE, "2FS", "", "ْتِ"),
  /** Perfect, you two. */
  P2D(Aspect.PERFECT, Mood.NONE, "2ND", "", "ْتُمَا"),
  /** Perfect, you (masculine plural). */
  P2MP(Aspect.PERFECT, Mood.NONE, "2MP", "", "ْتُم"),
  /** Perfect, you (feminine plural). */
  P2FP(Aspect.PERFECT, Mood.NONE, "2FP", "", "ْتُنَّ"),
  /** Perfect, I. */
  P1S(Aspect.PERFECT, Mood.NONE, "1NS", "", "ْتُ"),
  /** Perfect, we. */
  P1P(Aspect.PERFECT, Mood.NONE, "1NP", "", "ْنَا"),

  /** Imperfect indicative or subjunctive, he. */
  I3MS(Aspect.IMPERFECT, Mood.INDICATIVE, "3MS", "ي", "ُ"),
  /** Imperfect indicative or subjunctive, she. */
  I3FS(Aspect.IMPERFECT, Mood.INDICATIVE, "3FS", "ت", "ُ"),
  /** Imperfect indicative or subjunctive, you (masculine). */
  I2MS(Aspect.IMPERFECT, Mood.INDICATIVE, "2MS", "ت", "ُ"),
  /** Imperfect indicative or subjunctive, I. */
  I1S(Aspect.IMPERFECT, Mood.INDICATIVE, "1NS", "ء", "ُ"),
  /** Imperfect indicative or subjunctive, we. */
  I1P(Aspect.IMPERFECT, Mood.INDICATIVE, "1NP", "ن", "ُ"),
  /** Imperfect, he, before a pronoun. */
  I3MS_PRON(Aspect.IMPERFECT, Mood.INDICATIVE, "3MS", "ي", "ُ"),
  /** Imperfect, she, before a pronoun. */
  I3FS_PRON(Aspect.IMPERFECT, Mood.INDICATIVE, "3FS", "ت", "ُ"),
  /** Imperfect, you (masculine), before a pronoun. */
  I2MS_PRON(Aspect.IMPERFECT, Mood.INDICATIVE, "2MS", "ت", "ُ"),
  /** Imperfect, I, before a pronoun. */
  I1S_PRON(Aspect.IMPERFECT, Mood.INDICATIVE, "1NS", "ء", "ُ"),
  /** Imperfect, we, before a pronoun. */
  I1P_PRON(Aspect.IMPERFECT, Mood.INDICATIVE, "1NP", "ن", "ُ"),
  /** Jussive, he. */
  J3MS(Aspect.IMPERFECT, Mood.JUSSIVE, "3MS", "ي", "ْ"),
  /** Jussive, she. */
  J3FS(Aspect.IMPERFECT, Mood.JUSSIVE, "3FS", "ت", "ْ"),
  /** Jussive, you (masculine). */
  J2MS(Aspect.IMPERFECT, Mood.JUSSIVE, "2MS", "ت", "ْ"),
  /** Jussive, I. */
  J1S(Aspect.IMPERFECT, Mood.JUSSIVE, "1NS", "ء", "ْ"),
  /** Jussive, we. */
  J1P(Aspect.IMPERFECT, Mood.JUSSIVE, "1NP", "ن", "ْ"),
  /** Imperfect indicative, they two (masculine). */
  I3MD(Aspect.IMPERFECT, Mood.INDICATIVE, "3MD", "ي", "َانِ"),
  /** Imperfect indicative, they two (feminine). */
  I3FD(Aspect.IMPERFECT, Mood.INDICATIVE, "3FD", "ت", "َانِ"),
  /** Imperfect indicative, you two. */
  I2D(Aspect.IMPERFECT, Mood.INDICATIVE, "2ND", "ت", "َانِ"),
  /** Imperfect indicative, they (masculine). */
  I3MP(Aspect.IMPERFECT, Mood.INDICATIVE, "3MP", "ي", "ُونَ"),
  /** Imperfect indicative, you (masculine plural). */
  I2MP(Aspect.IMPERFECT, Mood.INDICATIVE, "2MP", "ت", "ُونَ"),
  /** Imperfect indicative, you (feminine). */
  I2FS(Aspect.IMPERFECT, Mood.INDICATIVE, "2FS", "ت", "ِينَ"),
  /** Subjunctive or jussive, they two (masculine). */
  S3MD(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, "3MD", "ي", "َا"),
  /** Subjunctive or jussive, they two (feminine). */
  S3FD(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, "3FD", "ت", "َا"),
  /** Subjunctive or jussive, you two. */
  S2D(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, "2ND", "ت", "َا"),
  /** Subjunctive or jussive, they (masculine). */
  S3MP(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, "3MP", "ي", "ُوا"),
  /** Subjunctive or jussive, you (masculine plural). */
  S2MP(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, "2MP", "ت", "ُوا"),
  /** Subjunctive or jussive, you (feminine). */
  S2FS(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, "2FS", "ت", "ِي"),
  /** Imperfect of any mood, they (feminine). */
  I3FP(Aspect.IMPERFECT, Mood.NONE, "3FP", "ي", "ْنَ"),
  /** Imperfect of any mood, you (feminine plural). */
  I2FP(Aspect.IMPERFECT, Mood.NONE, "2FP", "ت", "ْنَ"),

  /** Imperative, you (masculine). */
  M2MS(Aspect.IMPERATIVE, Mood.NONE, "2MS", "", "ْ"),
  /** Imperative, you (feminine). */
  M2FS(Aspect.IMPERATIVE, Mood.NONE, "2FS", "", "ِي"),
  /** Imperative, you two. */
  M2D(Aspect.IMPERATIVE, Mood.NONE, "2ND", "", "َا"),
  /** Imperative, you (masculine plural). */
  M2MP(Aspect.IMPERATIVE, Mood.NONE, "2MP", "", "ُوا"),
  /** Imperative, you (feminine plural). */
  M2FP(Aspect.IMPERATIVE, Mood.NONE, "2FP", "", "ْنَ");

  /** The three aspects a form can have. */
  public enum Aspect {
    /** The perfect: كَتَبَ. */
    PERFECT,
    /** The imperfect: يَكْتُبُ. */
    IMPERFECT,
    /** The imperative: اُكْتُبْ. */
    IMPERATIVE
  }

  /** The moods of the imperfect, as far as letters show them. */
  public enum Mood {
    /** No mood, or all of them. */
    NONE,
    /** Indicative; for forms without a suffix the subjunctive too. */
    INDICATIVE,
    /** Subjunctive; for forms with a suffix the jussive too. */
    SUBJUNCTIVE,
    /** Jussive. */
    JUSSIVE
  }

  private final Aspect aspect;
  private final Mood mood;
  private final String agreement;
  private final String prefix;
  private final String suffix;
  private final String letters;

  VerbCell(Aspect aspect, Mood mood, String agreement, String prefix, String suffix) {
    this.aspect = aspect;
    this.mood = mood;
    this.agreement = agreement;
    this.prefix = prefix;
    this.suffix = suffix;
    this.letters = Sounds.bare(suffix);
  }

  /**
   * The aspect.
   *
   * @return the aspect
   */
  public Aspect aspect() {
    return aspect;
  }

  /**
   * The mood.
   *
   * @return the mood
   */
  public Mood mood() {
    return mood;
  }

  /**
   * The person.
   *
   * @return 1, 2 or 3
   */
  public int person() {
    return agreement.charAt(0) - '0';
  }

  /**
   * The gender.
   *
   * @return M, F, or N where the form does not tell
   */
  public char gender() {
    return agreement.charAt(1);
  }

  /**
   * The number.
   *
   * @return S, D or P
   */
  public char number() {
    return agreement.charAt(2);
  }

  /**
   * The letter of the person before an imperfect stem.
   *
   * @return one of ي ت ن ء, or the empty string
   */
  public String prefix() {
    return prefix;
  }

  /**
   * The ending, vocalised and with the vowel that joins it to the stem.
   *
   * @return the ending of a sound verb
   */
  public String suffix() {
    return suffix;
  }

  /**
   * The letters of the ending.
   *
   * @return the ending without marks
   */
  public String suffixLetters() {
    return letters;
  }

  /**
   * Whether the cell is that of the form that stands before a pronoun.
   *
   * @return true for the cells named so
   */
  public boolean isBeforePronoun() {
    return name().endsWith("_PRON");
  }

  /**
   * The cell as one bit.
   *
   * @return a mask with the bit of this cell set
   */
  public long bit() {
    return 1L << ordinal();
  }
}
