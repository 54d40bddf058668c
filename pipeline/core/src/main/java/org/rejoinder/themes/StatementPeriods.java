package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.Periods.Period;

/** Finds when persons were or will be trained, among the times that their sentence names. */
final class StatementPeriods {

  private static final Set<String> TIME_OPENERS =
      Set.of("in", "by", "during", "since", "between", "(");

  private final Words words;
  private final List<VerbGroup> verbs;
  private final Optional<MonthsNear> near;

  StatementPeriods(Words words, List<VerbGroup> verbs, Optional<MonthsNear> near) {
    this.words = words;
    this.verbs = verbs;
    this.near = near;
  }

  /**
   * When: what is said right after the persons, else in their clause, else before or after it.
   *
   * @param state where something has begun and goes on, the period stays open
   */
  Optional<String> of(Clause clause, PersonsMention mention, Range stretch, String state) {
    Range tokens = clause.tokens();
    Optional<Period> beside =
        mention.cohort().isEmpty() || words.isAnyOf(mention.to(), TIME_OPENERS)
            ? Periods.in(words, mention.to(), Math.min(words.count(), mention.to() + 8))
                .filter(period -> period.from() == mention.to())
            : Optional.empty();
    Optional<Period> period =
        beside
            .or(
                () ->
                    Periods.in(
                        words, clause.objectFrom(), Math.max(tokens.to(), clause.objectFrom())))
            .or(() -> Periods.in(words, stretch.from(), stretch.to()))
            .filter(found -> !isOfOtherVerb(clause, found));
    boolean begun =
        state.equals(TrainingStates.UNDER_WAY)
            && clause.action().state() == ActionState.DONE
            && !clause.verb().progressive();
    return period
        .map(Period::interval)
        .map(interval -> begun && !interval.contains("/") ? interval + "/.." : interval)
        .or(() -> nearPeriod(clause, mention, stretch, state));
  }

  /** "have attended it, and the programme will end in May": not when they attended. */
  private boolean isOfOtherVerb(Clause clause, Period period) {
    return verbs.stream()
        .filter(verb -> verb.finite() && verb.head() >= clause.tokens().to())
        .filter(verb -> !isOfSameSubject(verb))
        .anyMatch(verb -> verb.head() < period.from() && isParted(clause.tokens().to(), verb));
  }

  /** "and should finish by May", "which runs to May", "all of whom are booked". */
  private boolean isOfSameSubject(VerbGroup verb) {
    int before = words.beforeAdverbs(verb.tokens().from());
    boolean ofCourse =
        switch (verb.lemma()) {
          case "run", "hold", "take" -> true;
          case "start", "begin", "commence", "finish", "end" -> words.is(before, "which");
          default -> false;
        };
    return words.tag(before).equals("CC")
        || words.is(before, "whom")
        || words.is(before, "who")
        || ofCourse;
  }

  /** A comma or "and" stands before the verb's own subject. */
  private boolean isParted(int from, VerbGroup verb) {
    return IntStream.range(Math.max(0, from - 2), verb.tokens().from())
        .anyMatch(
            place -> words.isComma(place) || words.is(place, ";") || words.tag(place).equals("CC"));
  }

  /** "in May": the May before or after the response was written. */
  private Optional<String> nearPeriod(
      Clause clause, PersonsMention mention, Range stretch, String state) {
    int to = Math.max(clause.tokens().to(), clause.objectFrom());
    return near.flatMap(
        months ->
            months
                .in(mention.to(), Math.min(words.count(), mention.to() + 5), state)
                .or(() -> months.in(clause.objectFrom(), to, state))
                .or(() -> months.in(stretch.from(), stretch.to(), state)));
  }
}
