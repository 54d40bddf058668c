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

  private static final Set<String> DONE =
      Set.of(
          "complete",
          "completed",
          "compliant",
          "done",
          "attended",
          "trained",
          "accredited",
          "certified",
          "qualified",
          "passed",
          "finished");
  private static final Set<String> TO_COME =
      Set.of(
          "outstanding",
          "following",
          "booked",
          "scheduled",
          "planned",
          "remaining",
          "enrolled",
          "waiting",
          "awaiting",
          "nominated");
  private static final Set<String> UNDER_WAY =
      Set.of("underway", "attending", "undertaking", "part-way", "ongoing");

  private static final Set<String> STARTING = Set.of("commencing", "starting", "beginning");
  private static final Set<String> SUBORDINATING =
      Set.of("once", "when", "after", "until", "subject", "if", "which", "who", "as", "where");
  private static final Set<String> MARKS =
      Set.of(")", ":", "-", "--", "\u2013", "\u2014", "\u2013-");

  private Notes() {}

  /** All notes of a sentence that has no finite verb. */
  static List<Note> in(
      Words words,
      List<VerbGroup> verbs,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      boolean trainingSpokenOf) {
    List<Note> notes = new ArrayList<>();
    int limit = subordinate(words);
    boolean sentence =
        verbs.stream()
            .filter(verb -> !isThereBe(words, verb))
            .anyMatch(
                verb -> verb.finite() && verb.head() < limit && !words.is(verb.tokens().to(), ":"));
    if (!trainingSpokenOf || sentence) {
      return notes;
    }
    for (PersonsMention mention : persons) {
      stateBefore(words, training, mention.from())
          .or(() -> stateAt(words, training, mention.to()))
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
        stateAt(words, training, mention.to())
            .ifPresent(state -> notes.add(new Note(mention, state)));
      }
    }
    return notes;
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
    for (PersonsMention mention : persons) {
      boolean with = words.is(words.beforeDeterminers(mention.from()), "with");
      boolean rest = mention.from() == mention.to() - 2 && words.is(mention.from(), "the");
      if (with && (mention.quantity().isPresent() || rest)) {
        stateAt(words, training, mention.to())
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
      if (free && with && quantity.count().isPresent()) {
        PersonsMention mention =
            new PersonsMention(quantity.tokens(), Optional.empty(), Optional.of(quantity));
        stateAt(words, training, mention.to())
            .ifPresent(state -> notes.add(new Note(mention, state)));
      }
    }
    return notes;
  }

  private static boolean isInTraining(Words words, int place) {
    return words.startsWith(place, "in training") || words.startsWith(place, "on the course");
  }

  /** Whether the sentence names training, be it only by its letters. */
  static boolean isOfTraining(
      TrainingVocabulary vocabulary, Words words, List<TrainingMention> training) {
    return !training.isEmpty() || vocabulary.stands(words, 0, words.count(), Topic.TRAINING);
  }

  /** "612 through the awareness package", "30 on the e-learning". */
  private static boolean isTraining(Words words, List<TrainingMention> training, int place) {
    return training.stream().anyMatch(mention -> words.beforeDeterminers(mention.from()) == place);
  }

  /** "completed: 44 officers". */
  private static Optional<String> stateBefore(
      Words words, List<TrainingMention> training, int from) {
    return words.is(from - 1, ":") ? stateAt(words, training, from - 2) : Optional.empty();
  }

  private static Optional<String> stateAt(Words words, List<TrainingMention> training, int end) {
    int place = end;
    while (words.isAnyOf(place, MARKS)) {
      place++;
    }
    String word = words.word(place);
    if (words.startsWith(place, "under way")
        || words.startsWith(place, "in progress")
        || words.startsWith(place, "in training")
        || words.startsWith(place, "on course")
        || words.startsWith(place, "on the course")
        || words.startsWith(place, "on it")
        || words.startsWith(place, "under training")) {
      return Optional.of(TrainingStates.UNDER_WAY);
    }
    if (words.isAnyOf(place, STARTING)
        && Periods.isNamed(words, place + 1, Math.min(words.count(), place + 4))) {
      return Optional.of(TrainingStates.PLANNED);
    }
    if (words.is(place, "through") && isTraining(words, training, place)) {
      return Optional.of(TrainingStates.DELIVERED);
    }
    if (words.startsWith(place, "to date") || words.startsWith(place, "so far")) {
      return Optional.of(TrainingStates.DELIVERED);
    }
    if (words.is(place, "on") && isTraining(words, training, place)) {
      return Optional.of(TrainingStates.UNDER_WAY);
    }
    String next = Periods.isMonth(words.word(place + 1)) ? "IN" : words.tag(place + 1);
    if (next.startsWith("NN") || next.startsWith("JJ") || next.equals("DT")) {
      return Optional.empty();
    }
    if (DONE.contains(word)) {
      return Optional.of(TrainingStates.DELIVERED);
    }
    if (TO_COME.contains(word)
        || words.startsWith(place, "to follow")
        || words.startsWith(place, "on the waiting list")
        || words.startsWith(place, "on a waiting list")
        || words.startsWith(place, "to go")
        || words.startsWith(place, "to be")
        || words.startsWith(place, "to attend")
        || words.startsWith(place, "to complete")
        || words.startsWith(place, "to start")
        || words.startsWith(place, "to begin")
        || words.startsWith(place, "yet to")
        || words.startsWith(place, "due to")
        || words.startsWith(place, "still to")) {
      return Optional.of(TrainingStates.PLANNED);
    }
    return UNDER_WAY.contains(word) ? Optional.of(TrainingStates.UNDER_WAY) : Optional.empty();
  }
}
