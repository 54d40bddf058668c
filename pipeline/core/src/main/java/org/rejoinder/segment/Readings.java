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

  /**
   * All readings of a document in its order; those that are no answers hold no reply.
   *
   * @param author who signs the document
   */
  List<Reading> of(Outline outline, Respondent author) {
    AnsweredTogether together = new AnsweredTogether(author);
    List<Run> runs = Run.of(outline.occurrences());
    Map<RecommendationNumber, Integer> most = Run.mostReplies(runs, this::quoted);
    List<Reading> readings = new ArrayList<>();
    for (Run run : runs) {
      boolean listing = run.isListing(most, this::quoted);
      List<Reading> here =
          run.occurrences().stream()
              .flatMap(occurrence -> read(occurrence).stream())
              .map(reading -> listing && !reading.labelled() ? reading.withoutReply() : reading)
              .toList();
      (listing ? here : together.join(here))
          .stream().map(AnsweredTogether::withNumbersNamed).forEach(readings::add);
    }
    return onlyOneAnswerEach(readings);
  }

  private List<Reading> read(Occurrence occurrence) {
    if (occurrence.isLabelled()) {
      return labelled(occurrence);
    }
    List<Integer> each =
        occurrence.quotedOnly() ? List.of(occurrence.before().size()) : quotedEach(occurrence);
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
    List<Integer> each = new ArrayList<>(occurrence.quotedEach());
    int quoted = sum(each);
    for (RecommendationNumber number :
        occurrence.numbers().subList(each.size(), occurrence.numbers().size())) {
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
    Map<Key, Integer> best = new HashMap<>();
    Comparator<Reading> fuller =
        Comparator.comparing(Reading::labelled).thenComparingInt(Reading::length);
    for (int i = 0; i < readings.size(); i++) {
      for (RecommendationNumber number : readings.get(i).answered()) {
        best.merge(
            new Key(number, readings.get(i).respondent()),
            i,
            (one, other) ->
                fuller.compare(readings.get(one), readings.get(other)) >= 0 ? one : other);
      }
    }
    List<Reading> kept = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      int place = i;
      Reading reading = readings.get(i);
      kept.add(
          reading.answeringOnly(
              reading.answered().stream()
                  .filter(
                      number ->
                          best.getOrDefault(new Key(number, reading.respondent()), -1) == place)
                  .toList()));
    }
    return kept;
  }

  private record Key(RecommendationNumber number, Optional<Respondent> respondent) {}
}
