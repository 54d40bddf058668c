package org.rejoinder.themes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern.Range;

/** A sentence with what has been found out about it so far; for one thread. */
final class ReadSentence {

  private static final int[] NOWHERE = {};

  private final Words words;
  private final WordClasses wordClasses;
  private final Set<String> forms;
  private @Nullable Map<String, int[]> lengthsByClass;
  private @Nullable BitSet met;
  private final GivenUpRules givenUp;
  private @Nullable List<VerbGroup> verbs;
  private @Nullable List<Action> actions;
  private @Nullable List<SubordinateClause> clauses;
  private @Nullable List<SaidVerb> saidVerbs;
  private final Map<String, Set<String>> codes = new HashMap<>();

  /** For a reader that asks for no word class. */
  ReadSentence(Sentence sentence) {
    this(sentence, WordClasses.NONE, new GivenUpRules());
  }

  ReadSentence(Sentence sentence, WordClasses wordClasses, GivenUpRules givenUp) {
    this.words = new Words(sentence);
    this.wordClasses = wordClasses;
    this.givenUp = givenUp;
    this.forms = HashSet.newHashSet(2 * words.count());
    for (int place = 0; place < words.count(); place++) {
      forms.add(words.word(place));
      forms.add(words.lemma(place));
    }
  }

  Sentence sentence() {
    return words.sentence();
  }

  Words words() {
    return words;
  }

  /** The sentence's verbs with all that helps them. */
  List<VerbGroup> verbs() {
    if (verbs == null) {
      verbs = VerbGroups.in(words);
    }
    return verbs;
  }

  /** What the sentence says of each of its verbs. */
  List<Action> actions() {
    if (actions == null) {
      actions = Actions.in(verbs(), clauses());
    }
    return actions;
  }

  /** The sentence's subordinate clauses. */
  List<SubordinateClause> clauses() {
    if (clauses == null) {
      clauses = SubordinateClauses.in(words, verbs());
    }
    return clauses;
  }

  /** The sentence's verbs with their subjects, as a phrase asks for them. */
  List<SaidVerb> saidVerbs() {
    if (saidVerbs == null) {
      saidVerbs = SaidVerb.in(this);
    }
    return saidVerbs;
  }

  /** Keeps what a theme has coded here, for what refers back to it. */
  void remember(String theme, Set<String> found) {
    codes.put(theme, found);
  }

  /** What the theme has coded here so far, in the order in which it was found. */
  Set<String> remembered(String theme) {
    return codes.getOrDefault(theme, Set.of());
  }

  /**
   * How many tokens the longest phrase of the word class has that begins at {@code place}; 0 if
   * none.
   */
  int lengthOf(String wordClass, int place) {
    int[] lengths = lengthsByClass().getOrDefault(wordClass, NOWHERE);
    return place >= 0 && place < lengths.length ? lengths[place] : 0;
  }

  private Map<String, int[]> lengthsByClass() {
    if (lengthsByClass == null) {
      lengthsByClass = wordClasses.lengths(words);
    }
    return lengthsByClass;
  }

  /** Whether a phrase of the word class stands wholly within the tokens. */
  boolean holds(String wordClass, Range tokens) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      int length = lengthOf(wordClass, place);
      if (length > 0 && place + length <= tokens.to()) {
        return true;
      }
    }
    return false;
  }

  /** Where the first phrase of the word class stands, if one does. */
  Optional<Range> first(String wordClass) {
    int[] lengths = lengthsByClass().getOrDefault(wordClass, NOWHERE);
    for (int place = 0; place < lengths.length; place++) {
      if (lengths[place] > 0) {
        return Optional.of(new Range(place, place + lengths[place]));
      }
    }
    return Optional.empty();
  }

  boolean holds(String wordClass) {
    return lengthsByClass().containsKey(wordClass);
  }

  /** The word classes of which a phrase stands in the sentence. */
  Set<String> wordClasses() {
    return lengthsByClass().keySet();
  }

  /** All words and their lemmas. */
  Set<String> forms() {
    return forms;
  }

  /** Whether any token is the word, or a form of it. */
  boolean has(String word) {
    return forms.contains(word);
  }

  /** Which of a codebook's needs are met here; a sentence is read for the rules of one. */
  BitSet met(RuleNeeds needs) {
    if (met == null) {
      met = needs.metBy(this);
    }
    return met;
  }

  /** The rules of the document that were given up. */
  GivenUpRules givenUp() {
    return givenUp;
  }

  Range all() {
    return new Range(0, words.count());
  }
}
