package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.Periods.Period;
import org.rejoinder.themes.Targets.Target;

/** All that is read from one sentence before statements are made of it. */
final class SentenceReading {

  /** Verbs that need not say again what is attended. */
  private static final Set<String> ELIDING = Set.of("attend", "do", "enter", "follow");

  private static final Set<String> DEMONSTRATIVE = Set.of("this", "these");
  private static final Set<String> LOOSE_ENDS =
      Set.of(",", ".", ";", ":", "and", "but", "while", "whilst", "with", "(", ")", "\u2013", "-");

  private final TrainingVocabulary vocabulary;
  private final List<VerbGroup> verbs;
  private final Words words;
  private final ReadSentence read;
  private final SentenceSetting setting;
  private final Discourse before;
  private final StatementPeriods periods;
  private final List<PersonsMention> named;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final List<Target> targets;
  private final List<Action> actions;
  private final TrainingStates states;

  SentenceReading(TrainingVocabulary vocabulary, ReadSentence sentence, SentenceSetting setting) {
    this.words = sentence.words();
    this.read = sentence;
    this.setting = setting;
    this.before = setting.before();
    this.actions = sentence.actions();
    this.vocabulary = vocabulary;
    this.verbs = actions.stream().map(Action::verb).toList();
    this.periods =
        new StatementPeriods(
            words, verbs, setting.written().map(date -> new MonthsNear(words, date)));
    this.targets = Targets.in(words);
    this.named = Persons.in(vocabulary, words, verbs, before.persons());
    this.persons =
        named.stream().filter(mention -> !isTarget(mention) && !isTooFew(mention)).toList();
    this.training = new Programmes(vocabulary, words, verbs, persons).find();
    this.states = new TrainingStates(vocabulary, sentence, setting);
  }

  /** Whether anybody is named or counted: where nobody is, nobody is said to be trained. */
  boolean speaksOfAnybody() {
    return !persons.isEmpty() || !Numbers.in(words).isEmpty();
  }

  /** "twelve of what are now seventeen officers" says nothing by its verb. */
  private boolean isWithinNumber(Action action) {
    int verb = action.verb().head();
    return named.stream()
        .anyMatch(
            mention ->
                mention.from() < verb
                    && verb < mention.to()
                    && mention
                        .cohort()
                        .filter(cohort -> cohort.from() <= verb && verb < cohort.to())
                        .isEmpty());
  }

  /** "a programme of continuing professional development" says nothing by "continuing". */
  private boolean isWithinName(VerbGroup verb) {
    return !verb.finite()
        && words.tag(verb.head()).equals("VBG")
        && training.stream()
            .anyMatch(mention -> mention.from() < verb.head() && verb.head() < mention.to() - 1);
  }

  /** "too few officers had been trained": a complaint, and no number. */
  private boolean isTooFew(PersonsMention mention) {
    return words.is(mention.from(), "too")
        || words.is(mention.from() - 1, "too")
        || words.is(mention.from(), "insufficient")
        || words.startsWith(mention.from() - 1, "not enough");
  }

  private boolean isTarget(PersonsMention mention) {
    return mention
        .quantity()
        .filter(
            quantity ->
                targets.stream()
                    .anyMatch(
                        target ->
                            target.from() <= quantity.tokens().from()
                                && quantity.tokens().from() < target.to()))
        .isPresent();
  }

  Sentence sentence() {
    return words.sentence();
  }

  Words words() {
    return words;
  }

  TrainingStates states() {
    return states;
  }

  /** Who is trained, clause by clause. */
  List<Trained> trained() {
    List<Clause> clauses = clauses();
    List<Trained> trained = trainedIn(clauses, before.training());
    // A course that is only letters is known for one once somebody is said to take it.
    return trained.isEmpty() || before.training() ? trained : trainedIn(clauses, true);
  }

  private List<Clause> clauses() {
    List<Action> ofClauses =
        actions.stream()
            .filter(action -> !isWithinNumber(action) && !isWithinName(action.verb()))
            .toList();
    return new Clauses(words, ofClauses, persons, training).find();
  }

  /** Whether the sentence before counted those trained, or this one names how many are to be. */
  private boolean isCounting() {
    return before.counted()
        || (!targets.isEmpty() && training.stream().anyMatch(TrainingMention::certain));
  }

  private List<Trained> trainedIn(List<Clause> clauses, boolean spokenOf) {
    Trainees reader = new Trainees(vocabulary, words, persons, training, spokenOf, isCounting());
    return clauses.stream()
        .flatMap(clause -> reader.in(clause).stream())
        .map(new FurtherPersons(words, persons)::added)
        .toList();
  }

  /** Whether training is spoken of, here or right before, and counted. */
  boolean isOfTraining() {
    return before.counted() || Notes.isOfTraining(vocabulary, words, training);
  }

  /** The sentence as all themes read it. */
  ReadSentence read() {
    return read;
  }

  /** What is known beside it. */
  SentenceSetting setting() {
    return setting;
  }

  /** Whoever is named or counted, as a target too. */
  List<PersonsMention> named() {
    return named;
  }

  /** Whoever is named or counted, but as a target. */
  List<PersonsMention> persons() {
    return persons;
  }

  /** Training as the sentence names it. */
  List<TrainingMention> training() {
    return training;
  }

  /** Whether the sentence says that a national body is still to give training. */
  boolean waitsForTraining() {
    return setting.waits();
  }

  /** The cohort that stands at a place: "inspectors" of "120 inspectors". */
  Optional<String> cohortFrom(int place) {
    return named.stream()
        .filter(mention -> mention.from() <= place && place < mention.to())
        .findFirst()
        .flatMap(this::cohort);
  }

  List<Action> actions() {
    return actions;
  }

  /** What is noted beside a clause that says who is trained. */
  List<Notes.Note> notesBeside() {
    boolean ofTraining = before.training() || Notes.isOfTraining(vocabulary, words, training);
    return ofTraining ? Notes.beside(words, verbs, persons, training) : List.of();
  }

  /**
   * What is noted without a verb.
   *
   * @param listed the state that a list gives to its items, in one
   */
  List<Notes.Note> notes(Optional<String> listed) {
    boolean ofTraining = before.training() || Notes.isOfTraining(vocabulary, words, training);
    List<Notes.Note> notes = Notes.in(words, verbs, persons, training, ofTraining);
    return notes.isEmpty()
        ? listed.map(state -> Notes.listed(verbs, persons, state)).orElse(List.of())
        : notes;
  }

  /** What is noted without a verb, or else what numbers alone say. */
  List<Notes.Note> notesOrFigures(Optional<String> listed) {
    List<Notes.Note> noted = notes(listed);
    return noted.isEmpty() ? figures(listed) : noted;
  }

  /**
   * What numbers alone say of those trained.
   *
   * @param listed the state that a list gives to its items, in one
   */
  private List<Notes.Note> figures(Optional<String> listed) {
    if (!before.training() && !Notes.isOfTraining(vocabulary, words, training)) {
      return List.of();
    }
    BareFigures figures = new BareFigures(words, verbs, persons, targets);
    List<Notes.Note> counted = figures.counted();
    return counted.isEmpty() ? listed.map(figures::listed).orElse(List.of()) : counted;
  }

  /** The mention with what its verb says of its number. */
  PersonsMention counted(PersonsMention mention, Clause clause) {
    return new CountsByVerb(words, named).counted(mention, clause);
  }

  /** Whether nothing but adverbs stands between the place and the verb. */
  boolean isVerbNext(int from, VerbGroup verb) {
    return IntStream.range(from, verb.tokens().from())
        .allMatch(place -> words.tag(place).startsWith("RB"));
  }

  /** The cohort as the mention names it. */
  Optional<String> cohort(PersonsMention mention) {
    return mention.cohort().map(range -> words.text(range.from(), range.to()));
  }

  /** The cohort that a number without a name counts: the one that was named last before it. */
  Optional<String> cohortOfSentence(PersonsMention mention) {
    return named.stream()
        .filter(other -> other.to() <= mention.from())
        .filter(other -> other.cohort().isPresent())
        .reduce((first, second) -> isSeveral(second) || !isSeveral(first) ? second : first)
        .flatMap(this::cohort);
  }

  /** A number counts several: "forty inspectors, 29 of whom", whoever is named in between. */
  private boolean isSeveral(PersonsMention mention) {
    return mention.quantity().isPresent() || words.tag(mention.to() - 1).endsWith("S");
  }

  /** The programme that the clause names, or, where it only points back, the one named before. */
  Optional<String> programme(Clause clause, PersonsMention mention, boolean elided) {
    Range tokens = clause.tokens();
    int from = Math.min(tokens.from(), mention.from());
    List<TrainingMention> here =
        training.stream()
            .filter(other -> from <= other.from() && other.from() < tokens.to())
            .filter(other -> other.name().isPresent())
            .toList();
    Optional<String> pointedAt =
        here.stream().anyMatch(this::isPointedAt) ? before.programme() : Optional.empty();
    Optional<String> named =
        here.stream()
            .filter(other -> other.certain() || !isDemonstrative(other))
            .findFirst()
            .or(() -> here.stream().findFirst())
            .flatMap(TrainingMention::name)
            .map(range -> words.text(range.from(), range.to()));
    return pointedAt
        .or(() -> named)
        .or(() -> new SkillsTaught(words).in(clause, mention))
        .or(
            () ->
                pointsBack(tokens, elided || ELIDING.contains(clause.verb().lemma()))
                    ? namedBefore(from)
                    : Optional.empty())
        .or(
            () ->
                training.stream().anyMatch(other -> from <= other.from() && isPointedAt(other))
                    ? before.programme()
                    : Optional.empty());
  }

  /** "this training" is the one that was named before. */
  private boolean isPointedAt(TrainingMention mention) {
    return mention.certain() && isDemonstrative(mention);
  }

  private boolean isDemonstrative(TrainingMention mention) {
    return words.isAnyOf(mention.from() - 1, DEMONSTRATIVE)
        || words.isAnyOf(mention.from(), DEMONSTRATIVE);
  }

  /** The first programme that the sentence names. */
  Optional<String> programmeOfSentence() {
    return training.stream()
        .flatMap(mention -> mention.name().stream())
        .findFirst()
        .map(range -> words.text(range.from(), range.to()));
  }

  Optional<String> periodWithin(Range stretch) {
    return Periods.in(words, stretch.from(), stretch.to()).map(Period::interval);
  }

  private boolean pointsBack(Range tokens, boolean elided) {
    return elided
        || IntStream.range(tokens.from(), tokens.to())
            .anyMatch(place -> words.is(place, "it") || words.is(place, "this"));
  }

  private Optional<String> namedBefore(int place) {
    return training.stream()
        .filter(mention -> mention.from() < place)
        .filter(mention -> mention.certain() || !words.isCapitalised(mention.to() - 1))
        .flatMap(mention -> mention.name().stream())
        .reduce((first, second) -> second)
        .map(range -> words.text(range.from(), range.to()));
  }

  Optional<Target> targetWithin(Range stretch) {
    return targets.stream()
        .filter(target -> stretch.from() <= target.from() && target.to() <= stretch.to())
        .findFirst();
  }

  StatementPeriods periods() {
    return periods;
  }

  /** The whole sentence, without the bullet of a list. */
  Range withoutBullet() {
    int from = 0;
    while (from < words.count() - 1 && ListItem.isBullet(words, from)) {
      from++;
    }
    return new Range(from, words.count());
  }

  /** Those tokens without punctuation and conjunctions at their ends. */
  Range trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last - 1 && words.isAnyOf(first, LOOSE_ENDS)) {
      first++;
    }
    while (last > first + 1 && words.isAnyOf(last - 1, LOOSE_ENDS) && !closes(first, last - 1)) {
      last--;
    }
    return new Range(first, last);
  }

  private boolean closes(int first, int bracket) {
    return words.asWritten(bracket).equals(")")
        && IntStream.range(first, bracket).anyMatch(place -> words.asWritten(place).equals("("));
  }

  /**
   * What the next sentence may point back to.
   *
   * @param counted whether this one says who is trained
   */
  Discourse discourse(boolean counted) {
    boolean spokenOf = counted || training.stream().anyMatch(TrainingMention::certain);
    Optional<String> programme =
        training.stream()
            .filter(mention -> mention.certain() || mention.name().isPresent())
            .flatMap(mention -> mention.name().stream())
            .reduce((first, second) -> second)
            .map(range -> words.text(range.from(), range.to()));
    Optional<String> cohort =
        persons.stream().flatMap(mention -> cohort(mention).stream()).reduce((a, b) -> b);
    boolean perhaps = training.stream().anyMatch(mention -> !words.isCapitalised(mention.to() - 1));
    int distance =
        spokenOf ? 0 : Math.min(before.distance() + 1, perhaps ? Discourse.BARELY : Discourse.FAR);
    boolean remembered = distance < before.distance() || before.training();
    return new Discourse(
        distance,
        spokenOf
            ? programme.or(() -> counted ? before.programme() : Optional.empty())
            : remembered ? before.programme() : Optional.empty(),
        cohort.or(() -> before.cohort()),
        named.stream().anyMatch(mention -> mention.cohort().isPresent()),
        states.isAwaited(training) || (before.awaited() && !spokenOf),
        setting.waitsForAnything(),
        counted);
  }
}
