package org.arabictext.script;

/** How a transliteration works. */
interface Scheme {
  String toLatin(CharSequence arabic);

  default String toArabic(CharSequence latin) {
    throw new UnsupportedOperationException("this scheme cannot be read back");
  }
}
