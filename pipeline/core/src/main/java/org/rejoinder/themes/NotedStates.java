package org.rejoinder.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The state of training that a note gives without a verb: "12 complete", "nine to follow". */
final class NotedStates {

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
          "certificated",
          "licensed",
          "qualified",
          "briefed",
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

  private static final PhraseList<String> PHRASES =
      PhraseList.of(
          Map.entry("under way", TrainingStates.UNDER_WAY),
          Map.entry("in progress", TrainingStates.UNDER_WAY),
          Map.entry("in training", TrainingStates.UNDER_WAY),
          Map.entry("on course", TrainingStates.UNDER_WAY),
          Map.entry("on the course", TrainingStates.UNDER_WAY),
          Map.entry("on it", TrainingStates.UNDER_WAY),
          Map.entry("under training", TrainingStates.UNDER_WAY),
          Map.entry("part way through", TrainingStates.UNDER_WAY),
          Map.entry("half way through", TrainingStates.UNDER_WAY),
          Map.entry("part - way through", TrainingStates.UNDER_WAY),
          Map.entry("half - way through", TrainingStates.UNDER_WAY),
          Map.entry("partway through", TrainingStates.UNDER_WAY),
          Map.entry("halfway through", TrainingStates.UNDER_WAY),
          Map.entry("midway through", TrainingStates.UNDER_WAY),
          Map.entry("working towards", TrainingStates.UNDER_WAY),
          Map.entry("working through", TrainingStates.UNDER_WAY),
          Map.entry("through it", TrainingStates.DELIVERED),
          Map.entry("to date", TrainingStates.DELIVERED),
          Map.entry("so far", TrainingStates.DELIVERED),
          Map.entry("up to date", TrainingStates.DELIVERED),
          Map.entry("in date", TrainingStates.DELIVERED),
          Map.entry("to follow", TrainingStates.PLANNED),
          Map.entry("on the waiting list", TrainingStates.PLANNED),
          Map.entry("on a waiting list", TrainingStates.PLANNED),
          Map.entry("to go", TrainingStates.PLANNED),
          Map.entry("to be", TrainingStates.PLANNED),
          Map.entry("to attend", TrainingStates.PLANNED),
          Map.entry("to complete", TrainingStates.PLANNED),
          Map.entry("to do", TrainingStates.PLANNED),
          Map.entry("to start", TrainingStates.PLANNED),
          Map.entry("to begin", TrainingStates.PLANNED),
          Map.entry("yet to", TrainingStates.PLANNED),
          Map.entry("due to", TrainingStates.PLANNED),
          Map.entry("still to", TrainingStates.PLANNED),
          Map.entry("in the diary", TrainingStates.PLANNED),
          Map.entry("in diaries", TrainingStates.PLANNED),
          Map.entry("in planning", TrainingStates.PLANNED));

  private static final Set<String> AT_PRESENT =
      Set.of("currently", "now", "already", "presently", "all", "both", "also", "only");

  private static final Set<String> STARTING = Set.of("commencing", "starting", "beginning");

  private static final Set<String> INTAKES =
      Set.of("intake", "cohort", "tranche", "wave", "course", "programme");

  private static final Set<String> PLACES = Set.of("place", "date", "slot", "it", "one", "theirs");

  private final Words words;
  private final List<TrainingMention> training;

  NotedStates(Words words, List<TrainingMention> training) {
    this.words = words;
    this.training = training;
  }

  private boolean isMark(int place) {
    return words.isColonOrDash(place) || words.is(place, ")");
  }

  /** "44 officers: completed", what stands after the persons or their number. */
  Optional<String> after(int end) {
    int place = end;
    while (isMark(place) || words.isAnyOf(place, AT_PRESENT)) {
      place++;
    }
    Optional<String> told = onTraining(place).or(() -> begins(end)).or(() -> datedCourse(end));
    if (told.isPresent()) {
      return told;
    }
    int first = place;
    return PHRASES.at(words, place).map(PhraseList.Meaning::meaning).or(() -> byWord(first));
  }

  /** "completed: 44 officers", "Trained to date: 44". */
  Optional<String> before(int from) {
    boolean counted = words.tag(from).equals("CD");
    if (counted && words.isAnyOf(from - 1, DONE) && !words.isNoun(from + 1)) {
      // "establishment 74, fully trained 36".
      return Optional.of(TrainingStates.DELIVERED);
    }
    if (!words.is(from - 1, ":")) {
      return Optional.empty();
    }
    if (words.isAnyOf(0, DONE)) {
      // "Trained evidence gatherers: 12".
      return Optional.of(TrainingStates.DELIVERED);
    }
    boolean sum = words.startsWith(from - 3, "to date") || words.startsWith(from - 3, "so far");
    return sum ? byWord(from - 4) : after(from - 2);
  }

  /** "Stalking training: 44 detectives": under the name of a course, those who have had it. */
  Optional<String> underHeading(PersonsMention mention) {
    int colon = mention.from() - 1;
    boolean counted =
        mention
            .quantity()
            .filter(found -> found.count().isPresent() || found.percent().isPresent())
            .isPresent();
    return counted
            && words.is(colon, ":")
            && words.endsClause(afterPeriod(mention.to()))
            && training.stream().anyMatch(each -> each.certain() && each.to() == colon)
        ? Optional.of(TrainingStates.DELIVERED)
        : Optional.empty();
  }

  private int afterPeriod(int place) {
    return Periods.in(words, place, Math.min(words.count(), place + 5))
        .filter(period -> period.from() <= place + 1)
        .map(Periods.Period::to)
        .orElse(place);
  }

  /** "remaining 9 by July 2025": notes leave out the article and that these are still to do it. */
  Optional<String> leftBy(PersonsMention mention) {
    return isStillLeft(words, mention) ? Optional.of(TrainingStates.PLANNED) : Optional.empty();
  }

  /** Such persons, as notes name them: "four completed it, remaining nine by July". */
  static boolean isStillLeft(Words words, PersonsMention mention) {
    return words.is(mention.from(), "remaining") && isBy(words, mention.to());
  }

  /** "Autism awareness to all detention officers by December": the course goes to them by then. */
  Optional<String> givenBy(PersonsMention mention) {
    int to = mention.from() - 1;
    boolean given =
        words.is(to, "to")
            && (words.is(to - 1, "awareness")
                || training.stream().anyMatch(each -> each.to() == to));
    return given && isBy(words, mention.to())
        ? Optional.of(TrainingStates.PLANNED)
        : Optional.empty();
  }

  private static boolean isBy(Words words, int place) {
    return (words.is(place, "by") || words.is(place, "before"))
        && Periods.isNamed(words, place, Math.min(words.count(), place + 5));
  }

  private Optional<String> byWord(int place) {
    if (isOfOtherThing(place) || isWaitForOtherThing(place)) {
      return Optional.empty();
    }
    if (words.isAnyOf(place, DONE)) {
      return Optional.of(TrainingStates.DELIVERED);
    }
    if (words.isAnyOf(place, TO_COME)) {
      return Optional.of(TrainingStates.PLANNED);
    }
    return words.isAnyOf(place, UNDER_WAY)
        ? Optional.of(TrainingStates.UNDER_WAY)
        : Optional.empty();
  }

  private boolean isOfOtherThing(int place) {
    String next = Periods.isMonth(words.word(place + 1)) ? "IN" : words.tag(place + 1);
    return next.startsWith("NN") || next.startsWith("JJ") || next.equals("DT");
  }

  /** "seven of the nine waiting for trial". */
  private boolean isWaitForOtherThing(int place) {
    int noun = nounFrom(place + 2);
    return words.is(place, "waiting")
        && words.is(place + 1, "for")
        && !words.lemmaIsAnyOf(noun, PLACES)
        && training.stream().noneMatch(each -> each.from() <= noun && noun < each.to());
  }

  /** The first word that neither points at a noun nor describes it. */
  private int nounFrom(int place) {
    int noun = place;
    while (words.tag(noun).matches("DT|JJ|PRP\\$")) {
      noun++;
    }
    return noun;
  }

  /** "Other seven: course of 23 February 2026". */
  private Optional<String> datedCourse(int colon) {
    return words.is(colon, ":")
            && training.stream()
                .anyMatch(
                    mention ->
                        words.beforeDeterminers(mention.from()) == colon
                            && Periods.isNamed(
                                words, mention.to(), Math.min(words.count(), mention.to() + 4)))
        ? Optional.of(TrainingStates.PLANNED)
        : Optional.empty();
  }

  /** "starting in May". */
  private Optional<String> begins(int end) {
    int place = end;
    while (isMark(place)) {
      place++;
    }
    return words.isAnyOf(place, STARTING)
            && Periods.isNamed(words, place + 1, Math.min(words.count(), place + 4))
        ? Optional.of(TrainingStates.PLANNED)
        : Optional.empty();
  }

  /** "through the missing children half-day". */
  private boolean isNextPhrase(int preposition) {
    return training.stream()
        .filter(mention -> mention.from() > preposition)
        .limit(1)
        .anyMatch(
            mention ->
                IntStream.range(preposition + 1, mention.from())
                    .mapToObj(words::tag)
                    .allMatch(tag -> tag.matches("DT|PRP\\$|JJ|NN.*|HYPH|RB|VBG|POS|CD")));
  }

  /** "612 through the awareness package", "30 on the e-learning", "16 on current cohort". */
  private Optional<String> onTraining(int place) {
    boolean named =
        training.stream().anyMatch(mention -> words.beforeDeterminers(mention.from()) == place);
    if (words.is(place, "through") && (named || isNextPhrase(place))) {
      return Optional.of(TrainingStates.DELIVERED);
    }
    int noun = nounFrom(place + 1);
    boolean intake = noun > place + 1 && words.lemmaIsAnyOf(noun, INTAKES);
    return (words.is(place, "on") && (named || intake)) || (words.is(place, "in") && named)
        ? Optional.of(TrainingStates.UNDER_WAY)
        : Optional.empty();
  }
}
