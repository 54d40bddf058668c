package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure.Comparator;

/**
 * Finds subjects that stand for persons who were named before: "the others are to follow", "ours
 * will go on it".
 */
final class PersonsNamedBefore {

  private static final Set<String> ORDINALS =
      Set.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
          "last", "other");

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
      if (isOneMore(words, verbs, place)
          && mentions.stream().noneMatch(each -> each.from() <= from && from < each.to())) {
        Quantity one = Quantity.ofCount(place, place + 2, 1, Comparator.EQUAL);
        others.add(
            new PersonsMention(
                one.tokens(), Optional.empty(), Optional.of(one.over(place, place + 2, true))));
      }
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

  /** "one has been trained and a second is to be", "followed by a sixth". */
  private static boolean isOneMore(Words words, List<VerbGroup> verbs, int place) {
    boolean last = words.is(place + 1, "last") || words.is(place + 1, "other");
    boolean one =
        words.is(place, last ? "the" : "a") && words.isAnyOf(place + 1, ORDINALS) && place > 0;
    boolean singular =
        words.tag(place + 2).equals("VBZ")
            || words.tag(place + 2).equals("MD")
            || words.is(place + 2, "was");
    return one
        && singular
        && verbs.stream().anyMatch(verb -> verb.finite() && verb.tokens().from() == place + 2);
  }
}
