package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether something is to be done when what was spoken of before is there: "once there is
 * one", "when that day comes", "following its release".
 */
final class OnArrival {

  /** The time at which it is there, pointed at. */
  private static final PhraseList<Boolean> THEN =
      PhraseList.of(
          "at that point", "at that stage", "at that time", "from that point", "thereafter");

  /** What opens the time or condition at which it is there. */
  private static final PhraseList<Boolean> ARRIVING =
      PhraseList.of(
          "as soon as",
          "once",
          "when",
          "whenever",
          "after",
          "following",
          "the moment that",
          "the moment",
          "in the week that",
          "in the month that",
          "in the week after",
          "in the month after",
          "in the week in which",
          "in the month in which",
          "in the first week after",
          "in the first month after",
          "the week that",
          "the month that",
          "the day that",
          "the day",
          "immediately",
          "directly",
          "within a week of",
          "within a month of",
          "within weeks of",
          "within months of",
          "on",
          "upon",
          "until");

  /** Nouns of the arrival of what is waited for. */
  private static final Set<String> COMING =
      Set.of(
          "publication",
          "release",
          "launch",
          "issue",
          "receipt",
          "arrival",
          "introduction",
          "appearance",
          "completion",
          "approval",
          "delivery",
          "commencement",
          "day",
          "time",
          "date",
          "moment");

  private final Words words;

  OnArrival(Words words) {
    this.words = words;
  }

  /** "once there is one", "the moment that it is", "when that day comes", "after its launch". */
  boolean isMeantBy(VerbGroup verb) {
    boolean then =
        IntStream.range(0, words.count()).anyMatch(place -> THEN.lengthAt(words, place) > 0);
    return then
        || IntStream.range(0, words.count())
            .filter(place -> ARRIVING.lengthAt(words, place) > 0)
            .map(place -> place + ARRIVING.lengthAt(words, place))
            .filter(place -> place <= verb.tokens().from() || place > verb.head())
            .anyMatch(this::pointsToWaitedFor);
  }

  private boolean pointsToWaitedFor(int place) {
    boolean pronoun =
        words.isAnyOf(place, Awaited.WAITED_FOR)
            || words.startsWith(place, "there is")
            || words.startsWith(place, "there are");
    boolean own =
        words.isAnyOf(place, Set.of("its", "their", "that", "the"))
            && words.lemmaIsAnyOf(place + 1, COMING);
    return pronoun || own;
  }
}
