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

  /** Tags, beside those of adverbs and adjectives, of what stands before a noun. */
  private static final Set<String> COLONS_AND_DASHES =
      Set.of(":", "-", "--", "\u2013", "\u2014", "\u2013-");

  private static final Set<String> MODIFYING = Set.of("DT", "PDT", "PRP$", "CD");

  private final List<Token> tokens;
  private final Sentence sentence;
  private final int count;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;
  private @Nullable List<Quantity> quantities;

  /** Everything is read from the tokens once: rules ask for the same words thousands of times. */
  Words(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.count = tokens.size();
    TagReading reading = new TagReading(this, tokens);
    this.words = new String[count];
    this.lemmas = new String[count];
    this.tags = new String[count];
    for (int place = 0; place < count; place++) {
      words[place] = small(tokens.get(place).word());
    }
    // From the end: how a word is read may depend on the one after it.
    for (int place = count - 1; place >= 0; place--) {
      tags[place] = reading.tag(place);
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
    return count;
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
    if (isNoun(place) && tokens.get(place).tag().equals("VBG")) {
      return word(place);
    }
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

  boolean has(int place) {
    return place >= 0 && place < count;
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

  /** "MOSOVO", "PIP2": letters and no small one. */
  boolean isInCapitals(int place) {
    String word = asWritten(place);
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().anyMatch(Character::isUpperCase);
  }

  /** What parts a heading from what is noted under it. */
  boolean isColonOrDash(int place) {
    return isAnyOf(place, COLONS_AND_DASHES);
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

  /** The place of the bracket that the one at the place closes; 0 if none does. */
  int openOf(int close) {
    int open = close;
    while (open > 0 && !asWritten(open).equals("(")) {
      open--;
    }
    return open;
  }

  /** Where the brackets begin that end before the place; the place if none do. */
  int beforeBracket(int end) {
    return asWritten(end - 1).equals(")") ? openOf(end - 1) : end;
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
