package org.arabictext.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.arabictext.tokenize.StopWordCategory;
import org.arabictext.tokenize.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link ArabicTextStopFilter}. Parameters:
 *
 * <ul>
 *   <li>{@code categories}: names of {@link StopWordCategory}, separated by commas; all by default,
 *       none if {@code words} is given
 *   <li>{@code words}: a file, or several separated by commas, with a word a line, in UTF-8; lines
 *       that begin with {@code #} are comments
 *   <li>{@code conjunctions}: whether the words after و and ف are removed as well; true by default
 *   <li>{@code keep}: words never removed, spelled exactly so, separated by commas; {@link
 *       ArabicTextStopFilter#DEFAULT_KEPT} by default, none if {@code words} is given
 * </ul>
 *
 * <pre>{@code
 * <filter name="arabicTextStop" categories="particle,preposition,conjunction"/>
 * }</pre>
 */
public final class ArabicTextStopFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  /** The name of the filter in configurations: {@value}. */
  public static final String NAME = "arabicTextStop";

  private final @Nullable String files;
  private final boolean conjunctions;
  private final Set<String> kept;
  private StopWords words;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextStopFilterFactory(Map<String, String> args) {
    super(args);
    files = args.remove("words");
    conjunctions = getBoolean(args, "conjunctions", true);
    Set<String> categories = getSet(args, "categories");
    Set<String> named = getSet(args, "keep");
    Set<String> unnamed = files == null ? ArabicTextStopFilter.DEFAULT_KEPT : Set.of();
    kept = named == null ? unnamed : Set.copyOf(named);
    Parameters.rejectRest(args);
    words = conjunctions(categories == null ? everything() : ofCategories(categories));
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextStopFilterFactory() {
    throw defaultCtorException();
  }

  private StopWords everything() {
    return files == null ? StopWords.standard() : StopWords.of(List.of());
  }

  private static StopWords ofCategories(Set<String> names) {
    Set<StopWordCategory> categories = new LinkedHashSet<>();
    for (String name : names) {
      categories.add(Parameters.constant("categories", name, StopWordCategory.values()));
    }
    return StopWords.of(categories);
  }

  private StopWords conjunctions(StopWords all) {
    return conjunctions ? all.withConjunctions() : all;
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (files == null) {
      return;
    }
    Set<String> listed = new LinkedHashSet<>();
    for (String file : splitFileNames(files)) {
      listed.addAll(getLines(loader, file.trim()));
    }
    words = words.plus(listed);
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextStopFilter(input, words, kept);
  }
}
