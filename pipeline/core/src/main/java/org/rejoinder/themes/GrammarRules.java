package org.rejoinder.themes;

import java.util.Map;
import java.util.Optional;

/** What the rules that stand in no codebook say: those that are told by grammar alone. */
public final class GrammarRules {

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("quoted", "The name stands in the report's words, not in the body's."),
          Map.entry("named", "No verb says anything of the name."),
          Map.entry("list", "The name stands in a list; the sentence before the list says so."),
          Map.entry("verb-done", "The verb that governs it says that it has happened."),
          Map.entry("verb-under-way", "The verb that governs it says that it goes on."),
          Map.entry("verb-holds", "The verb that governs it says that it is so as a rule."),
          Map.entry("verb-planned", "The verb that governs it says that it will be."),
          Map.entry("verb-not-done", "The verb that governs it denies it."),
          Map.entry("verb-obliged", "The verb that governs it says that somebody demands it."),
          Map.entry("verb-wished", "The verb that governs it says that somebody wishes it."),
          Map.entry("verb-possible", "The verb that governs it says that it may be."),
          Map.entry("verb-in-place", "A main verb says that it is done, or done as a rule."),
          Map.entry("verb-in-progress", "A main verb says that it goes on."),
          Map.entry("open-verb", "A main verb says that it is not done yet."),
          Map.entry("prepared-verb", "A main verb says that it is being made ready, and no more."),
          Map.entry("weighed", "No rule finds it, but the signs in the sentence are enough."),
          Map.entry("awaiting-national", "The theme awaiting-national found something in it."),
          Map.entry("persons-trained", "Persons are the subject of a verb of training."),
          Map.entry("trains-persons", "Persons are the object of a verb of training."),
          Map.entry(
              "persons-qualified", "Persons are said to be trained, or to hold a qualification."),
          Map.entry("persons-take-training", "Persons take a course."),
          Map.entry("training-taken-by", "A course is taken by persons."),
          Map.entry("persons-given-training", "Persons are given a course."),
          Map.entry("gives-persons-training", "Somebody gives persons a course."),
          Map.entry("training-given-to", "A course is given to persons."),
          Map.entry("training-for-persons", "Training for persons takes place."),
          Map.entry("training-reaches-persons", "Training reaches persons."),
          Map.entry("part-of-training-for", "Part of a course for persons takes place."),
          Map.entry("training-compliance", "A share of completion stands for the persons."),
          Map.entry("training-places", "Places on a course stand for those who fill them."));

  private GrammarRules() {}

  /** What the rule says, in a sentence; nothing for a rule of a codebook. */
  public static Optional<String> meaning(String rule) {
    return Optional.ofNullable(MEANINGS.get(rule));
  }
}
