package org.arabictext.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.arabictext.morphology.Scheme;
import org.arabictext.normalize.Rule;
import org.arabictext.script.Transliteration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads option values; names of constants are written in lower case with hyphens. */
final class Converters {
  private Converters() {}

  static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> namesOf(Class<? extends Enum<?>> type) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      names.add(nameOf(constant));
    }
    return names;
  }

  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
    return text -> {
      String wanted = text.toLowerCase(Locale.ROOT).replace('_', '-');
      for (E constant : type.getEnumConstants()) {
        if (nameOf(constant).equals(wanted)) {
          return constant;
        }
      }
      throw new TypeConversionException(String.join(", ", namesOf(type)));
    };
  }

  /** A whole number from 1. */
  static final class AtLeastOne implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1);
    }
  }

  /** A whole number from 0. */
  static final class AtLeastZero implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 0);
    }
  }

  private static int number(String text, int least) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new TypeConversionException(least + ", " + (least + 1) + ", " + (least + 2) + " …");
  }

  /** The names of some constants, for help and completion. */
  abstract static class Names implements Iterable<String> {
    private final List<String> names;

    Names(Class<? extends Enum<?>> type) {
      this.names = namesOf(type);
    }

    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  /** Of {@link Transliteration}. */
  static final class TransliterationNames extends Names {
    TransliterationNames() {
      super(Transliteration.class);
    }
  }

  /** Of {@link Rule}. */
  static final class RuleNames extends Names {
    RuleNames() {
      super(Rule.class);
    }
  }

  /** Of {@link Scheme}. */
  static final class SchemeNames extends Names {
    SchemeNames() {
      super(Scheme.class);
    }
  }
}
