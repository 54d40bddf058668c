package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Reads what is noted down without a verb: "36 complete, five outstanding", "all custody sergeants
 * compliant with the module".
 */
final class Notes {

  /** Persons and the state that is noted of them. */
  record Note(PersonsMention persons, String state) {}

  private static final Set<String> SUBORDINATING =
      Set.of("once", "when", "after", "until", "subject", "if", "which", "who", "as", "where");

  private static final Set<String> TIMETABLE =
      Set.of("end", "finish", "run", "start", "begin", "close", "conclude", "last");

  private Notes() {}

  /** All notes of a sentence that has no finite verb. */
  static List<Note> in(
      Words words,
      List<VerbGroup> verbs,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      boolean trainingSpokenOf) {
    List<Note> notes = new ArrayList<>();
    NotedStates states = new NotedStates(words, training);
    int limit = subordinate(words);
    boolean sentence =
        verbs.stream()
            .filter(verb -> !isThereBe(words, verb))
            .anyMatch(
                verb ->
                    verb.finite()
                        && verb.head() < limit
                        && !words.is(verb.tokens().to(), ":")
                        && !isTimetableBehind(words, verb));
    if (!trainingSpokenOf || sentence) {
      return notes;
    }
    for (PersonsMention mention : persons) {
      states
          .before(mention.from())
          .or(() -> states.after(mention.to()))
          .or(() -> states.underHeading(mention))
          .or(() -> states.givenBy(mention))
          .ifPresent(state -> notes.add(new Note(mention, state)));
    }
    for (Quantity quantity : Numbers.in(words)) {
      boolean ofThing = words.isNoun(quantity.tokens().from() - 1);
      boolean taken =
          ofThing
              || persons.stream()
                  .anyMatch(
                      mention ->
                          mention.from() < quantity.tokens().to()
                              && quantity.tokens().from() < mention.to());
      if (!taken) {
        PersonsMention mention =
            new PersonsMention(quantity.tokens(), Optional.empty(), Optional.of(quantity));
        states
            .before(mention.from())
            .or(() -> states.after(mention.to()))
            .ifPresent(state -> notes.add(new Note(mention, state)));
      }
    }
    return notes;
  }

  /** "7 on the course, ends 23 May": when the course is, noted behind who is on it. */
  private static boolean isTimetableBehind(Words words, VerbGroup verb) {
    int from = verb.tokens().from();
    int subject = words.isNoun(from - 1) ? words.beforeDeterminers(from - 1) + 1 : from;
    return TIMETABLE.contains(verb.lemma())
        && verb.tense() == VerbGroup.Tense.PRESENT
        && (words.isComma(subject - 1) || words.is(subject - 1, ";"));
  }

  /** "there are 26 on the waiting list" says no more than "26 on the waiting list". */
  private static boolean isThereBe(Words words, VerbGroup verb) {
    return verb.lemma().equals("be")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && words.is(verb.tokens().from() - 1, "there");
  }

  /** An item of a list of those trained: "12 detectives;". */
  static List<Note> listed(List<VerbGroup> verbs, List<PersonsMention> persons, String state) {
    return verbs.isEmpty()
        ? persons.stream().limit(1).map(mention -> new Note(mention, state)).toList()
        : List.of();
  }

  /** Where "once the venue is ready" begins, whose verb is not the note's. */
  private static int subordinate(Words words) {
    for (int place = 1; place < words.count(); place++) {
      if (words.isAnyOf(place, SUBORDINATING)) {
        return place;
      }
    }
    return words.count();
  }

  /** What stands beside a clause: "with 12 outstanding", "with nine to follow". */
  static List<Note> beside(
      Words words,
      List<VerbGroup> verbs,
      List<PersonsMention> persons,
      List<TrainingMention> training) {
    List<Note> notes = new ArrayList<>();
    NotedStates states = new NotedStates(words, training);
    for (PersonsMention mention : persons) {
      boolean with = words.is(words.beforeDeterminers(mention.from()), "with");
      boolean rest = mention.from() == mention.to() - 2 && words.is(mention.from(), "the");
      if (with && (mention.quantity().isPresent() || rest)) {
        states.after(mention.to()).ifPresent(state -> notes.add(new Note(mention, state)));
      } else if (isLeftBehind(words, verbs, mention)) {
        states
            .after(mention.to())
            .or(() -> states.leftBy(mention))
            .filter(state -> !state.equals(TrainingStates.DELIVERED))
            .ifPresent(state -> notes.add(new Note(mention, state)));
      }
    }
    for (Quantity quantity : Numbers.in(words)) {
      boolean free =
          persons.stream()
              .noneMatch(
                  mention ->
                      mention.from() < quantity.tokens().to()
                          && quantity.tokens().from() < mention.to());
      int from = quantity.tokens().from();
      boolean last = verbs.stream().noneMatch(verb -> verb.finite() && verb.head() > from);
      boolean with =
          words.is(from - 1, "with")
              || (last && words.is(from - 1, "and") && isInTraining(words, quantity.tokens().to()))
              || words.startsWith(from - 2, "with the")
              || (last && words.is(from - 1, ";"));
      boolean added = last && words.isComma(from - 1);
      if (free && (with || added) && quantity.count().isPresent()) {
        PersonsMention mention =
            new PersonsMention(quantity.tokens(), Optional.empty(), Optional.of(quantity));
        states
            .after(mention.to())
            .filter(state -> with || !state.equals(TrainingStates.DELIVERED))
            .ifPresent(state -> notes.add(new Note(mention, state)));
      }
    }
    return notes;
  }

  /** "14 hold it, remaining three on it now": a number without a verb behind the last one. */
  private static boolean isLeftBehind(Words words, List<VerbGroup> verbs, PersonsMention mention) {
    int from = mention.from();
    return words.is(from, "remaining")
        && mention.cohort().isEmpty()
        && (words.isComma(from - 1) || words.is(from - 1, ";"))
        && verbs.stream().noneMatch(verb -> verb.finite() && verb.head() > from);
  }

  private static boolean isInTraining(Words words, int place) {
    return words.startsWith(place, "in training") || words.startsWith(place, "on the course");
  }

  /** Whether the sentence names training, be it only by its letters. */
  static boolean isOfTraining(
      TrainingVocabulary vocabulary, Words words, List<TrainingMention> training) {
    return !training.isEmpty()
        || words.is(0, "trained")
        || vocabulary.stands(words, 0, words.count(), Topic.TRAINING);
  }
}
