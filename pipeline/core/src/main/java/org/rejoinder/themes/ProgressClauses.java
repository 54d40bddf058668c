package org.rejoinder.themes;

import org.rejoinder.themes.VerbGroup.Tense;

/** Tells which verbs of a sentence stand in its main clauses, and where those end. */
final class ProgressClauses {

  private final ReadSentence sentence;
  private final Words words;

  ProgressClauses(ReadSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
  }

  boolean isOfMainClause(VerbGroup verb) {
    boolean main = verb.finite() ? !isLikelyParticiple(verb) : isNote(verb);
    return main && !isSubordinate(verb) && !isDenied(verb);
  }

  int endOfClause(VerbGroup verb) {
    int end = verb.tokens().to();
    while (end < words.count() && !endsClause(end)) {
      end++;
    }
    return end;
  }

  boolean endsClause(int place) {
    return words.isComma(place)
        || words.is(place, ";")
        || words.is(place, ":")
        || (words.tag(place).equals("CC") && words.isVerb(place - 1));
  }

  boolean hasSubject(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.isNoun(place)
          || words.tag(place).startsWith("PRP")
          || words.tag(place).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Notes leave out "is" and "has been": "Agreement signed in May; posters to be printed in June".
   */
  private boolean isNote(VerbGroup verb) {
    boolean participle = verb.tense() == Tense.PARTICIPLE && verb.passive();
    return (participle || verb.tense() == Tense.INFINITIVE)
        && isAfterSubject(verb.tokens().from())
        && sentence.verbs().stream()
            .noneMatch(
                other -> other.finite() && !isSubordinate(other) && !endsNoteBetween(verb, other));
  }

  /** "Six recruits to do their course", "Kiosks in three stations to be replaced". */
  private boolean isAfterSubject(int place) {
    int before = place - 1;
    while (words.tag(before).startsWith("RB")) {
      before--;
    }
    return words.isNoun(before) || words.tag(before).equals("CD") || words.is(before, ")");
  }

  private boolean endsNoteBetween(VerbGroup one, VerbGroup other) {
    int from = Math.min(one.head(), other.head()) + 1;
    int to = Math.max(one.head(), other.head());
    for (int place = from; place < to; place++) {
      if (words.is(place, ";") || words.is(place, ":") || words.is(place, ".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A participle is often taken for a past tense: "This process, included in ...", "The constables
   * engaged on short contracts are ...".
   */
  private boolean isLikelyParticiple(VerbGroup verb) {
    boolean bare = verb.tense() == Tense.PAST && verb.tokens().to() - verb.tokens().from() == 1;
    return bare && (words.isComma(verb.head() - 1) || hasOtherVerbInClause(verb));
  }

  private boolean hasOtherVerbInClause(VerbGroup verb) {
    for (VerbGroup other : sentence.verbs()) {
      boolean near = other.finite() && other.head() != verb.head() && !isSubordinate(other);
      if (near && !endsClauseBetween(verb, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClauseBetween(VerbGroup one, VerbGroup other) {
    int from = Math.min(one.head(), other.head()) + 1;
    int to = Math.max(one.head(), other.head());
    for (int place = from; place < to; place++) {
      boolean joins = words.tag(place).equals("CC") || words.tag(place).equals("IN");
      if (endsClause(place) || (joins && !words.is(place, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** "I cannot tell you that this has been done". */
  private boolean isDenied(VerbGroup verb) {
    for (VerbGroup other : sentence.verbs()) {
      if (other.head() >= verb.head()) {
        return false;
      }
      boolean denies = other.negated();
      if (denies && isThatBetween(other.head() + 1, verb.tokens().from())) {
        return true;
      }
    }
    return false;
  }

  private boolean isThatBetween(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.is(place, "that") && words.tag(place).equals("IN")) {
        return true;
      }
      if (words.is(place, ";") || words.is(place, "but")) {
        return false;
      }
    }
    return false;
  }

  private boolean isSubordinate(VerbGroup verb) {
    return isAfterPrepositionAndPronoun(verb)
        || sentence.clauses().stream()
            .anyMatch(clause -> clause.holds(verb.head()) && !endsBefore(clause, verb));
  }

  /** "to whom we wrote in July", "from which cases are drawn", "the sum which they announced". */
  private boolean isAfterPrepositionAndPronoun(VerbGroup verb) {
    for (int place = verb.tokens().from() - 1; place > 0 && !endsClause(place); place--) {
      int at = place;
      boolean pronoun = words.is(place, "whom") || words.is(place, "which");
      boolean governed = words.tag(place - 1).equals("IN") || words.is(place - 1, "to");
      boolean object = words.isNoun(place - 1) && hasSubject(place + 1, verb.tokens().from());
      if (pronoun && (governed || object)) {
        return true;
      }
      if (sentence.verbs().stream().anyMatch(other -> other.finite() && other.head() == at)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "the nurse who covers nights was trained", "the hours following a report are covered": a clause
   * that no comma closes ends before the next verb that is not joined to its own.
   */
  private boolean endsBefore(SubordinateClause clause, VerbGroup verb) {
    boolean preposition = clause.opener().equals("following") && clause.tokens().from() > 0;
    boolean relative =
        clause.kind() == SubordinateClause.Kind.RELATIVE
            && !words.isComma(clause.tokens().from() - 1);
    if (!preposition && !relative) {
      return false;
    }
    long before =
        sentence.verbs().stream()
            .filter(VerbGroup::finite)
            .filter(other -> clause.holds(other.head()) && other.head() < verb.head())
            .count();
    boolean joined = words.tag(verb.tokens().from() - 1).equals("CC");
    return before == (preposition ? 0 : 1) && !joined;
  }
}
