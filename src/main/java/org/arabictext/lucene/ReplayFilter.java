package org.arabictext.lucene;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.Attribute;
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

  ReplayFilter(TokenStream input) {
    super(input);
  }

  /** Keeps all attributes of the current token. */
  final void keep() {
    AttributeSource source = kept;
    if (source == null) {
      source = cloneAttributes();
      kept = source;
    } else {
      copyTo(source);
    }
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
    AttributeSource source = kept;
    if (source != null && !hasAll(source)) {
      kept = null;
    }
  }

  /** Whether no attribute has come in since the second set was made. */
  private boolean hasAll(AttributeSource source) {
    Iterator<Class<? extends Attribute>> classes = getAttributeClassesIterator();
    while (classes.hasNext()) {
      if (!source.hasAttribute(classes.next())) {
        return false;
      }
    }
    return true;
  }
}
