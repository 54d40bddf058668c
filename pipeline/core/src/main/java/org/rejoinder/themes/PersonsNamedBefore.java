package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Finds subjects that stand for persons who were named before: "the others are to follow", "ours
 * will go on it".
 */
final class PersonsNamedBefore {

  private PersonsNamedBefore() {}

  /**
   * The others, in order.
   *
   * @param mentions of persons with a name or number, which are none of these
   */
  static List<PersonsMention> in(
      Words words, List<VerbGroup> verbs, List<PersonsMention> mentions) {
    List<PersonsMention> others = new ArrayList<>();
    for (int place = 0; place < words.count(); place++) {
      int from = place;
      boolean theOthers = words.is(place, "others") && words.is(place - 1, "the");
      boolean subject =
          (theOthers || words.is(place, "ours"))
              && verbs.stream()
                  .anyMatch(
                      verb ->
                          verb.finite()
                              && verb.tokens().from() == from + 1
                              && !verb.lemma().equals("hold"));
      if (subject && mentions.stream().noneMatch(each -> each.from() <= from && from < each.to())) {
        Range name = new Range(place, place + 1);
        others.add(
            new PersonsMention(
                new Range(theOthers ? place - 1 : place, place + 1),
                theOthers ? Optional.of(name) : Optional.empty(),
                Optional.empty()));
      }
    }
    return others;
  }
}
