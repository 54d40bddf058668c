package org.rejoinder.themes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Token;

/**
 * A sentence to be read word by word. Places outside of the sentence hold empty words, so that a
 * rule can look ahead and back without asking where the sentence ends.
 */
final class Words {

  private static final Set<String> COMPOUND_FIRST =
      Set.of(
          "contact", "control", "call", "response", "patrol", "front", "force", "scene", "shift");
  private static final Set<String> COMPOUND_SECOND =
      Set.of(
          "centre",
          "room",
          "handler",
          "taker",
          "officer",
          "management",
          "staff",
          "line",
          "team",
          "counter",
          "sergeant",
          "supervisor",
          "colleague");

  /** Tags, beside those of adverbs and adjectives, of what stands before a noun. */
  private static final Set<String> MODIFYING = Set.of("DT", "PDT", "PRP$", "CD");

  /** The tagger takes their infinitives for nouns. */
  private static final Set<String> VERBS_LIKE_NOUNS =
      Set.of("pilot", "trial", "launch", "fund", "host", "staff", "test", "scope", "refresh");

  /** Verbs that say how many there are. */
  private static final Set<String> COUNTING = Set.of("number", "numbers", "total", "totals");

  /** The tagger takes their plurals for verbs. */
  private static final Set<String> ROLES_LIKE_VERBS =
      Set.of(
          "constables", "sergeants", "inspectors", "detectives", "superintendents", "dispatchers");

  private static final Set<String> HEADS_LIKE_VERBS = Set.of("leads", "heads", "chairs", "guards");

  private static final int LONGEST_MODIFIER = 4;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;
  private @Nullable List<Quantity> quantities;

  /** Everything is read from the tokens once: rules ask for the same words thousands of times. */
  Words(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    int count = tokens.size();
    this.words = new String[count];
    this.lemmas = new String[count];
    this.tags = new String[count];
    for (int place = 0; place < count; place++) {
      words[place] = small(tokens.get(place).word());
    }
    // From the end: how a word is read may depend on the one after it.
    for (int place = count - 1; place >= 0; place--) {
      tags[place] = readTag(place);
      lemmas[place] = readLemma(place);
    }
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  Sentence sentence() {
    return sentence;
  }

  int count() {
    return tokens.size();
  }

  /** As it stands in the text. */
  String asWritten(int place) {
    return has(place) ? tokens.get(place).word() : "";
  }

  /** In lower case, with straight apostrophes. */
  String word(int place) {
    return has(place) ? words[place] : "";
  }

  /** In lower case; of a name in the plural, "Supervisors", the singular. */
  String lemma(int place) {
    return has(place) ? lemmas[place] : "";
  }

  private String readLemma(int place) {
    String lemma = tokens.get(place).lemma().toLowerCase(Locale.ROOT);
    boolean pluralName = isName(place) && lemma.endsWith("s") && !lemma.endsWith("ss");
    return pluralName ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /**
   * The part of speech, set right where a capital within the sentence, or the name of the offence
   * that these texts are about, was taken for a verb: "the Rape Investigation Programme".
   */
  String tag(int place) {
    return has(place) ? tags[place] : "";
  }

  /** "36 duty leads": after a number above one, a verb would stand in the plural. */
  private boolean isCounted(int place) {
    int before = place - 1;
    while (before > place - LONGEST_MODIFIER
        && before >= 0
        && (rawTag(before).startsWith("NN")
            || rawTag(before).startsWith("JJ")
            || rawTag(before).equals("VBG"))) {
      before--;
    }
    return (rawTag(before).equals("CD") && !is(before, "one"))
        || is(before, "all")
        || is(before, "most");
  }

  private String readTag(int place) {
    String tag = tokens.get(place).tag();
    if (isCompound(place) || (is(place, "to") && isCompound(place + 1))) {
      return is(place, "to") ? "IN" : "NN";
    }
    if (isInfinitiveLikeNoun(place)) {
      return "VB";
    }
    if (is(place, "to") && isInfinitiveLikeNoun(place + 1)) {
      return "TO";
    }
    if (is(place, "upskill") && (is(place - 1, "to") || isModal(place - 1))) {
      // A verb that the tagger does not know and takes for a noun.
      return "VB";
    }
    if (is(place, "to") && (is(place + 1, "upskill") || isVerbOfTraining(place + 1))) {
      return "TO";
    }
    if (is(place - 1, "to") && isVerbOfTraining(place)) {
      return "VB";
    }
    if (isGerundAfterPhrase(place)) {
      return "VBG";
    }
    if (isCounting(place)) {
      return is(place, "number") || is(place, "total") ? "VBP" : "VBZ";
    }
    if (is(place, "lay") && rawTag(place - 1).equals("CD") && rawTag(place + 1).equals("NNS")) {
      // "five lay members".
      return "JJ";
    }
    if (!tag.startsWith("VB") && !tag.equals("MD")) {
      return tag;
    }
    boolean role =
        ROLES_LIKE_VERBS.contains(word(place))
            || (HEADS_LIKE_VERBS.contains(word(place)) && isCounted(place));
    if (tag.equals("VBZ") && role) {
      return "NNS";
    }
    if (tag.equals("VBZ") && isHelping(place + 1)) {
      // "places have been": what a finite verb follows at once is its subject.
      return "NNS";
    }
    if (place > 1
        && rawTag(place - 1).equals("CD")
        && rawTag(place - 2).equals("DT")
        && rawTag(place + 1).equals("NNS")
        && !tag.equals("VBG")
        && !tag.equals("VBN")) {
      // "the ten lay members".
      return "JJ";
    }
    if (tag.equals("VBG") && isWithinNounPhrase(place)) {
      // "the safeguarding session".
      return "JJ";
    }
    if (is(place, "regards") && is(place - 1, "as")) {
      return "IN";
    }
    boolean offence = word(place).equals("rape");
    return isNameByCapital(place) ? "NNP" : offence ? "NN" : tag;
  }

  /** "are at present undertaking the course": the tagger takes "present" for its adjective. */
  private boolean isGerundAfterPhrase(int place) {
    return is(place - 1, "present")
        && is(place - 2, "at")
        && word(place).endsWith("ing")
        && rawTag(place).startsWith("NN");
  }

  /** "officers trained now number 205": the tagger takes the verb for a noun. */
  private boolean isCounting(int place) {
    boolean form = COUNTING.contains(word(place)) && rawTag(place).startsWith("NN");
    String before = rawTag(place - 1);
    return form
        && rawTag(place + 1).equals("CD")
        && (before.equals("NNS") || before.equals("RB") || before.equals("NN"));
  }

  /** "to pilot a scheme": no noun after "to" has an article behind it. */
  private boolean isInfinitiveLikeNoun(int place) {
    boolean object =
        has(place + 1)
            && (tokens.get(place + 1).tag().equals("DT")
                || tokens.get(place + 1).tag().equals("PRP$"));
    return VERBS_LIKE_NOUNS.contains(word(place)) && is(place - 1, "to") && object;
  }

  /** "to brief all leaders": the tagger takes the verb for an adjective or a noun. */
  private boolean isVerbOfTraining(int place) {
    String next = rawTag(place + 1);
    boolean object =
        next.equals("DT") || next.equals("PDT") || next.equals("PRP$") || next.equals("CD");
    boolean rolledOut = is(place, "roll") && is(place + 1, "out");
    return rolledOut
        || (object && (is(place, "brief") || is(place, "train") || is(place, "retrain")));
  }

  private String rawTag(int place) {
    return has(place) ? tokens.get(place).tag() : "";
  }

  private boolean isWithinNounPhrase(int place) {
    String before = rawTag(place - 1);
    boolean opened =
        before.equals("DT")
            || before.equals("PRP$")
            || (before.equals("VBN") && rawTag(place - 2).equals("DT"));
    return opened && rawTag(place + 1).startsWith("NN");
  }

  private boolean isHelping(int place) {
    return is(place, "have") || is(place, "are") || is(place, "were");
  }

  private boolean isModal(int place) {
    return has(place) && tokens.get(place).tag().equals("MD");
  }

  /** "to contact centre staff", "to response officers": parts of a name that look like verbs. */
  private boolean isCompound(int place) {
    return COMPOUND_FIRST.contains(word(place))
        && (COMPOUND_SECOND.contains(lemma(place + 1))
            || COMPOUND_SECOND.contains(word(place + 1)));
  }

  private boolean isNameByCapital(int place) {
    return place > 0
        && isCapitalised(place)
        && tokens.get(place - 1).word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  boolean has(int place) {
    return place >= 0 && place < tokens.size();
  }

  boolean is(int place, String word) {
    return word(place).equals(word);
  }

  boolean isAnyOf(int place, Set<String> words) {
    return words.contains(word(place));
  }

  boolean lemmaIsAnyOf(int place, Set<String> lemmas) {
    return lemmas.contains(lemma(place));
  }

  /** Whether the words of {@code phrase}, parted by single spaces, stand from {@code place} on. */
  boolean startsWith(int place, String phrase) {
    int next = place;
    int from = 0;
    while (from <= phrase.length()) {
      int space = phrase.indexOf(' ', from);
      int to = space < 0 ? phrase.length() : space;
      String word = word(next++);
      if (word.length() != to - from || !phrase.startsWith(word, from)) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  /** The quantities that {@code finding} finds here, for which it is asked once. */
  List<Quantity> quantities(Function<Words, List<Quantity>> finding) {
    if (quantities == null) {
      quantities = finding.apply(this);
    }
    return quantities;
  }

  boolean isVerb(int place) {
    return tag(place).startsWith("VB") || tag(place).equals("MD");
  }

  boolean isNoun(int place) {
    return tag(place).startsWith("NN");
  }

  boolean isName(int place) {
    return tag(place).startsWith("NNP");
  }

  boolean isComma(int place) {
    return is(place, ",");
  }

  /** Whether the first letter is a capital. */
  boolean isCapitalised(int place) {
    String word = asWritten(place);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** The words from one place to before another, with one space where the text has white space. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int place = from; place < to; place++) {
      if (place > from && tokens.get(place).span().start() > tokens.get(place - 1).span().end()) {
        text.append(' ');
      }
      text.append(tokens.get(place).word());
    }
    return text.toString();
  }

  /** The place before the articles and possessive pronouns that open the phrase at the place. */
  int beforeDeterminers(int place) {
    int before = place - 1;
    while (tag(before).equals("DT") || tag(before).equals("PRP$")) {
      before--;
    }
    return before;
  }

  /** Whether a clause ends before the place: a stop, a comma, a conjunction or nothing is there. */
  boolean endsClause(int place) {
    String tag = tag(place);
    return !has(place)
        || tag.equals(".")
        || tag.equals(":")
        || tag.equals("CC")
        || tag.equals("-RRB-")
        || isComma(place)
        || is(place, ";");
  }

  /** The first place from this on that holds no adverb. */
  int afterAdverbs(int place) {
    int next = place;
    while (tag(next).startsWith("RB")) {
      next++;
    }
    return next;
  }

  /** The last place before this that holds no adverb. */
  int beforeAdverbs(int place) {
    int before = place - 1;
    while (tag(before).startsWith("RB")) {
      before--;
    }
    return before;
  }

  /** Whether a preposition, not before {@code from}, governs the phrase at the place. */
  boolean isGoverned(int place, int from) {
    int before = beforeDeterminers(place);
    boolean governed = before >= from && (tag(before).equals("IN") || tag(before).equals("TO"));
    boolean because = is(before, "for") && isComma(before - 1);
    return governed && !because && !is(before, "with") && !is(before, "that");
  }

  /** Whether nothing but determiners, numbers, adverbs and adjectives stands there. */
  boolean onlyModify(int from, int to) {
    return from <= to
        && IntStream.range(from, to)
            .mapToObj(this::tag)
            .allMatch(
                tag -> tag.startsWith("RB") || tag.startsWith("JJ") || MODIFYING.contains(tag));
  }
}
