package org.rejoinder.themes;

import java.util.Set;

/** Tells which of what a sentence says of those trained counts, where it speaks of them twice. */
final class SaidOfTrainees {

  private static final Set<String> AMONG = Set.of("of", "among", "amongst");

  private final SentenceReading reading;

  SaidOfTrainees(SentenceReading reading) {
    this.reading = reading;
  }

  /** Whether the same is said elsewhere in the sentence, or is only how somebody is described. */
  boolean elsewhere(FoundTrainees each, Set<PersonsMention> others) {
    return isAllOfWhom(each, others) || isCountedBeside(each, others) || isOnlyDescribed(each);
  }

  /** "the 26 chosen for it will attend": what they do, and not how they are described. */
  FoundTrainees finiteFirst(FoundTrainees first, FoundTrainees second) {
    VerbGroup verb = first.trained().clause().verb();
    boolean described =
        !verb.finite() || verb.lemma().equals("leave") || words(verb.tokens().from() - 1, "who");
    return described && second.trained().clause().verb().finite() ? second : first;
  }

  /** "96 still to attend, all of whom are booked" speaks of the same people twice. */
  private boolean isAllOfWhom(FoundTrainees each, Set<PersonsMention> others) {
    PersonsMention persons = each.persons();
    boolean whom =
        persons.cohort().isEmpty()
            && persons.quantity().flatMap(Quantity::quantifier).isPresent()
            && reading.words().is(persons.to() - 1, "whom");
    return whom
        && others.stream()
            .anyMatch(other -> other.from() < persons.from() && other.quantity().isPresent());
  }

  /** "the number of officers trained has risen to 143" speaks of the officers once. */
  private boolean isCountedBeside(FoundTrainees each, Set<PersonsMention> others) {
    if (each.trained().rule().equals("training-for-persons")
        && each.persons().quantity().isEmpty()
        && each.state().equals(TrainingStates.AWAITED)) {
      // "The module for supervisors is awaited; 20 sergeants will take it": only what it is called.
      return true;
    }
    boolean ofWhom =
        each.persons().quantity().isEmpty()
            && others.stream()
                .anyMatch(other -> other.from() > each.persons().from() && isOfWhom(other));
    if (ofWhom) {
      return true;
    }
    boolean reached =
        each.trained().rule().equals("training-for-persons")
            && each.persons().quantity().isEmpty()
            && others.stream()
                .anyMatch(
                    other ->
                        other.quantity().isPresent()
                            && other.cohort().isEmpty()
                            && other.from() > each.trained().clause().tokens().to() - 1);
    if (reached) {
      return true;
    }
    return each.persons().quantity().isEmpty()
        && each.persons().cohort().isPresent()
        && others.stream()
            .anyMatch(
                other ->
                    other.quantity().isPresent()
                        && other.cohort().equals(each.persons().cohort())
                        && other.from() > each.persons().from());
  }

  /** "15 of whom are in training". */
  private boolean isOfWhom(PersonsMention mention) {
    return mention.quantity().flatMap(Quantity::count).isPresent()
        && words(mention.to() - 1, "whom");
  }

  private boolean words(int place, String word) {
    return reading.words().is(place, word);
  }

  /** "Of 80 officers invited, 61 attended": only these were trained. */
  static boolean isOnlyInvited(FoundTrainees each) {
    VerbGroup verb = each.trained().clause().verb();
    boolean offered =
        switch (verb.lemma()) {
          case "offer", "invite" -> verb.passive();
          case "sign", "apply", "register" -> !verb.passive();
          default -> false;
        };
    return offered && !each.state().equals(TrainingStates.PLANNED);
  }

  /** "Officers who have completed the course are better": which officers, not that they have. */
  private boolean isOnlyDescribed(FoundTrainees each) {
    Clause clause = each.trained().clause();
    int end = each.persons().to();
    boolean relative =
        reading.words().is(end, "who")
            && clause.subjectTo() == end
            && clause.verb().finite()
            && reading.isVerbNext(end + 1, clause.verb());
    int before = reading.words().beforeDeterminers(each.persons().from());
    boolean among = reading.words().isAnyOf(before, AMONG);
    boolean ofThose = words(end - 1, "those") || words(end - 1, "these");
    boolean described = each.persons().quantity().isEmpty() || among || ofThose;
    return relative && described;
  }
}
