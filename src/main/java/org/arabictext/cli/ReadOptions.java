package org.arabictext.cli;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param lenient whether malformed bytes are replaced instead of ending the file
 * @param charset the encoding, or null to find out
 */
record ReadOptions(boolean lenient, @Nullable Charset charset) {
  Encoding encoding(byte[] head, int length) {
    Encoding found = Encoding.detect(head, length);
    if (charset == null) {
      return found;
    }
    boolean marked = found.charset().equals(charset);
    return new Encoding(charset, marked ? found.markLength() : 0);
  }
}
