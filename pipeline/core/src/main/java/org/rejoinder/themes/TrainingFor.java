package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/** Reads persons whom a clause counts only as those whom training is for. */
final class TrainingFor {

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final PersonsArguments arguments;

  TrainingFor(
      TrainingVocabulary vocabulary,
      Words words,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      PersonsArguments arguments) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.training = training;
    this.arguments = arguments;
  }

  /** "was accompanied by a session for 1,860 officers", "there was an input for all staff". */
  Optional<Trained> in(Clause clause) {
    if (vocabulary.has(Topic.MAKE_VERBS, clause.verb().lemma())) {
      return Optional.empty();
    }
    List<PersonsMention> counted =
        persons.stream()
            .filter(mention -> clause.hasObjectAt(mention.from()))
            .filter(mention -> mention.quantity().isPresent() && mention.cohort().isPresent())
            .filter(this::isForOrOf)
            .filter(
                mention ->
                    training.stream()
                        .filter(other -> clause.hasObjectAt(other.from()))
                        .anyMatch(
                            other ->
                                other.to() < mention.from() && mention.from() - other.to() <= 2))
            .limit(1)
            .toList();
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trained(clause, counted, "training-for-persons"));
  }

  /** "a session for 60 officers", "the training of 16 more officers". */
  private boolean isForOrOf(PersonsMention mention) {
    int of = words.beforeDeterminers(mention.from());
    return arguments.isAfterAny(mention, Set.of("for"))
        || (words.is(of, "of") && words.isAnyOf(of - 1, Set.of("training", "retraining")));
  }
}
