package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Knows the days and hours that are training where somebody takes them: "the supplementary day on
 * case formulation", "two mornings with a tutor on disclosure", "the first-responder day".
 */
final class TrainingDays {

  private static final Set<String> SINGLE =
      Set.of("day", "morning", "afternoon", "evening", "hour", "half-day");

  /** Days that everybody has. */
  private static final Set<String> COMMON =
      Set.of(
          "first",
          "last",
          "next",
          "same",
          "rest",
          "working",
          "open",
          "previous",
          "following",
          "present",
          "early",
          "late",
          "single",
          "whole",
          "entire",
          "other",
          "further",
          "given",
          "bank",
          "court",
          "polling",
          "christmas",
          "new",
          "market",
          "family",
          "bad",
          "good",
          "busy",
          "sixth",
          "seventh",
          "24th",
          "week",
          "sick",
          "annual",
          "leave",
          "every",
          "that",
          "very",
          "final",
          "second",
          "third",
          "appointed",
          "duty");

  /** Whoever is with those who learn. */
  private static final Set<String> TEACHERS =
      Set.of(
          "lawyer",
          "solicitor",
          "prosecutor",
          "registrar",
          "barrister",
          "trainer",
          "teacher",
          "coach",
          "tutor",
          "instructor",
          "lecturer",
          "professor",
          "academic",
          "facilitator",
          "psychologist",
          "physician",
          "doctor",
          "paediatrician",
          "psychiatrist",
          "clinician",
          "nurse",
          "advocate",
          "adviser",
          "negotiator",
          "charity",
          "department",
          "university",
          "college",
          "team",
          "specialist",
          "expert",
          "survivor");

  private static final int LONGEST_TEACHER = 6;

  private final Words words;

  TrainingDays(Words words) {
    this.words = words;
  }

  /** Whether the word of time is a lesson. */
  boolean isLesson(int head) {
    return isLessonOn(head) || isNamedDay(head);
  }

  /** "two days on the law of consent". */
  private boolean isLessonOn(int head) {
    int described = words.is(head - 1, "-") ? head - 2 : head;
    while (words.tag(described - 1).equals("JJ") && !words.isAnyOf(described - 1, COMMON)) {
      described--;
    }
    int article = described - 1;
    boolean half = described < head && words.is(described, "half");
    boolean counted =
        words.tag(article).equals("CD")
            || words.is(article, "a")
            || words.is(article, "an")
            || words.is(article, "half")
            || half;
    boolean on =
        (words.is(head + 1, "on") || words.is(head + 1, "covering") || words.is(head + 1, "about"))
            && !Periods.isMonth(words.word(head + 2))
            && !words.tag(head + 2).equals("CD");
    return counted && (on || isWithTeacher(head + 1));
  }

  /** "two days with specialist lawyers". */
  private boolean isWithTeacher(int with) {
    return words.is(with, "with")
        && IntStream.range(with + 1, Math.min(words.count(), with + LONGEST_TEACHER))
            .takeWhile(place -> words.isNoun(place) || words.tag(place).matches("DT|JJ|POS|PRP\\$"))
            .anyMatch(place -> words.lemmaIsAnyOf(place, TEACHERS));
  }

  /** "the digital first-responder day". */
  boolean isNamedDay(int head) {
    if (!SINGLE.contains(words.word(head)) || words.isNoun(head + 1) || words.is(head + 1, "-")) {
      return false;
    }
    String tag = words.tag(head - 1);
    boolean named =
        (tag.startsWith("NN") || tag.equals("JJ") || isCompound(head - 1))
            && !words.isAnyOf(head - 1, COMMON)
            && !words.isAnyOf(head - 1, Programmes.DURATIONS)
            && !Periods.isMonth(words.word(head - 1));
    return named && words.tag(start(head) - 1).matches("DT|PRP\\$|POS");
  }

  /** "problem-solving", "crime recording". */
  private boolean isCompound(int place) {
    return words.tag(place).equals("VBG") && (words.is(place - 1, "-") || words.isNoun(place - 1));
  }

  /** Where the name of the day begins: "Disruption in Practice day". */
  int start(int head) {
    int start = head;
    while (words.isNoun(start - 1)
        || words.tag(start - 1).startsWith("JJ")
        || (words.is(start - 1, "and") && words.isNoun(start - 2))
        || words.is(start - 1, "-")
        || isCompound(start - 1)
        || isWithinTitle(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isWithinTitle(int place) {
    return words.isAnyOf(place, ProgrammeWords.CONNECTORS)
        && words.isCapitalised(place - 1)
        && words.isCapitalised(place + 1);
  }
}
