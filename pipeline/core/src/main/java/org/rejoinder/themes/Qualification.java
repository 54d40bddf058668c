package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads who is trained already: "are fully trained", "we have 22 trained interviewers". */
final class Qualification {

  static final String RULE = "persons-qualified";

  private static final Set<String> QUALIFIED =
      Set.of(
          "trained",
          "qualified",
          "accredited",
          "certified",
          "certificated",
          "compliant",
          "upskilled");
  private static final Set<String> JUDGING =
      Set.of(
          "well",
          "better",
          "best",
          "poorly",
          "badly",
          "insufficiently",
          "inadequately",
          "ill",
          "under-",
          "improperly");

  /** "two accredited trainers" are there for others. */
  private static final Set<String> TEACHERS = Set.of("trainer", "instructor");

  private final Words words;

  Qualification(Words words) {
    this.words = words;
  }

  /** "are fully trained", "were PIP 2 accredited". */
  boolean isOf(Clause clause) {
    int adjective = qualified(clause.objectFrom());
    return clause.verb().lemma().equals("be")
        && !words.isNoun(adjective + 1)
        && QUALIFIED.contains(words.word(adjective));
  }

  /** "are up to date with the refresher", "were in date for their safety training". */
  boolean isUpToDate(Clause clause) {
    return clause.verb().lemma().equals("be")
        && IntStream.rangeClosed(clause.objectFrom(), words.afterAdverbs(clause.objectFrom()))
            .anyMatch(place -> isUpToDate(words, place));
  }

  /** "managed under the scheme where they qualify": for something else, and nobody learns. */
  boolean isConditional(Clause clause) {
    return clause.verb().lemma().equals("qualify")
        && clause.verb().tense() == VerbGroup.Tense.PRESENT
        && words.isAnyOf(clause.subjectFrom() - 1, Set.of("where", "if", "unless", "whether"));
  }

  /** "All SPOCs briefed 12 May 2025", "five officers accredited this year": nobody else is. */
  boolean isNoted(Clause clause) {
    int from = clause.objectFrom();
    int month = words.tag(from).equals("CD") ? from + 1 : from;
    boolean year =
        (words.is(from, "this") || words.is(from, "last"))
            && Periods.isNamed(words, from, Math.min(words.count(), from + 2));
    boolean nothingElse = words.endsClause(from) && words.isInCapitals(clause.verb().head() - 1);
    return clause.verb().tokens().from() == clause.verb().head()
        && clause.verb().tense() == VerbGroup.Tense.PAST
        && (Periods.isMonth(words.word(month)) || year || nothingElse);
  }

  /** "were poorly trained": how good they were, and not that they were. */
  boolean isJudged(VerbGroup verb) {
    return words.isAnyOf(verb.head() - 1, JUDGING);
  }

  /** The place of "trained" in "fully trained", "ABE trained", "PIP 2 accredited". */
  private int qualified(int from) {
    int place = words.afterAdverbs(from);
    int end = place;
    while (end < place + 4
        && !QUALIFIED.contains(words.word(end))
        && (words.isNoun(end) || words.tag(end).equals("CD") || words.is(end, "-"))) {
      end++;
    }
    return QUALIFIED.contains(words.word(end)) ? end : place;
  }

  /** "We have 22 trained interviewers", "there are 40 accredited investigators". */
  Optional<Trained> areThere(Clause clause, List<PersonsMention> persons) {
    List<PersonsMention> qualified =
        persons.stream()
            .filter(mention -> clause.hasObjectAt(mention.from()))
            .filter(mention -> mention.quantity().filter(this::isCounted).isPresent())
            .filter(mention -> words.onlyModify(clause.objectFrom(), mention.from()))
            .filter(this::isQualified)
            .filter(mention -> !words.lemmaIsAnyOf(mention.to() - 1, TEACHERS))
            .toList();
    return qualified.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trained(clause, qualified, RULE));
  }

  /** "we have a trained coordinator" counts nobody. */
  private boolean isCounted(Quantity quantity) {
    int from = quantity.tokens().from();
    return quantity.quantifier().isEmpty() && !words.is(from, "a") && !words.is(from, "an");
  }

  private boolean isQualified(PersonsMention mention) {
    return mention
        .cohort()
        .filter(
            range ->
                IntStream.range(range.from(), range.to())
                    .anyMatch(
                        place -> QUALIFIED.contains(words.word(place).replaceFirst("^.*-", ""))))
        .isPresent();
  }

  static boolean isUpToDate(Words words, int place) {
    return words.startsWith(place, "up to date")
        || words.startsWith(place, "up - to - date")
        || words.is(place, "up-to-date")
        || words.startsWith(place, "in date")
        || (words.is(place, "current") && words.is(place + 1, "with"));
  }
}
