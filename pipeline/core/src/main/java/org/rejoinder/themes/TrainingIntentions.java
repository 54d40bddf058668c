package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.VerbGroup.Modality;

/**
 * Tells what a sentence around a statement makes of it: whether it was decided, promised, hoped
 * for, asked for or only thought of.
 */
final class TrainingIntentions {

  private static final Set<String> PROPOSING =
      Set.of("propose", "plan", "intend", "agree", "decide", "arrange", "envisage");

  private static final Set<String> WANTING = Set.of("want", "like", "wish");

  private final Words words;
  private final List<Action> actions;

  TrainingIntentions(Words words, List<Action> actions) {
    this.words = words;
    this.actions = actions;
  }

  /** "By June, 40 officers should have completed it": that is due on a day to come. */
  boolean isDue(VerbGroup verb) {
    int from = verb.tokens().from();
    boolean byThen = IntStream.range(0, from).anyMatch(place -> words.is(place, "by"));
    return verb.modality().equals(Optional.of(Modality.SHOULD))
        && words.is(from + 1, "have")
        && byThen
        && Periods.in(words, 0, from).isPresent();
  }

  /** "It was agreed that all inspectors would be briefed", "I was told that 60 would be". */
  boolean isDecided(VerbGroup verb) {
    return verb.modality().equals(Optional.of(Modality.WOULD))
        && !verb.negated()
        && !verb.lemma().equals("benefit")
        && actions.stream()
            .filter(
                action ->
                    action.verb().head() < verb.head() && TrainingStates.isFact(action.state()))
            .anyMatch(
                action ->
                    TrainingVerbs.DECIDING.contains(action.verb().lemma())
                        && isThatBetween(action.verb().head(), verb.tokens().from()));
  }

  /** "It is proposed that supervisors attend": the subjunctive. */
  boolean isProposed(VerbGroup verb) {
    boolean bare = verb.tense() == VerbGroup.Tense.PRESENT && verb.modality().isEmpty();
    return bare
        && actions.stream()
            .filter(action -> action.verb().head() < verb.head() && action.verb().passive())
            .filter(action -> TrainingStates.isFact(action.state()))
            .anyMatch(
                action ->
                    PROPOSING.contains(action.verb().lemma())
                        && words.is(action.verb().head() + 1, "that"));
  }

  private boolean isThatBetween(int from, int to) {
    for (int place = from + 1; place < to; place++) {
      if (words.is(place, "that") && words.tag(place).equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** "asked for assurance that staff are trained", "the expectation is that all attend". */
  boolean isAskedFor(Clause clause) {
    int that = -1;
    for (int place = 1; place < clause.verb().tokens().from(); place++) {
      that = words.is(place, "that") || words.is(place, "of") ? place : that;
      boolean expectation =
          words.is(place, "expectation")
              && (words.is(place + 1, "that") || words.startsWith(place + 1, "is that"));
      if (expectation) {
        return true;
      }
    }
    boolean checked =
        actions.stream()
            .filter(action -> action.verb().head() < clause.verb().tokens().from())
            .reduce((first, second) -> second)
            .filter(action -> TrainingVerbs.CHECKING.contains(action.verb().lemma()))
            .filter(action -> isThatBetween(action.verb().head(), clause.verb().tokens().from()))
            .isPresent();
    if (checked) {
      return true;
    }
    boolean assurance = words.isAnyOf(that - 1, TrainingVerbs.ASSURANCE);
    int noun = that;
    return assurance
        && actions.stream()
            .filter(action -> action.verb().head() < noun)
            .anyMatch(action -> TrainingVerbs.ASKING.contains(action.verb().lemma()));
  }

  /** "We want to have trained 60 by December", "would like to reach 600 by then". */
  boolean isWantedByThen(VerbGroup verb) {
    int from = verb.tokens().from();
    boolean wanted =
        IntStream.range(from, verb.head()).anyMatch(place -> words.lemmaIsAnyOf(place, WANTING));
    return wanted
        && !verb.negated()
        && !words.is(from - 1, "i")
        && Periods.isNamed(words, verb.head() + 1, words.count());
  }

  /** "It is hoped that all will be trained". */
  boolean isHopedFor(VerbGroup verb) {
    return actions.stream()
        .filter(action -> action.verb().head() < verb.head() && action.verb().finite())
        .reduce((first, second) -> words.is(second.verb().head() + 1, "that") ? second : first)
        .filter(action -> action.verb().lemma().equals("hope"))
        .filter(action -> TrainingStates.isFact(action.state()))
        .isPresent();
  }

  boolean isHope(VerbGroup verb) {
    for (int place = verb.tokens().from(); place < verb.tokens().to(); place++) {
      if (words.lemma(place).equals("hope") || words.lemma(place).equals("expect")) {
        return true;
      }
    }
    return false;
  }

  /** "It is our intention that every officer should receive it". */
  boolean isIntentionBefore(VerbGroup verb) {
    for (int place = 0; place < verb.tokens().from(); place++) {
      boolean that =
          words.is(place + 1, "that")
              || (words.lemma(place + 1).equals("be") && words.is(place + 2, "that"));
      if (words.lemmaIsAnyOf(place, TrainingVerbs.INTENTIONS) && that) {
        return true;
      }
    }
    return false;
  }

  /** "expects all supervisors to have attended by March". */
  boolean isExpected(Clause clause) {
    VerbGroup governor = clause.governor().verb();
    boolean expects =
        switch (governor.lemma()) {
          case "expect", "anticipate", "aim", "hope", "intend", "want" -> !governor.negated();
          default -> false;
        };
    return expects && Periods.isNamed(words, clause.objectFrom(), words.count());
  }

  /** "considered whether to train", "there are no plans to train". */
  boolean isOnlyThoughtOf(Clause clause) {
    int to = clause.verb().tokens().from();
    boolean tried =
        switch (clause.governor().verb().lemma()) {
          case "struggle", "fail", "hesitate", "omit", "neglect" -> true;
          default -> false;
        };
    if (tried && clause.governor().verb().head() != clause.verb().head()) {
      return true;
    }
    if (words.is(to - 1, "whether") || words.is(to - 1, "how") || words.is(to - 1, "when")) {
      return true;
    }
    for (int place = to - 1; place > Math.max(clause.governor().verb().head(), to - 5); place--) {
      if (words.is(place, "no") || words.is(place, "neither")) {
        return true;
      }
    }
    return false;
  }

  /** "I expect all officers to have completed it" is the writer's wish. */
  boolean isDemandedByWriter(Clause clause) {
    VerbGroup governor = clause.governor().verb();
    boolean wishes =
        switch (governor.lemma()) {
          case "expect", "want", "ask", "require", "urge", "like" -> true;
          default -> false;
        };
    return wishes
        && governor.head() != clause.verb().head()
        && words.is(governor.tokens().from() - 1, "i");
  }
}
