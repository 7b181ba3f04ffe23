package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.HAMZA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SUKUN;

import org.arabictext.lexicon.Entry;

/**
 * The four bases of a verb (perfect and imperfect, active and passive), read off the lemma, the
 * form and the imperfect vowel as a grammar teaches it; weak and doubled verbs are recognised by
 * the shape of the lemma. One object serves one imperfect vowel.
 */
final class VerbStems {
  private enum Kind {
    SOUND,
    HOLLOW,
    DOUBLED,
    WEAK
  }

  private final String form;
  private final String root;
  private final char vowel;
  private final Kind kind;
  private final String lemma;

  /** The perfect without its last vowel (and without a weak last radical). */
  private final String base;

  VerbStems(Entry entry, char imperfectVowel) {
    form = entry.first("form");
    root = entry.root();
    vowel = imperfectVowel;
    lemma = Sounds.expand(entry.lemma());
    int n = lemma.length();
    if (isWeak(n)) {
      kind = Kind.WEAK;
      base = lemma.substring(0, n - (lemma.endsWith("ِيَ") || lemma.endsWith("ُوَ") ? 3 : 2));
    } else {
      base = lemma.charAt(n - 1) == FATHA ? lemma.substring(0, n - 1) : lemma;
      kind = isDoubled(base) ? Kind.DOUBLED : isHollow(base) ? Kind.HOLLOW : Kind.SOUND;
    }
  }

  private boolean isWeak(int n) {
    return lemma.endsWith("َى")
        || lemma.endsWith("َا")
        || n > 4 && lemma.endsWith("ِيَ")
        || n > 4 && lemma.endsWith("ُوَ");
  }

  private static boolean isDoubled(String base) {
    int n = base.length();
    return n > 3 && base.charAt(n - 2) == SUKUN && base.charAt(n - 3) == base.charAt(n - 1);
  }

  private boolean isHollow(String base) {
    int n = base.length();
    return lemma.equals("لَيْسَ")
        || n > 3 && base.charAt(n - 2) == 'ا' && base.charAt(n - 3) == FATHA;
  }

  boolean isFormOne() {
    return form.equals("1");
  }

  boolean isFormFour() {
    return form.equals("4");
  }

  String root() {
    return root;
  }

  /** Whether the imperfect has u: then the imperative of form I starts with u too. */
  boolean hasU() {
    return isFormOne() && vowel == 'u';
  }

  /** The vowel of the person's prefix in the active imperfect. */
  char prefixVowel() {
    return switch (form) {
      case "2", "3", "4", "Q1" -> DAMMA;
      default -> FATHA;
    };
  }

  private boolean keepsA() {
    return form.equals("5") || form.equals("6") || form.equals("Q2");
  }

  private boolean isSeven() {
    return form.equals("7") || form.equals("8") || form.equals("9");
  }

  // ---- perfect ----

  VerbBase perfect() {
    return switch (kind) {
      case SOUND -> VerbBase.sound(base);
      case DOUBLED ->
          VerbBase.doubled(base, open(base, isFormOne() && vowel == 'a' ? KASRA : FATHA));
      case HOLLOW -> VerbBase.hollow(base, shortPerfect());
      case WEAK -> weakPerfect();
    };
  }

  private VerbBase weakPerfect() {
    char last = lemma.charAt(lemma.length() - 1);
    if (last == FATHA) {
      char radical = lemma.charAt(lemma.length() - 2);
      return VerbBase.weak(base, radical == 'ي' ? 'i' : 'u', radical, 'ى');
    }
    char radical = isFormOne() && root.charAt(2) == 'و' ? 'و' : 'ي';
    return VerbBase.weak(base, 'a', radical, last);
  }

  private String shortPerfect() {
    if (lemma.equals("لَيْسَ")) {
      return "لَس";
    }
    int n = base.length();
    char v = isFormOne() ? (vowel == 'u' ? DAMMA : KASRA) : FATHA;
    return base.substring(0, n - 3) + v + base.charAt(n - 1);
  }

  /**
   * Opens a doubled stem: مَدْد to مَدَد, ءَعَدْد to ءَعْدَد. The vowel before the doubled radical
   * moves between the two where the consonant before can do without it.
   */
  private static String open(String stem, char v) {
    int n = stem.length();
    char radical = stem.charAt(n - 1);
    int at = n - 4;
    if (!Sounds.isVowel(stem.charAt(at))) {
      return stem.substring(0, n - 2) + v + radical;
    }
    boolean canClose = at >= 2 && Sounds.isVowel(stem.charAt(at - 2));
    char own = canClose ? SUKUN : stem.charAt(at);
    return stem.substring(0, at) + own + radical + v + radical;
  }

  /** A perfect without its last vowel, opened where it is doubled: اِمْتَدْد to اِمْتَدَد. */
  static String openDoubled(String base) {
    return isDoubled(base) ? open(base, FATHA) : base;
  }

  VerbBase perfectPassive() {
    String p = passive(base);
    return switch (kind) {
      case SOUND -> VerbBase.sound(setLastVowel(p, KASRA));
      case WEAK -> VerbBase.weak(p, 'i', 'ي', 'ى');
      case DOUBLED ->
          VerbBase.doubled(doubledPassive(p), setLastVowel(passive(open(base, FATHA)), KASRA));
      case HOLLOW -> {
        int n = base.length();
        String head = passive(base.substring(0, n - 3));
        yield VerbBase.hollow(
            head + KASRA + "ي" + base.charAt(n - 1), head + KASRA + base.charAt(n - 1));
      }
    };
  }

  /** أُعِدَّ, اُسْتُعِدَّ; but مُدَّ, اُمْتُدَّ. */
  private String doubledPassive(String stem) {
    int at = stem.length() - 4;
    boolean moved = !isFormOne() && !isSeven() && Sounds.isVowel(stem.charAt(at));
    return moved ? stem.substring(0, at) + KASRA + stem.substring(at + 1) : stem;
  }

  /** Every vowel to u, long ā to ū, ay to ū: شُوهِدَ, أُوقِنَ; but حُيِّيَ. */
  private static String passive(String stem) {
    StringBuilder out = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (Sounds.isVowel(c)) {
        out.append(DAMMA);
      } else if (c == 'ا' && i > 0 || closesAfterVowel(stem, i)) {
        out.append('و');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean closesAfterVowel(String stem, int at) {
    return at > 0
        && stem.charAt(at) == 'ي'
        && Sounds.isVowel(stem.charAt(at - 1))
        && stem.startsWith("" + SUKUN, at + 1)
        && !stem.startsWith("ي", at + 2);
  }

  private static String setLastVowel(String stem, char v) {
    int n = stem.length();
    return Sounds.isVowel(stem.charAt(n - 2))
        ? stem.substring(0, n - 2) + v + stem.charAt(n - 1)
        : stem;
  }

  // ---- imperfect ----

  VerbBase imperfect() {
    return isFormOne() ? formOneImperfect(vowel, false) : derivedImperfect(false);
  }

  VerbBase imperfectPassive() {
    return isFormOne() ? formOneImperfect('a', true) : derivedImperfect(true);
  }

  private VerbBase formOneImperfect(char v, boolean passive) {
    char c1 = root.charAt(0);
    char c2 = root.charAt(1);
    char c3 = root.charAt(2);
    char mark = VerbBase.mark(v);
    String head = dropsFirst(passive) ? "" : "" + c1 + SUKUN;
    return switch (kind) {
      case SOUND -> VerbBase.sound(head + c2 + mark + c3);
      case DOUBLED -> VerbBase.doubled("" + c1 + mark + c2 + SUKUN + c2, head + c2 + mark + c2);
      case HOLLOW -> {
        char length = v == 'u' ? 'و' : v == 'i' ? 'ي' : 'ا';
        yield VerbBase.hollow("" + c1 + mark + length + c3, "" + c1 + mark + c3);
      }
      case WEAK -> {
        String stem = root.equals("رءي") ? "ر" : head + c2;
        yield VerbBase.weak(stem, v, 'ي', c2 == 'ي' ? 'ا' : 'ى');
      }
    };
  }

  /**
   * Whether a first radical و is lost: يَصِلُ, يَضَعُ, يَسَعُ, but يَوْجَلُ and passive يُوصَلُ.
   */
  private boolean dropsFirst(boolean passive) {
    if (passive || root.charAt(0) != 'و' || kind == Kind.DOUBLED) {
      return false;
    }
    boolean perfectA = lemma.length() > 3 && lemma.charAt(3) == FATHA;
    return vowel == 'i' || vowel == 'a' && (perfectA || root.equals("وسع") || root.equals("وطء"));
  }

  private VerbBase derivedImperfect(boolean passive) {
    String body = withoutPrefix(base);
    char v = keepsA() || passive ? FATHA : KASRA;
    return switch (kind) {
      case SOUND -> VerbBase.sound(setLastVowel(body, v));
      case WEAK -> VerbBase.weak(body, v == FATHA ? 'a' : 'i', 'ي', body.endsWith("ي") ? 'ا' : 'ى');
      case DOUBLED -> doubledImperfect(body, v);
      case HOLLOW -> {
        int n = body.length();
        String head = body.substring(0, n - 3);
        boolean stays = isSeven() || passive;
        String full = head + (stays ? FATHA + "ا" : KASRA + "ي") + body.charAt(n - 1);
        yield VerbBase.hollow(full, head + (stays ? FATHA : KASRA) + body.charAt(n - 1));
      }
    };
  }

  private VerbBase doubledImperfect(String body, char v) {
    int n = body.length();
    boolean changes = !isSeven() && Sounds.isVowel(body.charAt(n - 4));
    String full = changes ? body.substring(0, n - 4) + v + body.substring(n - 3) : body;
    String open = withoutPrefix(open(base, v));
    return VerbBase.doubled(full, open);
  }

  /** Without the alef of forms VII to X and the hamza of form IV. */
  private String withoutPrefix(String stem) {
    if (isFormFour()) {
      boolean madda = stem.length() > 2 && stem.charAt(2) == 'ا' && root.charAt(0) == HAMZA;
      String body = madda ? "" + HAMZA + SUKUN + stem.substring(3) : stem.substring(2);
      return body.startsWith("ي" + SUKUN) ? "و" + body.substring(1) : body;
    }
    return stem.charAt(0) == 'ا' ? stem.substring(2) : stem;
  }
}
