package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.VerbGroup.Tense;

/** Finds the words that a verb is said of, over parts of speech alone, without a parser. */
final class Subjects {

  private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> MARKS = Set.of(";", ":", "(", ")", "--", "\u2013", "\u2014");

  /** Words that open a clause of their own, before its subject. */
  private static final Set<String> OPENERS =
      Set.of(
          "once",
          "when",
          "whenever",
          "until",
          "till",
          "unless",
          "because",
          "although",
          "though",
          "while",
          "whilst",
          "whereas",
          "since",
          "if",
          "whether",
          "after",
          "before",
          "where",
          "so",
          "as",
          "but",
          "that",
          "which",
          "what",
          "how",
          "moment",
          "time",
          "than",
          "pending",
          "albeit");

  /** How long an insertion between two commas may be. */
  private static final int LONGEST_INSERTION = 18;

  private final Words words;
  private final List<VerbGroup> verbs;

  Subjects(Words words, List<VerbGroup> verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** The subject of that verb, with what qualifies it; none where it stands alone. */
  Optional<Range> of(int index) {
    VerbGroup verb = verbs.get(index);
    int end = withoutInsertions(verb.tokens().from());
    boolean joined = words.tag(end - 1).equals("CC") || words.isComma(end - 1);
    if (joined && index > 0 && !words.isComma(end - 1)) {
      return of(index - 1);
    }
    if (index > 0 && sharesHelpers(index, verb)) {
      return of(index - 1);
    }
    if (words.tag(end - 1).equals("PRP") && verb.finite() && !isReflexive(end - 1)) {
      return range(end - 1, end);
    }
    if (verb.tense() == Tense.INFINITIVE) {
      return ofInfinitive(index, end);
    }
    if (RELATIVE.contains(words.word(end - 1)) && isNounBefore(end - 1)) {
      int antecedent = words.isComma(end - 2) ? end - 2 : end - 1;
      return range(start(antecedent, index), antecedent);
    }
    return range(start(end, index), end);
  }

  /** "the measures themselves". */
  private boolean isReflexive(int place) {
    return words.is(place, "itself") || words.is(place, "themselves");
  }

  private boolean sharesHelpers(int index, VerbGroup verb) {
    int before = verb.tokens().from() - 1;
    return verb.tokens().from() == verb.head()
        && verbs.get(index - 1).tokens().to() >= before
        && (words.tag(before).equals("CC") || words.isComma(before));
  }

  private Optional<Range> ofInfinitive(int index, int end) {
    if (index == 0) {
      return range(start(end, index), end);
    }
    int from = verbs.get(index - 1).tokens().to();
    for (int place = from; place < end; place++) {
      if (words.is(place, "for") || words.is(place, "on") || words.is(place, "upon")) {
        from = place + 1;
      }
    }
    boolean together = words.is(from, "with") || words.is(from, "alongside");
    boolean ownSubject = !together && hasNominal(from, end);
    return ownSubject ? range(from, end) : of(index - 1);
  }

  private boolean isNounBefore(int place) {
    int before = words.isComma(place - 1) ? place - 2 : place - 1;
    return words.isNoun(before)
        || words.tag(before).equals("''")
        || words.tag(before).equals("CD")
        || words.tag(before).equals("VBG");
  }

  /** Before the verb, without adverbs and what stands between two commas. */
  private int withoutInsertions(int verb) {
    int end = verb;
    while (words.tag(end - 1).startsWith("RB")) {
      end--;
    }
    if (words.isComma(end - 1)) {
      for (int place = end - 2; place > 0 && place > end - LONGEST_INSERTION; place--) {
        boolean opens = words.isComma(place) && isInsertion(place + 1);
        if (opens) {
          return place;
        }
      }
    }
    return end;
  }

  private boolean isInsertion(int place) {
    String tag = words.tag(place);
    return tag.equals("IN")
        || tag.startsWith("W")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || (tag.equals("VBD") && words.isNoun(place - 2))
        || tag.startsWith("RB")
        || words.isAnyOf(place, OPENERS);
  }

  private int start(int end, int index) {
    int place = end - 1;
    while (place >= 0) {
      if (MARKS.contains(words.word(place)) || words.isComma(place)) {
        break;
      }
      boolean ofWhich =
          RELATIVE.contains(words.word(place))
              && isPreposition(place - 1)
              && verbAt(place - 1, index) == null
              && (isPossessive(place - 1) || hasFiniteAfter(place, end, index) > 0);
      if (ofWhich) {
        place -= words.isComma(place - 2) ? 3 : 2;
        continue;
      }
      if (words.isAnyOf(place, OPENERS) && !isDeterminer(place)) {
        boolean ofAntecedent = RELATIVE.contains(words.word(place)) && isNounBefore(place);
        if (!ofAntecedent || hasFiniteAfter(place, end, index) == 0) {
          break;
        }
      }
      if (words.tag(place).equals("CC") && finiteBefore(place) && !joinsAlike(place)) {
        break;
      }
      VerbGroup verb = verbAt(place, index);
      if (verb != null && verb.finite() && !isInRelative(verb)) {
        break;
      }
      place--;
    }
    return place + 1;
  }

  /** "years two and three": one noun phrase, not two clauses. */
  private boolean joinsAlike(int place) {
    return words.tag(place - 1).equals(words.tag(place + 1)) && !words.isName(place + 1);
  }

  /** "the date of which", but not "the day on which the definition". */
  private boolean isPossessive(int place) {
    return words.is(place, "of") || words.is(place, "for");
  }

  private boolean isPreposition(int place) {
    return words.tag(place).equals("IN") || words.tag(place).equals("TO");
  }

  private boolean isDeterminer(int place) {
    boolean preposition = words.is(place, "as") && words.isAnyOf(place + 1, ARTICLES);
    boolean phraseOfItsOwn =
        words.tag(place + 1).equals("DT") || words.tag(place + 1).startsWith("PRP");
    return preposition
        || (words.tag(place).equals("DT") && !words.isVerb(place + 1) && !phraseOfItsOwn);
  }

  private int hasFiniteAfter(int place, int end, int index) {
    int count = 0;
    for (int i = 0; i < index; i++) {
      VerbGroup verb = verbs.get(i);
      if (verb.finite() && verb.head() > place && verb.head() < end) {
        count++;
      }
    }
    return count;
  }

  /** In the same clause: "informs me that 64 sergeants and 88 officers" has none after "that". */
  private boolean finiteBefore(int place) {
    int opener = place - 1;
    while (opener > 0 && !(words.isAnyOf(opener, OPENERS) && !isDeterminer(opener))) {
      opener--;
    }
    int from = opener;
    return verbs.stream()
        .anyMatch(verb -> verb.finite() && verb.head() < place && verb.head() >= from);
  }

  /** "the guidance that the College promised": a verb that only qualifies the subject. */
  private boolean isInRelative(VerbGroup verb) {
    for (int place = verb.tokens().from() - 1; place > 0 && !words.isComma(place); place--) {
      boolean ofWho = isPreposition(place - 1);
      if (RELATIVE.contains(words.word(place)) && (ofWho || isNounBefore(place))) {
        return true;
      }
      if (words.isVerb(place)) {
        return false;
      }
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable VerbGroup verbAt(int place, int before) {
    for (int i = before - 1; i >= 0; i--) {
      VerbGroup verb = verbs.get(i);
      if (verb.tokens().from() <= place && place < verb.tokens().to()) {
        return verb;
      }
    }
    return null;
  }

  private boolean hasNominal(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.isNoun(place) || words.tag(place).equals("PRP") || words.tag(place).equals("DT")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Range> range(int from, int to) {
    return from >= 0 && from < to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /**
   * The subject's own noun phrase, without what qualifies it: "the team at the College" is the
   * team, unless its noun is one that stands for the body.
   */
  static Range head(Words words, Range subject, Set<String> standingForABody) {
    int from = subject.from();
    if (words.tag(from).equals("IN")) {
      // "In May the College": the phrase before it ends where another begins.
      for (int place = from + 1; place < subject.to(); place++) {
        boolean begins =
            words.tag(place).equals("DT")
                || words.tag(place).startsWith("PRP")
                || (words.isName(place) && !words.isName(place - 1));
        boolean after = words.isNoun(place - 1) || words.tag(place - 1).equals("CD");
        if (begins && after) {
          from = place;
          break;
        }
      }
    }
    boolean noun = false;
    for (int place = from; place < subject.to(); place++) {
      boolean qualifies =
          words.tag(place).equals("IN") || words.tag(place).equals("TO") || words.isVerb(place);
      if (noun && qualifies && !words.lemmaIsAnyOf(place - 1, standingForABody)) {
        return new Range(from, place);
      }
      noun |= words.isNoun(place) || words.tag(place).equals("PRP");
    }
    return new Range(from, subject.to());
  }
}
