package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.ABSENT;
import static org.rejoinder.themes.PracticeDecision.IN_USE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.PracticeStates.Told;

/** Tells by figures that a practice is there: what is counted, or was granted, is there. */
final class PracticeFigures {

  private static final int REACH = 8;

  private final PracticeMention mention;
  private final NameRole role;
  private final ReadSentence sentence;
  private final Words words;

  PracticeFigures(PracticeMention mention, NameRole role, ReadSentence sentence) {
    this.mention = mention;
    this.role = role;
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** In use, if figures say so against what the verbs tell. */
  Optional<Told> tell(String state) {
    return isOfDeeds()
        ? Optional.of(new Told(IN_USE, "counted"))
        : state.equals(ABSENT) ? Optional.empty() : byCount();
  }

  /** "26 orders granted, 4 refused", "Clare's Law: 230 applications made in the year". */
  private boolean isOfDeeds() {
    int after = mention.tokens().to();
    boolean heading = words.is(after, ":") && mention.tokens().from() == 0;
    boolean noun = heading && words.tag(after + 1).equals("CD");
    boolean counted =
        words.tag(mention.tokens().from() - 1).equals("CD") && words.tag(after).matches("VBN|VBD");
    boolean toCome =
        IntStream.range(after, words.count())
            .anyMatch(
                place -> words.is(place, "will") || words.tag(place).equals("TO") || isDue(place));
    int from = heading ? after + 2 : after;
    return (noun || counted)
        && !toCome
        && IntStream.range(from, from + REACH)
            .anyMatch(place -> words.tag(place).matches("VBN|VBD"));
  }

  private boolean isDue(int place) {
    return words.isAnyOf(place, Set.of("planned", "due", "proposed", "scheduled"));
  }

  /** "orders, of which nine were obtained", "we have 18 of them": what is counted is there. */
  private Optional<Told> byCount() {
    for (int place = role.phrase().to(); place < words.count(); place++) {
      boolean ofWhich =
          words.is(place, "of")
              && words.isAnyOf(place + 1, Set.of("which", "whom"))
              && place <= role.phrase().to() + 1;
      boolean ofThem =
          words.is(place, "have")
              && words.tag(place + 1).equals("CD")
              && words.startsWith(place + 2, "of them");
      boolean isOne =
          words.is(place, "there")
              && (words.is(place + 1, "'s") || words.is(place + 1, "is"))
              && words.is(place + 2, "one");
      int from = place;
      Optional<Action> counted =
          sentence.actions().stream()
              .filter(action -> action.verb().head() > from && action.verb().finite())
              .findFirst()
              .filter(action -> action.state() == ActionState.DONE);
      if (ofThem || isOne || (ofWhich && counted.isPresent())) {
        return Optional.of(
            new Told(
                IN_USE, "counted", List.of(new Sign(new Range(place, place + 2), "count", ""))));
      }
    }
    return Optional.empty();
  }
}
