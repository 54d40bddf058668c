package org.rejoinder.themes;

import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.VerbGroup.Tense;

/** Reads of whom, and of how much of it, a verb of a sentence is said. */
final class ProgressSubjects {

  /** A share of a whole, as subject of what is done: the rest is to come. */
  private static final Set<String> SHARES =
      Set.of("half", "third", "quarter", "quarters", "thirds", "fewer", "some", "part");

  private final ReadSentence sentence;
  private final Words words;
  private final ProgressClauses clauses;

  ProgressSubjects(ReadSentence sentence, ProgressClauses clauses) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.clauses = clauses;
  }

  /** The words from where the verb's clause begins to the verb, a leading adverbial left out. */
  Range of(VerbGroup verb) {
    int to = verb.tokens().from();
    int from = to;
    if (sharesSubject(verb)) {
      return new Range(to, to + 1);
    }
    int earliest = endOfVerbBefore(verb);
    while (from > earliest && !clauses.endsClause(from - 1)) {
      from--;
    }
    boolean onlyComma = from > 0 && words.isComma(from - 1);
    if (from == to || (onlyComma && !clauses.hasSubject(from, to))) {
      from = Math.max(0, Math.min(from, to - 1));
      return new Range(from, Math.max(to, from + 1));
    }
    return new Range(from, to);
  }

  /** The subject up to its first noun with nothing but a noun's company before it. */
  Range headOf(Range subject) {
    int to = subject.from();
    while (to < subject.to() && !words.isNoun(to)) {
      to++;
    }
    while (to < subject.to() && words.isNoun(to)) {
      to++;
    }
    return new Range(Math.max(subject.from(), to - 1), Math.max(to, subject.from() + 1));
  }

  /** "Many have waited", "the number has risen": nothing that the body did. */
  boolean isOfOthers(VerbGroup verb, Range subject) {
    for (int place = subject.from(); place < subject.to(); place++) {
      int length = sentence.lengthOf("progress-others", place);
      boolean qualifies =
          words.isNoun(place + length)
              || words.tag(place + length).equals("POS")
              || sentence.lengthOf("own-work", place - 1) > 1;
      if (length > 0 && !qualifies) {
        return !verb.passive() || isOthersAlways(place);
      }
      if (words.isNoun(place) && !words.isNoun(place + 1)) {
        return false;
      }
    }
    return verb.passive() && isByOthers(verb);
  }

  /** "half of the officers", "four of the five units", "of the forty, thirty". */
  boolean isShare(Range subject) {
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
      if (words.is(place + 1, "of") && words.isAnyOf(place, SHARES)) {
        return true;
      }
    }
    return isCountOfWhole(subject);
  }

  /** "two of our three stations", "40 of the 60 sergeants". */
  boolean isCountOfWhole(Range range) {
    for (int place = range.from(); place < range.to(); place++) {
      boolean of = words.is(place + 1, "of");
      boolean number = words.tag(place).equals("CD");
      boolean whole = words.tag(place + 3).equals("CD") || words.tag(place + 2).equals("CD");
      if (of && number && whole) {
        return true;
      }
    }
    return false;
  }

  /** "the pilot", "the first wave". */
  boolean isInParts(Range subject) {
    return sentence.holds("progress-in-parts", headOf(subject));
  }

  /** "plans are in place": what is planned is not. */
  boolean isOfPlan(Range subject) {
    Range head = headOf(subject);
    return words.lemma(head.from()).equals("plan") && words.isNoun(head.from());
  }

  boolean holdsAny(Range range, Set<String> any) {
    for (int place = range.from(); place < range.to(); place++) {
      if (words.isAnyOf(place, any)) {
        return true;
      }
    }
    return false;
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

  private boolean isOthersAlways(int place) {
    return words.isName(place);
  }

  /** "was published by the College". */
  private boolean isByOthers(VerbGroup verb) {
    for (int place = verb.tokens().to();
        place < words.count() && !clauses.endsClause(place);
        place++) {
      if (words.is(place, "by")) {
        int next = words.tag(place + 1).equals("DT") ? place + 2 : place + 1;
        return sentence.lengthOf("progress-others", next) > 0;
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
}
