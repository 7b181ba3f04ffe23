package org.arabictext.normalize;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Makes spellings the same that a reader takes for the same, by a set of {@link Rule}s.
 *
 * <pre>{@code
 * Normalizer.search().normalize("أَحْمَدُ");                                // احمد
 * Normalizer.cleaning().normalize("ﺍﻟﻌﺮﺑﻴـــﺔ");                            // العربية
 * Normalizer.search().without(Rule.TEH_MARBUTA).normalize("مَدْرَسَة");      // مدرسة
 * }</pre>
 *
 * <p>A preset is a starting point: {@link #with} and {@link #without} answer a <em>new</em>
 * normaliser and leave the old one as it is, so {@code normalizer.without(Rule.DIGITS);} as a
 * statement does nothing.
 *
 * <p>Instances are immutable and thread safe; making one fills a table of some 13 KB, so keep it in
 * a {@code static final} field. Normalising takes one pass and linear time, accepts text of any
 * kind, lone surrogates included, and is idempotent: the result goes through unchanged.
 */
public final class Normalizer {
  private final Set<Rule> rules;
  private final RuleTable table;

  private Normalizer(Set<Rule> rules) {
    this.rules = Collections.unmodifiableSet(rules);
    this.table = new RuleTable(this.rules);
  }

  /**
   * Same spelling, clean encoding: {@link Rule#ENCODING}, {@link Rule#TATWEEL}, {@link
   * Rule#INVISIBLE} and {@link Rule#WHITE_SPACE}. For text that people will read.
   *
   * @return the preset
   */
  public static Normalizer cleaning() {
    return Cleaning.INSTANCE;
  }

  /**
   * What a person who searches expects to meet: every rule but {@link Rule#HAMZA_CARRIERS} and
   * {@link Rule#WHITE_SPACE}, with all marks removed. For indexing and comparing.
   *
   * @return the preset
   */
  public static Normalizer search() {
    return Search.INSTANCE;
  }

  /**
   * As {@link #search()}, and hamza carriers lose their hamza too: {@code سؤال} and {@code سوال}
   * meet, at the price of meetings that nobody wants.
   *
   * @return the preset
   */
  public static Normalizer widest() {
    return Widest.INSTANCE;
  }

  /**
   * Exactly what Lucene's {@code ArabicNormalizationFilter} does to a term.
   *
   * @return the preset
   */
  public static Normalizer lucene() {
    return Lucene.INSTANCE;
  }

  /**
   * No rule at all: a starting point for {@link #with}.
   *
   * @return the preset
   */
  public static Normalizer none() {
    return None.INSTANCE;
  }

  /**
   * This normaliser with one rule more. A variant of the rule that is on is switched off.
   *
   * @param rule the rule
   * @return a normaliser that applies it
   */
  public Normalizer with(Rule rule) {
    Objects.requireNonNull(rule, "rule");
    Set<Rule> more = copy();
    more.removeIf(rule::isVariantOf);
    return more.add(rule) ? new Normalizer(more) : this;
  }

  /**
   * This normaliser with one rule less.
   *
   * @param rule the rule
   * @return a normaliser that does not apply it
   */
  public Normalizer without(Rule rule) {
    Objects.requireNonNull(rule, "rule");
    Set<Rule> fewer = copy();
    return fewer.remove(rule) ? new Normalizer(fewer) : this;
  }

  private Set<Rule> copy() {
    Set<Rule> copy = EnumSet.noneOf(Rule.class);
    copy.addAll(rules);
    return copy;
  }

  /**
   * The rules that are on.
   *
   * @return an unmodifiable set, in the order of {@link Rule}
   */
  public Set<Rule> rules() {
    return rules;
  }

  /**
   * Normalises a text.
   *
   * @param text any text
   * @return the normalised text; the very string that was given when nothing has to change
   */
  public String normalize(CharSequence text) {
    String original = Objects.requireNonNull(text, "text").toString();
    if (table.leaves(original)) {
      return original;
    }
    NormalizerBuffer buffer = newBuffer();
    boolean changed = buffer.normalize(original, false);
    return changed ? new String(buffer.chars(), 0, buffer.length()) : original;
  }

  /**
   * Normalises a text and keeps where each character came from.
   *
   * @param text any text
   * @return the normalised text with its map back to the original
   */
  public AlignedText align(CharSequence text) {
    String original = Objects.requireNonNull(text, "text").toString();
    NormalizerBuffer buffer = newBuffer();
    boolean changed = buffer.normalize(original, true);
    int length = buffer.length();
    String result = changed ? new String(buffer.chars(), 0, length) : original;
    return new AlignedText(original, result, Arrays.copyOf(buffer.boundaries(), length + 1));
  }

  /**
   * A working space for loops that must not allocate.
   *
   * @return a new buffer, for one thread
   */
  public NormalizerBuffer newBuffer() {
    return new NormalizerBuffer(table);
  }

  /**
   * Two normalisers with the same rules are equal.
   *
   * @param other any object
   * @return true for a normaliser with the same rules
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Normalizer && rules.equals(((Normalizer) other).rules);
  }

  /**
   * Agrees with {@link #equals}.
   *
   * @return a hash of the rules
   */
  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  /**
   * Names the rules.
   *
   * @return for example {@code Normalizer[TATWEEL, DIGITS]}
   */
  @Override
  public String toString() {
    return "Normalizer" + rules;
  }

  private static Set<Rule> allBut(Rule... rules) {
    Set<Rule> set = EnumSet.allOf(Rule.class);
    set.removeAll(Arrays.asList(rules));
    return set;
  }

  // Each preset is made when it is first asked for.

  private static final class Cleaning {
    static final Normalizer INSTANCE =
        new Normalizer(EnumSet.of(Rule.ENCODING, Rule.TATWEEL, Rule.INVISIBLE, Rule.WHITE_SPACE));
  }

  private static final class Search {
    static final Normalizer INSTANCE =
        widest().without(Rule.HAMZA_CARRIERS).without(Rule.WHITE_SPACE);
  }

  private static final class Widest {
    static final Normalizer INSTANCE =
        new Normalizer(allBut(Rule.DIACRITICS_KEEP_SHADDA, Rule.DIACRITICS_BASIC, Rule.ALEF_BASIC));
  }

  private static final class Lucene {
    static final Normalizer INSTANCE =
        new Normalizer(
            EnumSet.of(
                Rule.TATWEEL,
                Rule.DIACRITICS_BASIC,
                Rule.ALEF_BASIC,
                Rule.ALEF_MAKSURA,
                Rule.TEH_MARBUTA));
  }

  private static final class None {
    static final Normalizer INSTANCE = new Normalizer(EnumSet.noneOf(Rule.class));
  }
}
