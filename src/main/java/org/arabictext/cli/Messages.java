package org.arabictext.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that people read, in English or Arabic. Immutable. */
final class Messages {
  private static final String BUNDLE = "org.arabictext.cli.Messages";

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Arabic for an Arabic locale, English for every other. */
  static Messages of(Locale locale) {
    Locale known = locale.getLanguage().equals("ar") ? Locale.forLanguageTag("ar") : Locale.ROOT;
    return new Messages(
        ResourceBundle.getBundle(
            BUNDLE,
            known,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * The messages a command line asks for.
   *
   * @param args the arguments, where {@code --lang ar} may stand anywhere
   * @param standard the language if they do not say
   */
  static Messages of(String[] args, Locale standard) {
    Locale locale = standard;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--")) {
        break;
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        locale = Locale.forLanguageTag(args[i + 1]);
      } else if (args[i].startsWith("--lang=")) {
        locale = Locale.forLanguageTag(args[i].substring("--lang=".length()));
      }
    }
    return of(locale);
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** A message with its blanks ({@code %s}) filled in. */
  String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : String.format(Locale.ROOT, pattern, values);
  }
}
