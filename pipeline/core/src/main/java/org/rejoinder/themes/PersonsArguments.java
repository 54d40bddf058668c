package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern;

/** Finds the part that persons play in a clause: subject, object, after a preposition. */
final class PersonsArguments {

  private static final Set<String> TOWARDS =
      Set.of("to", "for", "with", "across", "among", "amongst", "of", "by");

  private static final int LONGEST_SUBJECT = 4;

  private final Words words;
  private final List<PersonsMention> persons;
  private final TrainingArguments training;
  private final PersonsList list;

  PersonsArguments(
      Words words, List<PersonsMention> persons, PersonsList list, TrainingArguments training) {
    this.words = words;
    this.persons = persons;
    this.training = training;
    this.list = list;
  }

  /** The clause's subject, if it is persons, with all that "and" joins to it. */
  List<PersonsMention> subjects(Clause clause) {
    List<PersonsMention> candidates =
        persons.stream()
            .filter(mention -> clause.subjectFrom() <= mention.from())
            .filter(mention -> endOfName(mention) <= clause.subjectTo())
            .toList();
    Optional<PersonsMention> first =
        candidates.stream()
            .filter(mention -> !words.isGoverned(mention.from(), clause.subjectFrom()))
            .filter(mention -> !isPossessed(mention))
            .findFirst()
            .map(mention -> countedApart(mention, candidates).orElse(mention));
    return first
        .filter(mention -> noTrainingBefore(clause, mention))
        .map(list::of)
        .map(
            all ->
                all.stream().filter(mention -> endOfName(mention) <= clause.subjectTo()).toList())
        .orElse(List.of());
  }

  /** "Lead investigators, 12 of 13 hold the certificate": the number after the heading. */
  private Optional<PersonsMention> countedApart(
      PersonsMention heading, List<PersonsMention> candidates) {
    int mark = heading.to();
    return candidates.stream()
        .filter(_ -> heading.quantity().isEmpty() && (words.isComma(mark) || words.is(mark, ":")))
        .filter(mention -> mention.from() == mark + 1 && mention.cohort().isEmpty())
        .filter(mention -> mention.quantity().flatMap(Quantity::count).isPresent())
        .findFirst();
  }

  /**
   * Where the name ends, before a number that stands behind it: "the staff, who number eleven,".
   */
  private static int endOfName(PersonsMention mention) {
    return mention.cohort().map(TokenPattern.Range::to).orElse(mention.to());
  }

  private boolean noTrainingBefore(Clause clause, PersonsMention mention) {
    return training.subjectMention(clause).filter(found -> found.from() < mention.from()).isEmpty();
  }

  private boolean isPossessed(PersonsMention mention) {
    return words.tag(mention.to()).equals("POS");
  }

  /** "Attendance by the other 70 sergeants", "delivery to all response teams" as the subject. */
  List<PersonsMention> ofDelivery(Clause clause) {
    if (!training.isSpokenOf()) {
      return List.of();
    }
    return persons.stream()
        .filter(mention -> clause.subjectFrom() < mention.from())
        .filter(mention -> mention.to() <= clause.subjectTo())
        .filter(mention -> isAfterAny(mention, TOWARDS))
        .filter(mention -> isOfDelivery(mention.from()))
        .findFirst()
        .map(list::of)
        .orElse(List.of());
  }

  private boolean isOfDelivery(int place) {
    int before = words.beforeDeterminers(place);
    return words.lemmaIsAnyOf(before - 1, ProgrammeWords.DELIVERY) && words.isNoun(before - 1);
  }

  /** Persons right after the verb. */
  Optional<PersonsMention> directObject(Clause clause) {
    return persons.stream()
        .filter(mention -> clause.hasObjectAt(mention.from()))
        .filter(mention -> words.onlyModify(clause.objectFrom(), mention.from()))
        .findFirst();
  }

  Optional<PersonsMention> after(Clause clause, Set<String> prepositions) {
    return persons.stream()
        .filter(mention -> clause.hasObjectAt(mention.from()))
        .filter(mention -> isAfterAny(mention, prepositions))
        .findFirst();
  }

  boolean isAfterAny(PersonsMention mention, Set<String> prepositions) {
    int before = words.beforeDeterminers(mention.from());
    return TOWARDS.contains(words.word(before)) && prepositions.contains(words.word(before));
  }

  /** Those, and all that are joined to them and begin no clause of their own. */
  List<PersonsMention> from(Clause clause, Optional<PersonsMention> first) {
    return first.map(list::of).orElse(List.of()).stream()
        .filter(mention -> mention.from() < clause.objectTo() || !hasVerbAfter(mention))
        .toList();
  }

  private boolean hasVerbAfter(PersonsMention mention) {
    String next = words.tag(mention.to());
    return next.equals("MD") || words.isVerb(mention.to());
  }

  /** "47 whom we will teach", "the 12 officers whom we trained". */
  List<PersonsMention> whom(Clause clause) {
    int verb = clause.verb().tokens().from();
    return persons.stream()
        .filter(mention -> mention.to() <= verb && verb - mention.to() <= LONGEST_SUBJECT)
        .filter(mention -> words.is(mention.to() - 1, "whom") || words.is(mention.to(), "whom"))
        .filter(
            mention ->
                words.tag(words.beforeDeterminers(verb)).equals("PRP") || words.isNoun(verb - 1))
        .limit(1)
        .toList();
  }

  /** "140 officers, for whom sessions are being held". */
  Optional<PersonsMention> forWhom(Clause clause) {
    int whom = clause.subjectFrom();
    boolean governed = words.is(whom, "for") || words.is(whom, "to");
    return clause.verb().passive() && governed && words.is(whom + 1, "whom")
        ? persons.stream()
            .filter(mention -> mention.to() <= whom && mention.cohort().isPresent())
            .reduce((first, second) -> second)
        : Optional.empty();
  }
}
