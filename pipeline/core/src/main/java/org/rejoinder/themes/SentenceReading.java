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

  private static final Set<String> LOOSE_ENDS =
      Set.of(",", ".", ";", ":", "and", "but", "while", "whilst", "with", "(", ")", "\u2013", "-");

  private final Words words;
  private final Discourse before;
  private final List<PersonsMention> named;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final List<Target> targets;
  private final List<Clause> clauses;
  private final TrainingStates states;
  private final Trainees trainees;

  SentenceReading(TrainingVocabulary vocabulary, ReadSentence sentence, Discourse before) {
    this.words = sentence.words();
    this.before = before;
    List<Action> actions = sentence.actions();
    List<VerbGroup> verbs = actions.stream().map(Action::verb).toList();
    this.targets = Targets.in(words);
    this.named = Persons.in(vocabulary, words, verbs);
    this.persons = named.stream().filter(mention -> !isTarget(mention)).toList();
    this.training = new Programmes(vocabulary, words, verbs, persons).find();
    this.clauses = new Clauses(words, actions, persons, training).find();
    this.states = new TrainingStates(vocabulary, sentence);
    this.trainees = new Trainees(vocabulary, words, persons, training, before.training());
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
    return clauses.stream().flatMap(clause -> trainees.in(clause).stream()).toList();
  }

  /** The cohort as the mention names it. */
  Optional<String> cohort(PersonsMention mention) {
    return mention.cohort().map(range -> words.text(range.from(), range.to()));
  }

  /** The cohort that a number without a name counts: the one that was named last before it. */
  Optional<String> cohortOfSentence(PersonsMention mention) {
    return named.stream()
        .filter(other -> other.to() <= mention.from())
        .reduce((first, second) -> second.cohort().isPresent() ? second : first)
        .flatMap(this::cohort);
  }

  /** The programme that the clause names, or, where it only points back, the one named before. */
  Optional<String> programme(Clause clause, PersonsMention mention, boolean elided) {
    Range tokens = clause.tokens();
    int from = Math.min(tokens.from(), mention.from());
    Optional<String> named =
        training.stream()
            .filter(other -> from <= other.from() && other.from() < tokens.to())
            .filter(other -> other.certain() || other.name().isPresent())
            .flatMap(other -> other.name().stream())
            .map(range -> words.text(range.from(), range.to()))
            .findFirst();
    return named.or(() -> pointsBack(tokens, elided) ? namedBefore(from) : Optional.empty());
  }

  private boolean pointsBack(Range tokens, boolean elided) {
    return elided
        || IntStream.range(tokens.from(), tokens.to())
            .anyMatch(place -> words.is(place, "it") || words.is(place, "this"));
  }

  private Optional<String> namedBefore(int place) {
    return training.stream()
        .filter(mention -> mention.from() < place)
        .flatMap(mention -> mention.name().stream())
        .reduce((first, second) -> second)
        .map(range -> words.text(range.from(), range.to()))
        .or(() -> before.programme());
  }

  Optional<Target> targetWithin(Range stretch) {
    return targets.stream()
        .filter(target -> stretch.from() <= target.from() && target.to() <= stretch.to())
        .findFirst();
  }

  Optional<Period> periodWithin(Range stretch) {
    return Periods.in(words, stretch.from(), stretch.to());
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

  /** What the next sentence may point back to. */
  Discourse discourse() {
    boolean spokenOf = training.stream().anyMatch(TrainingMention::certain);
    Optional<String> programme =
        training.stream()
            .filter(mention -> mention.certain() || mention.name().isPresent())
            .flatMap(mention -> mention.name().stream())
            .reduce((first, second) -> second)
            .map(range -> words.text(range.from(), range.to()));
    Optional<String> cohort =
        persons.stream().flatMap(mention -> cohort(mention).stream()).reduce((a, b) -> b);
    return new Discourse(
        spokenOf, spokenOf ? programme : Optional.empty(), cohort.or(() -> before.cohort()));
  }
}
