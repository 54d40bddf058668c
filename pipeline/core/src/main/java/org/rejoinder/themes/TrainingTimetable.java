package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is to come although its verb does not say so: booked, reserved, or on a timetable. */
final class TrainingTimetable {

  private static final Set<String> ONE_SITTING =
      Set.of(
          "day",
          "morning",
          "afternoon",
          "evening",
          "session",
          "workshop",
          "seminar",
          "briefing",
          "webinar",
          "masterclass",
          "conference",
          "lecture",
          "event");

  private static final int LONGEST_OTHERS = 5;

  private final Words words;

  TrainingTimetable(Words words) {
    this.words = words;
  }

  /** "are enrolled on the course in May", "on the course that begins next month". */
  boolean isAhead(Clause clause) {
    for (int place = clause.objectFrom(); place < words.count(); place++) {
      boolean begins =
          switch (words.lemma(place)) {
            case "begin", "start", "commence" -> words.isVerb(place);
            default -> false;
          };
      boolean named =
          clause.verb().tense() != VerbGroup.Tense.PAST
              && Periods.isNamed(words, place, place + 1)
              && place < clause.objectTo();
      if (begins || named || words.is(place, "next") || words.is(place, "forthcoming")) {
        return true;
      }
    }
    return false;
  }

  /** "joined a training evening": it is over on the day on which it begins. */
  boolean isOfOneSitting(Clause clause) {
    int noun = clause.objectFrom();
    if (clause.verb().lemma().equals("join") && isWithOthers(noun)) {
      return true;
    }
    while (words.isNoun(noun + 1)
        || words.tag(noun).matches("DT|PRP\\$|CD|HYPH|POS")
        || words.tag(noun).startsWith("JJ")) {
      noun++;
    }
    return words.isNoun(noun) && words.lemmaIsAnyOf(noun, ONE_SITTING);
  }

  /** "joined our officers for training". */
  private boolean isWithOthers(int from) {
    int place = from;
    while (place < from + LONGEST_OTHERS && !words.is(place, "for") && !words.is(place, "at")) {
      place++;
    }
    return place > from + 1 && place < from + LONGEST_OTHERS;
  }

  /** "have places in May", "were offered dates", "are outstanding", "remain". */
  boolean isReserved(Clause clause) {
    int object = clause.objectFrom();
    boolean sitting = false;
    int end = Math.min(clause.objectTo(), object + 4);
    for (int place = object; place < end && !words.isComma(place); place++) {
      sitting |=
          words.lemmaIsAnyOf(place, Ellipses.SITTINGS)
              && !words.is(place - 1, "to")
              && !words.startsWith(place, "place of")
              && !words.startsWith(place - 1, "in place")
              && !words.startsWith(place - 1, "in date");
    }
    String lemma = clause.verb().lemma();
    sitting &= !(lemma.equals("take") && words.is(object, "place"));
    boolean left =
        lemma.equals("remain")
            || (lemma.equals("be")
                && (words.is(object, "outstanding") || words.is(object, "next")));
    boolean ready = lemma.equals("stand") && words.is(object, "ready");
    return (sitting && !clause.verb().negated()) || left || ready;
  }

  /** "gets under way", "takes place". */
  private boolean isGoingOn(int place) {
    return words.is(place, "place")
        || words.is(place, "underway")
        || words.is(place, "going")
        || words.startsWith(place, "under way");
  }

  /** "the rest follow", "fifteen begin in October": the present tense of a timetable. */
  boolean isTimetabled(VerbGroup verb, Optional<Quantity> quantity) {
    return switch (verb.lemma()) {
      case "follow" -> true;
      case "take", "get" ->
          isGoingOn(verb.tokens().to())
              && Periods.isNamed(words, verb.tokens().to(), words.count());
      case "begin", "start", "commence", "join" ->
          quantity.flatMap(Quantity::count).isPresent()
              || Periods.isNamed(words, verb.tokens().to(), words.count());
      case "go" ->
          quantity.flatMap(Quantity::count).isPresent()
              && Periods.isNamed(words, verb.tokens().to(), words.count());
      case "attend", "sit", "undertake" ->
          quantity.flatMap(Quantity::count).isPresent() && isOnDay(verb.tokens().to());
      default -> false;
    };
  }

  /** "go on the course on 17 November 2025". */
  private boolean isOnDay(int from) {
    return IntStream.range(from, words.count())
        .anyMatch(
            place ->
                words.is(place, "on")
                    && words.tag(place + 1).equals("CD")
                    && Periods.isMonth(words.word(place + 2)));
  }
}
