package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.Targets.Target;

/** Makes statements of who is noted as trained where no verb says what belongs to whom. */
final class NotedTrainees {

  private static final String RULE = "training-noted";

  private NotedTrainees() {}

  /**
   * A statement for each note.
   *
   * @param beside whether other statements are made of the sentence
   */
  static List<TrainingStatement> statements(
      SentenceReading reading, List<Notes.Note> notes, boolean beside) {
    boolean alone = notes.size() == 1 && !beside;
    List<TrainingStatement> statements = new ArrayList<>();
    for (Notes.Note note : notes) {
      statements.add(statement(reading, note, alone, RULE, List.of()));
    }
    return statements;
  }

  /**
   * The statement of one note.
   *
   * @param alone whether the sentence makes no other: its span is all of it then
   * @param more signs beside the persons
   */
  static TrainingStatement statement(
      SentenceReading reading, Notes.Note note, boolean alone, String rule, List<Sign> more) {
    PersonsMention persons = note.persons();
    Range all = new Range(0, reading.words().count());
    Range tokens = new Range(persons.from(), Math.min(persons.to() + 1, reading.words().count()));
    Range span = alone ? reading.withoutBullet() : tokens;
    Optional<String> cohort = reading.cohort(persons).or(() -> reading.cohortOfSentence(persons));
    List<Sign> signs = new ArrayList<>(List.of(new Sign(tokens, "who", "")));
    signs.addAll(more);
    return new TrainingStatement(
        span.in(reading.sentence()),
        new TrainingFigure(
            persons.quantity().flatMap(Quantity::count),
            persons.quantity().flatMap(Quantity::comparator),
            persons.quantity().flatMap(Quantity::percent),
            persons.quantity().flatMap(Quantity::quantifier),
            cohort,
            reading.programmeOfSentence(),
            reading.targetWithin(all).map(Target::value),
            reading.periodWithin(all)),
        note.state(),
        rule,
        Sign.evidence(signs, reading.sentence()));
  }
}
