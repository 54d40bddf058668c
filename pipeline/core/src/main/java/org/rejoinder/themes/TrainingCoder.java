package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.Targets.Target;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Reads who was or will be trained: how many, of which cohort, in what, by when. It reads only what
 * a body says of itself, so it is to be given the sentences of answers and of the body's own text,
 * never a quoted recommendation or a summary of a report.
 */
public final class TrainingCoder {

  private final TrainingVocabulary vocabulary;
  private final TraineeWeighing weighing;

  /** Reads with these lists of words, by rules alone. */
  public TrainingCoder(TrainingVocabulary vocabulary) {
    this(vocabulary, TraineeWeighing.NONE);
  }

  TrainingCoder(TrainingVocabulary vocabulary, TraineeWeighing weighing) {
    this.vocabulary = vocabulary;
    this.weighing = weighing;
  }

  /**
   * All statements of one passage, in the order of its text.
   *
   * @param sentences of the passage, in order: "of these, 12 have completed it" is understood from
   *     the sentence before
   */
  public List<TrainingStatement> code(List<Sentence> sentences) {
    return read(
            sentences.stream().map(ReadSentence::new).toList(),
            Discourse.none(),
            NationalWaits.none(),
            Optional.empty())
        .statements();
  }

  /**
   * What was read.
   *
   * @param end what the sentences that follow may point back to
   */
  record Read(List<TrainingStatement> statements, Discourse end) {}

  /**
   * Reads on.
   *
   * @param before what was spoken of before the first sentence
   * @param waits which sentences wait for a national body
   * @param written when the response was written, where it says so
   */
  Read read(
      List<ReadSentence> sentences,
      Discourse before,
      NationalWaits waits,
      Optional<YearMonth> written) {
    List<TrainingStatement> statements = new ArrayList<>();
    Discourse discourse = before;
    TrainingLists lists = new TrainingLists(vocabulary);
    for (ReadSentence sentence : sentences) {
      Optional<String> listed = lists.hear(sentence, discourse.training());
      boolean waiting = waits.forTraining().test(sentence);
      boolean waitsForAnything = waits.forAnything().test(sentence);
      boolean near = discourse.training() || discourse.awaited() || discourse.counted();
      if (!near
          && !waiting
          && listed.isEmpty()
          && !TrainingWords.mayBeIn(vocabulary, sentence.words())) {
        discourse =
            discourse.after(sentence.words(), persons(sentence, discourse), waitsForAnything);
        continue;
      }
      SentenceReading reading =
          new SentenceReading(
              vocabulary,
              sentence,
              new SentenceSetting(discourse, waiting, waitsForAnything, written));
      List<TrainingStatement> here = weighing.weighed(reading, statements(reading, listed));
      statements.addAll(written.map(month -> new PeriodsToCome(month).settle(here)).orElse(here));
      discourse = reading.discourse(!here.isEmpty());
    }
    return new Read(List.copyOf(statements), discourse);
  }

  private List<PersonsMention> persons(ReadSentence sentence, Discourse before) {
    List<VerbGroup> verbs = sentence.actions().stream().map(Action::verb).toList();
    return Persons.in(vocabulary, sentence.words(), verbs, before.persons());
  }

  /** Whether a recommendation demands that somebody be trained. */
  boolean asks(List<ReadSentence> recommendation) {
    return recommendation.stream()
        .anyMatch(
            sentence ->
                vocabulary.stands(sentence.words(), 0, sentence.words().count(), Topic.TRAINING));
  }

  private static List<TrainingStatement> statements(
      SentenceReading reading, Optional<String> listed) {
    if (!reading.speaksOfAnybody()) {
      return List.of();
    }
    SaidOfTrainees said = new SaidOfTrainees(reading);
    Map<PersonsMention, FoundTrainees> found = new LinkedHashMap<>();
    for (Trained trained : reading.trained()) {
      for (PersonsMention persons : trained.persons()) {
        PersonsMention counted = reading.counted(persons, trained.clause());
        reading
            .states()
            .of(trained, counted.quantity())
            .or(() -> listed.filter(_ -> !trained.clause().verb().finite()))
            .ifPresent(
                value ->
                    found.merge(
                        counted,
                        new FoundTrainees(trained, counted, value),
                        (first, second) -> said.finiteFirst(first, second)));
      }
    }
    Set<PersonsMention> others = Set.copyOf(found.keySet());
    found.values().removeIf(each -> said.elsewhere(each, others));
    boolean several = found.size() > 1;
    found.values().removeIf(each -> several && SaidOfTrainees.isOnlyInvited(each));
    if (found.isEmpty()) {
      List<Notes.Note> read = reading.notesOrFigures(listed);
      return read.isEmpty()
          ? KeptWaiting.orATargetAlone(reading)
          : NotedTrainees.statements(reading, read, false);
    }
    List<Notes.Note> noted = reading.notes(Optional.empty());
    if (noted.size() > found.size()) {
      // "44 complete, 12 booked": the tagger sees a verb in the second alone.
      return NotedTrainees.statements(reading, noted, false);
    }
    List<Notes.Note> beside =
        reading.notesBeside().stream()
            .filter(
                note ->
                    found.keySet().stream()
                        .noneMatch(
                            persons ->
                                persons.from() < note.persons().to()
                                    && note.persons().from() < persons.to()))
            .toList();
    List<FoundTrainees> inOrder =
        found.values().stream()
            .sorted(Comparator.comparingInt(statement -> statement.persons().from()))
            .toList();
    List<TrainingStatement> statements = new ArrayList<>();
    Optional<String> cohort = Optional.empty();
    for (int index = 0; index < inOrder.size(); index++) {
      FoundTrainees statement = inOrder.get(index);
      Optional<String> named = reading.cohort(statement.persons());
      cohort = named.or(() -> reading.cohortOfSentence(statement.persons()));
      Range tokens = extent(reading, inOrder, index);
      Span span = (inOrder.size() == 1 ? reading.withoutBullet() : tokens).in(reading.sentence());
      statements.add(
          new TrainingStatement(
              span,
              figure(reading, statement, cohort, extentOfFigures(reading, inOrder, index)),
              statement.state(),
              statement.trained().rule(),
              Sign.evidence(signs(statement), reading.sentence())));
    }
    statements.addAll(NotedTrainees.statements(reading, beside, true));
    return statements;
  }

  /** Who, the verb, and the verb that this one takes its state from where it is another. */
  private static List<Sign> signs(FoundTrainees found) {
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
      SentenceReading reading, FoundTrainees found, Optional<String> cohort, Range stretch) {
    Optional<Quantity> quantity = found.persons().quantity();
    boolean elided = found.persons().cohort().isEmpty();
    Optional<Integer> target = reading.targetWithin(stretch).map(Target::value);
    boolean aimedAt =
        found.state().equals(TrainingStates.PLANNED)
            && quantity.flatMap(Quantity::count).isPresent()
            && (target.isEmpty() || target.equals(quantity.flatMap(Quantity::count)))
            && Targets.isAimedAt(reading.words(), found.persons());
    Optional<Integer> number = quantity.flatMap(Quantity::count);
    return new TrainingFigure(
        aimedAt ? Optional.empty() : number,
        quantity
            .flatMap(Quantity::comparator)
            .filter(comparator -> !aimedAt || comparator != TrainingFigure.Comparator.EQUAL),
        quantity
            .flatMap(Quantity::percent)
            .or(
                () ->
                    quantity
                        .flatMap(Quantity::count)
                        .flatMap(
                            _ ->
                                Shares.beside(
                                    reading.words(), found.persons().to(), stretch.to()))),
        quantity.flatMap(Quantity::quantifier),
        cohort,
        reading.programme(found.trained().clause(), found.persons(), elided),
        aimedAt ? number : target,
        reading.periods().of(found.trained().clause(), found.persons(), stretch, found.state()));
  }

  /** Where target and period of a statement may stand: up to the next statement's clause. */
  private static Range extentOfFigures(
      SentenceReading reading, List<FoundTrainees> found, int index) {
    Clause clause = found.get(index).trained().clause();
    boolean sameClause = index > 0 && found.get(index - 1).trained().clause().equals(clause);
    int from =
        index == 0
            ? 0
            : sameClause
                ? extentOfFigures(reading, found, index - 1).from()
                : clause.tokens().from();
    int to = reading.words().count();
    for (FoundTrainees other : found) {
      int start = other.trained().clause().tokens().from();
      if (start > clause.tokens().from() && !other.trained().clause().equals(clause)) {
        to = Math.min(to, Math.max(start, clause.verb().tokens().to()));
      }
    }
    return new Range(Math.min(from, to - 1), to);
  }

  /** The tokens of one of several statements, which never are those of another. */
  private static Range extent(SentenceReading reading, List<FoundTrainees> found, int index) {
    FoundTrainees statement = found.get(index);
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
    if (index > 0 && from <= found.get(index - 1).persons().from()) {
      from = ownStart(statement);
    }
    if (index + 1 < found.size()) {
      FoundTrainees next = found.get(index + 1);
      boolean sharesStart = next.trained().clause().tokens().from() <= statement.persons().from();
      if (sharesStart && ownStart(next) > statement.persons().to()) {
        to = Math.min(to, ownStart(next));
      }
    }
    return reading.trimmed(Math.max(0, Math.min(from, to - 1)), to);
  }

  /** Where what is only this statement's begins: at its persons or its verb. */
  private static int ownStart(FoundTrainees statement) {
    return Math.min(
        statement.persons().from(), statement.trained().clause().verb().tokens().from());
  }
}
