package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Reads from a sentence's main verbs what the body has done, does or will do. Which verbs say what
 * is told by the codebook's word classes {@code progress-...}; here is what grammar says of it.
 */
final class ProgressVerbs {

  /** Subjects that deny: "no case has been closed", "nobody was sent away". */
  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "nothing", "neither");

  private static final Set<String> LITTLE = Set.of("no", "none", "nobody", "nothing", "little");

  /** A share of a whole, as subject of what is done: the rest is to come. */
  private static final Set<String> SHARES =
      Set.of("half", "third", "quarter", "quarters", "thirds", "fewer", "some", "part");

  private static final int REACH_OF_COMPLEMENT = 4;

  private final ReadSentence sentence;
  private final Words words;

  ProgressVerbs(ReadSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** The code that one verb of the sentence stands for, if it tells of the body's own doing. */
  Optional<String> told(Action action) {
    VerbGroup verb = action.verb();
    boolean silent =
        !isOfMainClause(verb)
            || VerbSenses.speaks(verb.lemma())
            || is(verb, "progress-telling")
            || is(verb, "progress-numbers-only");
    if (silent) {
      return Optional.empty();
    }
    Range subject = subject(verb);
    if (isOfOthers(verb, subject) || holdsAny(subject, NOBODY)) {
      return Optional.empty();
    }
    return switch (action.state()) {
      case DONE -> done(verb, subject);
      case UNDER_WAY ->
          is(verb, "progress-looking-after") ? Optional.empty() : Optional.of(underWay(verb));
      case HOLDS -> holding(verb, subject);
      case PLANNED ->
          is(verb, "progress-looking-after") || isQuality(verb)
              ? Optional.empty()
              : Optional.of(ProgressCoder.PLANNED);
      case NOT_DONE -> isStillOpen(verb) ? Optional.of(ProgressCoder.PLANNED) : Optional.empty();
      case OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }

  private Optional<String> holding(VerbGroup verb, Range subject) {
    if (isTimetabled(verb)) {
      return Optional.of(ProgressCoder.PLANNED);
    }
    return holds(verb)
        ? Optional.of(isShare(subject) ? ProgressCoder.IN_PROGRESS : ProgressCoder.IN_PLACE)
        : Optional.empty();
  }

  /** "starts in September", "goes to the board in July": the present tense of a timetable. */
  private boolean isTimetabled(VerbGroup verb) {
    boolean begins =
        is(verb, "progress-beginning")
            || verb.lemma().equals("go")
            || verb.lemma().equals("open")
            || verb.lemma().equals("launch");
    int to = verb.tokens().to();
    int end = to;
    while (end < words.count() && !endsClause(end)) {
      end++;
    }
    return begins && Periods.isNamed(words, to, end);
  }

  /** "has not yet been written", "is still not complete": it is to come. */
  private boolean isStillOpen(VerbGroup verb) {
    for (int place = verb.tokens().from() - 1; place <= verb.tokens().to(); place++) {
      if (words.is(place, "yet") || words.is(place, "still")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfMainClause(VerbGroup verb) {
    boolean main = verb.finite() ? !isLikelyParticiple(verb) : isNote(verb);
    return main && !isSubordinate(verb) && !isDenied(verb);
  }

  /** Notes leave out "is" and "has been": "Agreement signed in May". */
  private boolean isNote(VerbGroup verb) {
    return verb.tense() == Tense.PARTICIPLE
        && verb.passive()
        && words.isNoun(verb.tokens().from() - 1)
        && sentence.verbs().stream().noneMatch(VerbGroup::finite);
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

  /** "to whom we wrote in July", "from which cases are drawn". */
  private boolean isAfterPrepositionAndPronoun(VerbGroup verb) {
    for (int place = verb.tokens().from() - 1; place > 0 && !endsClause(place); place--) {
      boolean pronoun = words.is(place, "whom") || words.is(place, "which");
      if (pronoun && (words.tag(place - 1).equals("IN") || words.is(place - 1, "to"))) {
        return true;
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

  /** The words from where the verb's clause begins to the verb, a leading adverbial left out. */
  private Range subject(VerbGroup verb) {
    int to = verb.tokens().from();
    int from = to;
    if (sharesSubject(verb)) {
      return new Range(to, to + 1);
    }
    int earliest = endOfVerbBefore(verb);
    while (from > earliest && !endsClause(from - 1)) {
      from--;
    }
    boolean onlyComma = from > 0 && words.isComma(from - 1);
    if (from == to || (onlyComma && !hasSubject(from, to))) {
      from = Math.max(0, Math.min(from, to - 1));
      return new Range(from, Math.max(to, from + 1));
    }
    return new Range(from, to);
  }

  /** "was written in May and will be issued": what stands before "and" is not its subject. */
  private boolean sharesSubject(VerbGroup verb) {
    int before = verb.tokens().from() - 1;
    while (words.tag(before).startsWith("RB")) {
      before--;
    }
    return words.tag(before).equals("CC");
  }

  private int endOfVerbBefore(VerbGroup verb) {
    return sentence.verbs().stream()
        .filter(other -> other.head() < verb.tokens().from() && other.tense() != Tense.PARTICIPLE)
        .mapToInt(other -> other.tokens().to())
        .max()
        .orElse(0);
  }

  private boolean hasSubject(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.isNoun(place)
          || words.tag(place).startsWith("PRP")
          || words.tag(place).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int place) {
    return words.isComma(place)
        || words.is(place, ";")
        || words.is(place, ":")
        || (words.tag(place).equals("CC") && words.isVerb(place - 1));
  }

  /** "Many have waited", "the number has risen": nothing that the body did. */
  private boolean isOfOthers(VerbGroup verb, Range subject) {
    for (int place = subject.from(); place < subject.to(); place++) {
      int length = sentence.lengthOf("progress-others", place);
      if (length > 0) {
        boolean qualifies =
            words.isNoun(place + length)
                || words.tag(place + length).equals("POS")
                || sentence.lengthOf("own-work", place - 1) > 1;
        return !qualifies && (!verb.passive() || isOthersAlways(place));
      }
      if (words.isNoun(place) && !words.isNoun(place + 1)) {
        return false;
      }
    }
    return verb.passive() && isByOthers(verb);
  }

  private boolean isOthersAlways(int place) {
    return words.isName(place);
  }

  /** "was published by the College". */
  private boolean isByOthers(VerbGroup verb) {
    for (int place = verb.tokens().to(); place < words.count() && !endsClause(place); place++) {
      if (words.is(place, "by")) {
        int next = words.tag(place + 1).equals("DT") ? place + 2 : place + 1;
        return sentence.lengthOf("progress-others", next) > 0;
      }
    }
    return false;
  }

  private boolean holdsAny(Range range, Set<String> any) {
    for (int place = range.from(); place < range.to(); place++) {
      if (words.isAnyOf(place, any)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> done(VerbGroup verb, Range subject) {
    if (is(verb, "progress-beginning")) {
      return Optional.of(ProgressCoder.IN_PROGRESS);
    }
    boolean preparing = VerbSenses.prepares(verb.lemma()) || is(verb, "progress-preparing");
    boolean custom = verb.tense() == Tense.PRESENT && verb.passive();
    boolean through = words.is(verb.tokens().to(), "through");
    boolean tellsOfItself =
        (custom || !preparing)
            && (through || !verb.lemma().equals("be"))
            && !VerbSenses.ends(verb.lemma());
    if (!tellsOfItself || (verb.tense() == Tense.PRESENT && !verb.passive())) {
      return Optional.empty();
    }
    boolean partly = !custom && isShare(subject);
    return Optional.of(partly ? ProgressCoder.IN_PROGRESS : ProgressCoder.IN_PLACE);
  }

  /** "half of the officers", "four of the five units", "of the forty, thirty". */
  private boolean isShare(Range subject) {
    if (isOfSample(subject)) {
      return false;
    }
    if (words.is(0, "of") && holdsNumber(1, subject.to())) {
      return true;
    }
    for (int place = subject.from(); place < subject.to(); place++) {
      if (words.startsWith(place, "out of") && holdsNumber(subject.from(), place)) {
        return true;
      }
      boolean of = words.is(place + 1, "of");
      boolean number = words.tag(place).equals("CD");
      boolean whole = words.tag(place + 3).equals("CD") || words.tag(place + 2).equals("CD");
      if (of && (words.isAnyOf(place, SHARES) || (number && whole))) {
        return true;
      }
    }
    return false;
  }

  /** "of 64 cases sampled, 62 had one" tells how well it works. */
  private boolean isOfSample(Range subject) {
    for (int place = 0; place < subject.to(); place++) {
      if (sentence.lengthOf("progress-sampled", place) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsNumber(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.tag(place).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "continues to use" is there already; "continues to develop" is not. */
  private String underWay(VerbGroup verb) {
    boolean continued =
        verb.modality().equals(Optional.of(Modality.CONTINUE)) && is(verb, "progress-standing");
    boolean since = verb.tense() == Tense.PRESENT_PERFECT && is(verb, "progress-using");
    boolean used =
        (verb.passive() || (verb.tense() == Tense.PRESENT && !verb.lemma().equals("work")))
            && is(verb, "progress-using");
    return continued || since || used ? ProgressCoder.IN_PLACE : ProgressCoder.IN_PROGRESS;
  }

  /** "will be aware", "will be short": no step that is to be taken. */
  private boolean isQuality(VerbGroup verb) {
    int next = verb.tokens().to();
    return verb.lemma().equals("be")
        && words.tag(next).startsWith("JJ")
        && sentence.lengthOf("progress-present", next) == 0;
  }

  private boolean holds(VerbGroup verb) {
    if (verb.lemma().equals("be")) {
      for (int place = verb.tokens().to();
          place < verb.tokens().to() + REACH_OF_COMPLEMENT;
          place++) {
        if (sentence.lengthOf("progress-present", place) > 0) {
          return true;
        }
      }
      return false;
    }
    return is(verb, "progress-standing") && !words.isAnyOf(verb.tokens().to(), LITTLE);
  }

  private boolean is(VerbGroup verb, String wordClass) {
    return sentence.lengthOf(wordClass, verb.head()) > 0;
  }
}
