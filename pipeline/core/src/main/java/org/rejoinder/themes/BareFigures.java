package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.Targets.Target;

/**
 * Reads numbers that stand for those who are trained where training is spoken of and no verb says
 * it of them: "Tamsey: 9 out of 15, and the other six by July", "completions stand at 27".
 */
final class BareFigures {

  /** What counts the trained one by one. */
  private static final Set<String> COUNTED =
      Set.of("completion", "attendance", "pass", "enrolment");

  /** Verbs that set a number beside what it is the number of. */
  private static final Set<String> STATING =
      Set.of(
          "stand", "be", "total", "number", "reach", "amount", "come", "record", "log", "sit",
          "rise", "run");

  /** How an answer to "how many" is put. */
  private static final Set<String> ANSWERING =
      Set.of("give", "tell", "quote", "be", "hear", "learn", "inform", "say");

  /** What stands before a number that tells when, where or of what, and not how many persons. */
  private static final Set<String> OTHER_NUMBERS =
      Set.of(
          "of",
          "in",
          "since",
          "until",
          "before",
          "after",
          "by",
          "from",
          "recommendation",
          "section",
          "page",
          "phase",
          "\u00a3",
          "age",
          "aged",
          "article",
          "point",
          "paragraph",
          "table",
          "level",
          "year",
          "no",
          "against",
          "per");

  private static final Set<String> AHEAD = Set.of("by", "before", "to", "next");

  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<PersonsMention> persons;
  private final List<Quantity> quantities;

  BareFigures(
      Words words, List<VerbGroup> verbs, List<PersonsMention> persons, List<Target> targets) {
    this.words = words;
    this.verbs = verbs;
    this.persons = persons;
    this.quantities =
        Numbers.in(words).stream().filter(quantity -> !isTarget(quantity, targets)).toList();
  }

  private static boolean isTarget(Quantity quantity, List<Target> targets) {
    return targets.stream()
        .anyMatch(
            target ->
                target.from() <= quantity.tokens().from()
                    && quantity.tokens().from() < target.to());
  }

  /** "Completions stand at 27 against a requirement of 44". */
  List<Notes.Note> counted() {
    Optional<Notes.Note> told = ofThoseWho().or(this::answered);
    if (told.isPresent()) {
      return List.of(told.get());
    }
    boolean stated =
        verbs.stream().filter(VerbGroup::finite).allMatch(verb -> STATING.contains(verb.lemma()));
    for (int place = 0; place < words.count(); place++) {
      if (stated
          && words.isNoun(place)
          && words.lemmaIsAnyOf(place, COUNTED)
          && !isOfOtherThing(place)) {
        int noun = place;
        return quantities.stream()
            .filter(
                quantity ->
                    quantity.count().isPresent()
                        || (quantity.percent().isPresent() && !words.isNoun(noun + 1)))
            .filter(this::isFree)
            .filter(quantity -> quantity.tokens().to() == noun || isAlone(quantity))
            .limit(1)
            .map(quantity -> new Notes.Note(mention(quantity), TrainingStates.DELIVERED))
            .toList();
      }
    }
    return List.of();
  }

  /** "the number who have done the course stands at 58". */
  private Optional<Notes.Note> ofThoseWho() {
    boolean those =
        words.startsWith(0, "the number who")
            || words.startsWith(0, "the number that")
            || words.startsWith(0, "the proportion who")
            || words.startsWith(0, "the share who");
    return those ? lastFigure(3, STATING) : Optional.empty();
  }

  /** "I asked how many had been trained and was given the figure of 61 per cent". */
  private Optional<Notes.Note> answered() {
    for (int place = 0; place < words.count(); place++) {
      if (words.startsWith(place, "how many")) {
        return lastFigure(place, ANSWERING);
      }
    }
    return Optional.empty();
  }

  /** The figure that ends a clause whose verb is one of these. */
  private Optional<Notes.Note> lastFigure(int from, Set<String> verbsOfFigure) {
    return quantities.stream()
        .filter(quantity -> quantity.count().isPresent() || quantity.percent().isPresent())
        .filter(quantity -> quantity.tokens().from() > from && isAlone(quantity))
        .filter(
            quantity ->
                verbs.stream()
                    .filter(VerbGroup::finite)
                    .filter(verb -> verb.head() > from)
                    .filter(verb -> verb.head() < quantity.tokens().from())
                    .reduce((first, second) -> second)
                    .filter(verb -> verbsOfFigure.contains(verb.lemma()))
                    .isPresent())
        .findFirst()
        .map(quantity -> new Notes.Note(mention(quantity), TrainingStates.DELIVERED));
  }

  /** "completion of the form": no person's. */
  private boolean isOfOtherThing(int noun) {
    return words.is(noun + 1, "of") && !words.is(noun + 2, "the") && !words.is(noun + 2, "this");
  }

  /**
   * The figures of an item of a list that says who is trained.
   *
   * @param state that the list gives
   */
  List<Notes.Note> listed(String state) {
    if (verbs.stream().anyMatch(VerbGroup::finite)) {
      return List.of();
    }
    List<Notes.Note> notes = new ArrayList<>();
    for (Quantity quantity : quantities) {
      boolean figure = quantity.count().isPresent() || quantity.percent().isPresent();
      if (figure && isFree(quantity) && isAlone(quantity)) {
        notes.add(
            new Notes.Note(mention(quantity), isAhead(quantity) ? TrainingStates.PLANNED : state));
      }
    }
    return notes;
  }

  private PersonsMention mention(Quantity quantity) {
    Optional<Range> cohort =
        persons.stream()
            .filter(person -> person.quantity().isEmpty())
            .filter(person -> person.to() <= quantity.tokens().from())
            .flatMap(person -> person.cohort().stream())
            .reduce((first, second) -> second);
    return new PersonsMention(quantity.tokens(), cohort, Optional.of(quantity));
  }

  /** Not the number of something that is named behind it. */
  private boolean isAlone(Quantity quantity) {
    int to = quantity.tokens().to();
    return !words.has(to)
        || !(words.isNoun(to) || words.tag(to).startsWith("JJ") || words.tag(to).equals("CD"));
  }

  private boolean isFree(Quantity quantity) {
    int before = quantity.tokens().from() - 1;
    return !words.isAnyOf(before, OTHER_NUMBERS)
        && !words.isNoun(before)
        && Periods.in(
                words,
                quantity.tokens().from(),
                Math.min(words.count(), quantity.tokens().to() + 2))
            .filter(
                period ->
                    period.from() <= quantity.tokens().from()
                        && period.to() > quantity.tokens().from())
            .isEmpty()
        && persons.stream()
            .noneMatch(
                person ->
                    person.quantity().isPresent()
                        && person.cohort().isPresent()
                        && person.from() < quantity.tokens().to()
                        && quantity.tokens().from() < person.to());
  }

  private boolean isAhead(Quantity quantity) {
    return words.isAnyOf(quantity.tokens().to(), AHEAD);
  }
}
