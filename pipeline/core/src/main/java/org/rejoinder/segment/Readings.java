package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/**
 * Decides, with what the corpus knows, what is quotation, what is reply, and which replies are
 * answers.
 */
final class Readings {

  private final KnownRecommendations known;

  Readings(KnownRecommendations known) {
    this.known = known;
  }

  /** All readings of a document in its order; those that are no answers hold no reply. */
  List<Reading> of(Outline outline) {
    List<Reading> readings = new ArrayList<>();
    for (Run run : Run.of(outline.occurrences())) {
      boolean listing = run.isListing(this::quoted);
      for (Occurrence occurrence : run.occurrences()) {
        List<Reading> here = read(occurrence);
        here.stream()
            .map(reading -> listing && !reading.labelled() ? reading.withoutReply() : reading)
            .forEach(readings::add);
      }
    }
    return onlyOneAnswerEach(readings);
  }

  private List<Reading> read(Occurrence occurrence) {
    if (occurrence.isLabelled()) {
      return labelled(occurrence);
    }
    List<Integer> each = quotedEach(occurrence);
    int quoted = sum(each);
    List<Paragraph> before = occurrence.before();
    return List.of(
        new Reading(
            occurrence.numbers(),
            occurrence.context(),
            before.subList(0, quoted),
            each,
            before.subList(quoted, before.size()),
            false));
  }

  private List<Reading> labelled(Occurrence occurrence) {
    List<Reading> readings = new ArrayList<>();
    for (Occurrence.Reply reply : occurrence.replies()) {
      boolean first = readings.isEmpty();
      readings.add(
          new Reading(
              occurrence.numbers(),
              reply.respondent().or(occurrence::context),
              first ? occurrence.before() : List.of(),
              first && occurrence.numbers().size() > 1 ? quotedEach(occurrence) : List.of(),
              reply.paragraphs(),
              true));
    }
    return readings;
  }

  private int quoted(Occurrence occurrence) {
    return sum(quotedEach(occurrence));
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Recommendations that are taken together are quoted one after the other. */
  private List<Integer> quotedEach(Occurrence occurrence) {
    List<Integer> each = new ArrayList<>();
    int quoted = 0;
    for (RecommendationNumber number : occurrence.numbers()) {
      List<Paragraph> rest = occurrence.before().subList(quoted, occurrence.before().size());
      int here = rest.isEmpty() ? 0 : quoted(number, rest, occurrence.afterVerdict() - quoted);
      each.add(here);
      quoted += here;
    }
    return each;
  }

  /** The surest sign first: what the corpus knows, a verdict in between, the words themselves. */
  private int quoted(RecommendationNumber number, List<Paragraph> before, int afterVerdict) {
    OptionalInt byOthers = known.quoted(number, before);
    if (byOthers.isPresent()) {
      return byOthers.getAsInt();
    }
    return afterVerdict > 0 && afterVerdict < before.size() ? afterVerdict : Demand.leading(before);
  }

  /** Where a voice answers a recommendation at two places, the fuller reply is the answer. */
  private static List<Reading> onlyOneAnswerEach(List<Reading> readings) {
    Map<Key, Reading> best = new HashMap<>();
    Comparator<Reading> fuller =
        Comparator.comparing(Reading::labelled).thenComparingInt(Reading::length);
    for (Reading reading : readings) {
      if (reading.isAnswer()) {
        best.merge(
            Key.of(reading),
            reading,
            (one, other) -> fuller.compare(one, other) >= 0 ? one : other);
      }
    }
    return readings.stream()
        .map(
            reading -> reading.equals(best.get(Key.of(reading))) ? reading : reading.withoutReply())
        .toList();
  }

  private record Key(List<RecommendationNumber> numbers, Optional<Respondent> respondent) {
    static Key of(Reading reading) {
      return new Key(reading.numbers(), reading.respondent());
    }
  }
}
