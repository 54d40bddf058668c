package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;

/** Finds persons that a clause counts on after its verb. */
final class FurtherPersons {

  private final Words words;
  private final List<PersonsMention> persons;

  FurtherPersons(Words words, List<PersonsMention> persons) {
    this.words = words;
    this.persons = persons;
  }

  /** "Eight were trained in May, six more in September": the verb is that of the first. */
  Trained added(Trained trained) {
    Clause clause = trained.clause();
    List<PersonsMention> further =
        persons.stream()
            .filter(mention -> clause.hasObjectAt(mention.from()))
            .filter(mention -> mention.cohort().isEmpty() && !trained.persons().contains(mention))
            .filter(mention -> mention.quantity().flatMap(Quantity::count).isPresent())
            .filter(
                mention -> words.isComma(mention.from() - 1) || words.is(mention.from() - 1, "and"))
            .filter(
                mention ->
                    isMore(mention)
                        && isDated(mention.to())
                        && !NotedStates.isStillLeft(words, mention))
            .toList();
    if (further.isEmpty()) {
      return trained;
    }
    List<PersonsMention> all = new ArrayList<>(trained.persons());
    all.addAll(further);
    return new Trained(clause, List.copyOf(all), trained.rule());
  }

  private boolean isMore(PersonsMention mention) {
    return words.is(mention.to() - 1, "more")
        || words.is(mention.to() - 1, "others")
        || mention.quantity().filter(Quantity::further).isPresent();
  }

  private boolean isDated(int place) {
    return (words.tag(place).equals("IN") || words.is(place, "last") || words.is(place, "this"))
        && Periods.isNamed(words, place, Math.min(words.count(), place + 7));
  }
}
