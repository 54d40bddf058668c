package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which persons of a sentence are one list: "76 officers, nine sergeants and two clerks". */
final class PersonsList {

  private static final int LONGEST_PHRASE = 5;

  private final Words words;
  private final List<PersonsMention> persons;

  PersonsList(Words words, List<PersonsMention> persons) {
    this.words = words;
    this.persons = persons;
  }

  /** The persons with those that "and" or a comma joins to them, each with a number of its own. */
  List<PersonsMention> of(PersonsMention first) {
    List<PersonsMention> joined = new ArrayList<>(List.of(first));
    boolean listed = false;
    String governor = words.word(words.beforeDeterminers(first.from()));
    for (PersonsMention next : persons) {
      int end = joined.getLast().to();
      boolean parted =
          next.quantity().flatMap(Quantity::count).isPresent()
              && isInPhrase(words, joined.getLast(), next.from() - 1);
      if (parted && words.is(next.from() - 1, "and")) {
        end = next.from() - 1;
      }
      int dated = afterPeriod(end);
      boolean gapped = dated > end && afterPeriod(next.to()) > next.to();
      if (next.cohort().isEmpty() && gapped) {
        end = dated;
      }
      boolean gap =
          next.from() == end + 1
              || (next.from() == end + 2 && words.isComma(end) && words.is(end + 1, "and"));
      boolean joint = words.is(end, "and") || words.isComma(end) || words.is(end, "to");
      boolean other = next.cohort().isEmpty() && !gapped && words.isComma(end);
      boolean again =
          words.is(end, "and")
              && next.from() == end + 2
              && governor.equals(words.word(end + 1))
              && (words.tag(end + 1).equals("IN") || words.tag(end + 1).equals("TO"));
      if (again) {
        joined.add(next);
        listed = true;
      } else if (!other && next.from() > end && gap && joint && !words.is(end, "to")) {
        joined.add(next);
        listed |= words.is(next.from() - 1, "and");
      }
    }
    return listed ? List.copyOf(joined) : List.of(first);
  }

  /** "Sixteen constables on restricted duties and two sergeants": who is counted, in a phrase. */
  static boolean isInPhrase(Words words, PersonsMention mention, int end) {
    int from = mention.to();
    return mention.quantity().flatMap(Quantity::count).isPresent()
        && from < end
        && end - from <= LONGEST_PHRASE
        && words.isAnyOf(from, Set.of("on", "in", "at"))
        && IntStream.range(from, end)
            .noneMatch(
                place ->
                    words.isVerb(place)
                        || words.isComma(place)
                        || words.tag(place).equals("CC")
                        || words.tag(place).equals("CD"));
  }

  /** The end of the period that begins at {@code place}, or the place. */
  private int afterPeriod(int place) {
    return Periods.in(words, place, Math.min(words.count(), place + 6))
        .filter(period -> period.from() == place)
        .map(Periods.Period::to)
        .orElse(place);
  }
}
