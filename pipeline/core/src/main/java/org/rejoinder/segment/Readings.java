package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    int quoted = quoted(occurrence);
    List<Paragraph> before = occurrence.before();
    return List.of(
        new Reading(
            occurrence.numbers(),
            occurrence.context(),
            before.subList(0, quoted),
            before.subList(quoted, before.size()),
            false));
  }

  private static List<Reading> labelled(Occurrence occurrence) {
    List<Reading> readings = new ArrayList<>();
    for (Occurrence.Reply reply : occurrence.replies()) {
      List<Paragraph> asked = readings.isEmpty() ? occurrence.before() : List.of();
      readings.add(
          new Reading(
              occurrence.numbers(),
              reply.respondent().or(occurrence::context),
              asked,
              reply.paragraphs(),
              true));
    }
    return readings;
  }

  /** The surest sign first: what the corpus knows, a verdict in between, the words themselves. */
  private int quoted(Occurrence occurrence) {
    List<Paragraph> before = occurrence.before();
    var known = this.known.quoted(occurrence.firstNumber(), before);
    if (known.isPresent()) {
      return known.getAsInt();
    }
    if (occurrence.afterVerdict() > 0 && occurrence.afterVerdict() < before.size()) {
      return occurrence.afterVerdict();
    }
    return Demand.leading(before);
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
