package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.Periods.Period;
import org.rejoinder.themes.Targets.Target;

/**
 * Reads who was or will be trained: how many, of which cohort, in what, by when. It reads only what
 * a body says of itself, so it is to be given the sentences of answers and of the body's own text,
 * never a quoted recommendation or a summary of a report.
 */
public final class TrainingCoder {

  private final TrainingVocabulary vocabulary;

  /** Reads with these lists of words. */
  public TrainingCoder(TrainingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * All statements of one passage, in the order of its text.
   *
   * @param sentences of the passage, in order: "of these, 12 have completed it" is understood from
   *     the sentence before
   */
  public List<TrainingStatement> code(List<Sentence> sentences) {
    return read(sentences.stream().map(ReadSentence::new).toList());
  }

  List<TrainingStatement> read(List<ReadSentence> sentences) {
    List<TrainingStatement> statements = new ArrayList<>();
    Discourse discourse = Discourse.none();
    for (ReadSentence sentence : sentences) {
      SentenceReading reading = new SentenceReading(vocabulary, sentence, discourse);
      statements.addAll(statements(reading, discourse));
      discourse = reading.discourse();
    }
    return List.copyOf(statements);
  }

  private List<TrainingStatement> statements(SentenceReading reading, Discourse discourse) {
    Map<PersonsMention, Found> found = new LinkedHashMap<>();
    for (Trained trained : reading.trained()) {
      for (PersonsMention persons : trained.persons()) {
        Optional<String> state = reading.states().of(trained.clause(), persons.quantity());
        state.ifPresent(value -> found.putIfAbsent(persons, new Found(trained, persons, value)));
      }
    }
    List<Found> inOrder =
        found.values().stream()
            .sorted(Comparator.comparingInt(statement -> statement.persons().from()))
            .toList();
    List<TrainingStatement> statements = new ArrayList<>();
    Optional<String> cohort = discourse.cohort();
    for (int index = 0; index < inOrder.size(); index++) {
      Found statement = inOrder.get(index);
      Optional<String> named = reading.cohort(statement.persons());
      cohort =
          named
              .or(() -> reading.cohortOfSentence(statement.persons()))
              .or(() -> discourse.cohort());
      Range tokens = extent(reading, inOrder, index);
      Span span = inOrder.size() == 1 ? reading.sentence().span() : tokens.in(reading.sentence());
      statements.add(
          new TrainingStatement(
              span,
              figure(reading, statement, cohort, extentOfFigures(reading, inOrder, index)),
              statement.state(),
              statement.trained().rule(),
              Sign.evidence(signs(statement), reading.sentence())));
    }
    return statements;
  }

  private record Found(Trained trained, PersonsMention persons, String state) {}

  /** Who, the verb, and the verb that this one takes its state from where it is another. */
  private static List<Sign> signs(Found found) {
    List<Sign> signs = new ArrayList<>();
    PersonsMention persons = found.persons();
    if (persons.from() < persons.to()) {
      signs.add(new Sign(new Range(persons.from(), persons.to()), "who", ""));
    }
    Clause clause = found.trained().clause();
    signs.add(Sign.of(clause.action()));
    if (clause.governor().verb().head() != clause.verb().head()) {
      signs.add(Sign.of(clause.governor()));
    }
    return signs;
  }

  private static TrainingFigure figure(
      SentenceReading reading, Found found, Optional<String> cohort, Range stretch) {
    Optional<Quantity> quantity = found.persons().quantity();
    boolean elided = found.persons().cohort().isEmpty();
    return new TrainingFigure(
        quantity.flatMap(Quantity::count),
        quantity.flatMap(Quantity::comparator),
        quantity.flatMap(Quantity::percent),
        quantity.flatMap(Quantity::quantifier),
        cohort,
        reading.programme(found.trained().clause(), found.persons(), elided),
        reading.targetWithin(stretch).map(Target::value),
        reading.periodWithin(stretch).map(Period::interval));
  }

  /** Where target and period of a statement may stand: up to the next statement's clause. */
  private static Range extentOfFigures(SentenceReading reading, List<Found> found, int index) {
    Clause clause = found.get(index).trained().clause();
    int from = index == 0 ? 0 : clause.tokens().from();
    int to = reading.words().count();
    for (Found other : found) {
      int start = other.trained().clause().tokens().from();
      if (start > clause.tokens().from() && !other.trained().clause().equals(clause)) {
        to = Math.min(to, Math.max(start, clause.verb().tokens().to()));
      }
    }
    return new Range(Math.min(from, to - 1), to);
  }

  /** The tokens of one of several statements, which never are those of another. */
  private static Range extent(SentenceReading reading, List<Found> found, int index) {
    Found statement = found.get(index);
    Range stretch = extentOfFigures(reading, found, index);
    Clause clause = statement.trained().clause();
    int from = Math.min(clause.tokens().from(), statement.persons().from());
    int to = stretch.to();
    if (index > 0 && found.get(index - 1).trained().clause().equals(clause)) {
      from = statement.persons().from();
    }
    if (index + 1 < found.size() && found.get(index + 1).trained().clause().equals(clause)) {
      to = found.get(index + 1).persons().from();
    }
    return reading.trimmed(Math.max(0, Math.min(from, to - 1)), to);
  }
}
