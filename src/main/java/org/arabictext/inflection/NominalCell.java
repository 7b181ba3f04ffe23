package org.arabictext.inflection;

/** The cells of a noun's or adjective's paradigm, as far as spelling can tell them apart. */
public enum NominalCell {
  /** Singular without ending: كتاب. */
  SG('M', 'S'),
  /** Singular before a pronoun: كتاب-ه, مستشفا-ه. */
  SG_PRON('M', 'S'),
  /** Singular with the alef of tanween: كتاب-ا. */
  SG_ACC('M', 'S'),
  /** Dual, nominative: كتاب-ان, before a complement كتاب-ا. */
  DU_NOM('M', 'D'),
  /** Dual, accusative and genitive: كتاب-ين, before a complement كتاب-ي. */
  DU_OBL('M', 'D'),
  /** Feminine singular: مدرس-ة. */
  FSG('F', 'S'),
  /** Feminine singular before a pronoun: مدرس-ت-ه. */
  FSG_PRON('F', 'S'),
  /** Feminine dual, nominative: مدرس-تان. */
  FDU_NOM('F', 'D'),
  /** Feminine dual, accusative and genitive: مدرس-تين. */
  FDU_OBL('F', 'D'),
  /** Sound feminine plural: مدرس-ات. */
  FPL('F', 'P'),
  /** Sound masculine plural, nominative: معلم-ون. */
  MPL_NOM('M', 'P'),
  /** Sound masculine plural, accusative and genitive: معلم-ين. */
  MPL_OBL('M', 'P'),
  /** Broken plural: كتب. */
  BPL('N', 'P'),
  /** Broken plural before a pronoun: كتب-ه. */
  BPL_PRON('N', 'P'),
  /** Broken plural with the alef of tanween: كتب-ا. */
  BPL_ACC('N', 'P'),
  /** Defective singular without its ي: قاض. */
  SG_INDEF('M', 'S'),
  /** Defective broken plural without its ي: أراض. */
  BPL_INDEF('N', 'P'),
  /** Broken plural in ة: طلب-ة. */
  BPL_T('N', 'P'),
  /** Broken plural in ة before a pronoun: طلب-ت-ه. */
  BPL_T_PRON('N', 'P'),
  /** Singular with a complement only: ذو, أبو. */
  CONSTRUCT('M', 'S'),
  /** A word that does not change. */
  WORD('N', 'N'),
  /** A word that does not change, before a pronoun: إلي-ه. */
  WORD_PRON('N', 'N'),
  /** Singular before the pronoun of the first person only: أب-ي, but أبو-ه. */
  SG_MINE('M', 'S');

  private final char gender;
  private final char number;

  NominalCell(char gender, char number) {
    this.gender = gender;
    this.number = number;
  }

  /**
   * The gender of the ending; a lemma feminine by itself overrides M.
   *
   * @return M, F, or N where the lemma decides
   */
  public char gender() {
    return gender;
  }

  /**
   * The number.
   *
   * @return S, D, P, or N where there is none
   */
  public char number() {
    return number;
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
