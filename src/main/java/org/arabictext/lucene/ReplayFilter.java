package org.arabictext.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * A filter that can give several tokens for one. It keeps the attributes of the token it began with
 * in a second set of attributes, made once, where Lucene's {@code captureState} would make a new
 * one for every token.
 */
abstract class ReplayFilter extends TokenFilter {
  final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

  private @Nullable AttributeSource kept;

  /** Whether {@link #kept} has the attributes of this text's tokens; others can join in between. */
  private boolean fits;

  ReplayFilter(TokenStream input) {
    super(input);
  }

  /** Keeps all attributes of the current token. */
  final void keep() {
    AttributeSource source = kept;
    if (source != null && (fits || count(source) == count(this))) {
      copyTo(source);
    } else {
      kept = cloneAttributes();
    }
    fits = true;
  }

  private static int count(AttributeSource source) {
    int count = 0;
    for (var classes = source.getAttributeClassesIterator(); classes.hasNext(); classes.next()) {
      count++;
    }
    return count;
  }

  /** Makes the token kept last the current token again. */
  final void replay() {
    AttributeSource source = kept;
    if (source != null) {
      clearAttributes();
      source.copyTo(this);
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    fits = false;
  }
}
