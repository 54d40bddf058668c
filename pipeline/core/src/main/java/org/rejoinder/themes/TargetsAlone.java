package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.Targets.Target;

/**
 * Reads a target that is still to be reached where training is counted and the sentence says
 * nothing of anybody: "The target is 950 by March", "Target: 120 inspectors by June".
 */
final class TargetsAlone {

  private static final String RULE = "target-alone";

  private static final Set<String> UNTIL = Set.of("by", "before", ".", ",", ";", "in", "within");

  private TargetsAlone() {}

  /** The statement that there is such a target: the first one, if the sentence has any. */
  static List<TrainingStatement> in(SentenceReading reading) {
    Words words = reading.words();
    Range all = new Range(0, words.count());
    return reading
        .targetWithin(all)
        .filter(_ -> reading.isOfTraining())
        .filter(target -> reading.periodWithin(new Range(target.to(), words.count())).isPresent())
        .filter(target -> countsPersons(reading, target))
        .filter(target -> isStillAimedAt(reading, target))
        .map(target -> List.of(statement(reading, target)))
        .orElse(List.of());
  }

  /** "950 by March", "120 inspectors by June", not "90 per cent", "28 days". */
  private static boolean countsPersons(SentenceReading reading, Target target) {
    int next = target.to();
    return reading.words().isAnyOf(next, UNTIL) || reading.cohortFrom(next).isPresent();
  }

  /** A target that was missed, or met, is another statement's. */
  private static boolean isStillAimedAt(SentenceReading reading, Target target) {
    return Numbers.in(reading.words()).stream()
            .filter(quantity -> quantity.count().isPresent())
            .filter(quantity -> quantity.tokens().from() < target.from())
            .findAny()
            .isEmpty()
        && reading.actions().stream()
            .allMatch(action -> action.verb().tense() != VerbGroup.Tense.PAST);
  }

  private static TrainingStatement statement(SentenceReading reading, Target target) {
    Range all = new Range(0, reading.words().count());
    Range number = new Range(target.from(), target.to());
    return new TrainingStatement(
        reading.withoutBullet().in(reading.sentence()),
        new TrainingFigure(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            reading.cohortFrom(target.to()),
            reading.programmeOfSentence(),
            Optional.of(target.value()),
            reading.periodWithin(all)),
        TrainingStates.PLANNED,
        RULE,
        Sign.evidence(List.of(new Sign(number, "target", "")), reading.sentence()));
  }
}
