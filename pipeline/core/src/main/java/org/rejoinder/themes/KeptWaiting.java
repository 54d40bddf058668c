package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;

/**
 * Reads who is kept waiting for training that a national body is still to give, where no verb says
 * that they attend it: "until the College opens it again, the 34 detectives on the list go
 * without".
 */
final class KeptWaiting {

  private static final String RULE = "kept-waiting";

  /** How many words may stand between persons and what is said of them: "listed for it". */
  private static final int NEAR = 5;

  /** "detectives wait", "remain untrained": what those do who cannot be trained yet. */
  private static final Set<String> WAITING =
      Set.of("wait", "await", "lack", "need", "require", "remain", "queue");

  /** "have nothing to attend", "go without". */
  private static final PhraseList<Boolean> WITHOUT =
      PhraseList.of("nothing", "without", "no such", "overdue", "still to", "on hold");

  /** "until a date is given, we have listed six detectives for it". */
  private static final Set<String> SENDING =
      Set.of(
          "put",
          "send",
          "enrol",
          "nominate",
          "place",
          "schedule",
          "list",
          "name",
          "submit",
          "register",
          "book");

  /** "because detectives cannot begin": tagged as prepositions are, and govern no noun. */
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "so",
          "because",
          "since",
          "if",
          "while",
          "whilst",
          "although",
          "though",
          "as",
          "until",
          "before",
          "whereas",
          "unless");

  private final SentenceReading reading;
  private final Words words;

  private KeptWaiting(SentenceReading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** What is said of those still to be trained where no verb says that they will be. */
  static List<TrainingStatement> orATargetAlone(SentenceReading reading) {
    List<TrainingStatement> targets = TargetsAlone.in(reading);
    return targets.isEmpty() ? in(reading) : targets;
  }

  /** The statement of such persons, if the sentence tells of them and of the wait. */
  private static List<TrainingStatement> in(SentenceReading reading) {
    KeptWaiting waiting = new KeptWaiting(reading);
    return !reading.waitsForTraining()
        ? List.of()
        : reading.persons().stream()
            .filter(waiting::isNoneOfTheCourse)
            .filter(waiting::isSomebody)
            .filter(persons -> waiting.isKept(persons) || waiting.isSent(persons))
            .findFirst()
            .map(persons -> List.of(waiting.statement(persons)))
            .orElse(List.of());
  }

  /** "the supervisors' course", "a module for sergeants": what it is called. */
  private boolean isNoneOfTheCourse(PersonsMention persons) {
    return reading.training().stream()
        .noneMatch(training -> training.from() <= persons.from() && persons.from() < training.to());
  }

  /** Not "nobody can tell us when", and not who is to give it. */
  private boolean isSomebody(PersonsMention persons) {
    boolean noneNamed =
        persons.cohort().isEmpty()
            && persons.quantity().flatMap(Quantity::count).filter(count -> count == 0).isPresent();
    return !noneNamed
        && IntStream.range(persons.from(), persons.to())
            .noneMatch(place -> words.lemmaIsAnyOf(place, WaysIn.TEACHERS));
  }

  /** "the hub sergeants have to wait", "the team cannot start before then". */
  private boolean isKept(PersonsMention persons) {
    return !isGoverned(persons)
        && reading.actions().stream()
            .filter(action -> action.verb().finite())
            .filter(action -> action.verb().tokens().from() >= persons.to())
            .findFirst()
            .filter(action -> action.verb().tokens().from() <= persons.to() + NEAR)
            .filter(action -> !isCut(persons.to(), action.verb().tokens().from()))
            .filter(this::saysSo)
            .isPresent();
  }

  /** "a course for the sergeants": what they are told of by the way. */
  private boolean isGoverned(PersonsMention persons) {
    int before = words.beforeDeterminers(persons.from());
    boolean preposition = words.tag(before).equals("IN") || words.tag(before).equals("TO");
    return preposition && !words.isAnyOf(before, CONJUNCTIONS);
  }

  /** Whether what follows is no longer said of them. */
  private boolean isCut(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(place -> words.is(place, ";") || words.is(place, ":") || words.isComma(place));
  }

  /** "cannot begin", "will be put forward", "are overdue for it". */
  private boolean saysSo(Action action) {
    VerbGroup verb = action.verb();
    int end = Math.min(words.count(), verb.head() + NEAR);
    return verb.modality().isPresent()
        || verb.negated()
        || IntStream.range(verb.head(), end).anyMatch(this::tellsOfWaiting);
  }

  private boolean tellsOfWaiting(int place) {
    return words.lemmaIsAnyOf(place, WAITING)
        || WITHOUT.lengthAt(words, place) > 0
        || TrainingVerbs.ON_THE_LIST.lengthAt(words, place) > 0;
  }

  /** "we will put forward six detectives", "to place the remaining three". */
  private boolean isSent(PersonsMention persons) {
    return reading.actions().stream()
        .filter(action -> SENDING.contains(action.verb().lemma()))
        .anyMatch(
            action ->
                action.verb().head() < persons.from()
                    && persons.from() - action.verb().head() <= NEAR);
  }

  private TrainingStatement statement(PersonsMention persons) {
    return new TrainingStatement(
        reading.withoutBullet().in(reading.sentence()),
        new TrainingFigure(
            persons.quantity().flatMap(Quantity::count),
            persons.quantity().flatMap(Quantity::comparator),
            persons.quantity().flatMap(Quantity::percent),
            persons.quantity().flatMap(Quantity::quantifier),
            reading.cohort(persons),
            reading.programmeOfSentence(),
            Optional.empty(),
            Optional.empty()),
        TrainingStates.AWAITED,
        RULE,
        Sign.evidence(
            List.of(new Sign(new Range(persons.from(), persons.to()), "who", "")),
            reading.sentence()));
  }
}
