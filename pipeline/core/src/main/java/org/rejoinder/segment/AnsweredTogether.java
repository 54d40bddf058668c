package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/**
 * Recommendations that are quoted one below the other, and answered once below the last. A body to
 * which some of them are not addressed quotes them just so and answers only its own; hence there
 * must be a sign.
 */
final class AnsweredTogether {

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:these|both|all|the\\s+above|all\\s+(?:of\\s+)?these|the\\s+(?:two|three|four|five))\\s+(?:\\w+\\s+)?recommendations\\b");
  private static final Pattern BY_NUMBER =
      Pattern.compile("(?i:\\brecommendations)\\s+(?<numbers>" + RecommendationNumbers.LIST + ")");

  private final Respondent author;

  AnsweredTogether(Respondent author) {
    this.author = author;
  }

  /** The readings of one run, those that share their reply made one. */
  List<Reading> join(List<Reading> run) {
    List<Reading> joined = new ArrayList<>();
    List<Reading> waiting = new ArrayList<>();
    Optional<List<RecommendationNumber>> last = Optional.empty();
    for (Reading reading : run) {
      if (isQuotedAlone(reading)) {
        waiting.add(reading);
        continue;
      }
      boolean further = last.filter(reading.numbers()::equals).isPresent();
      if (!further && !waiting.isEmpty() && shares(waiting, reading)) {
        joined.add(reading.with(waiting));
      } else {
        joined.addAll(waiting);
        joined.add(reading);
      }
      waiting.clear();
      last = Optional.of(reading.numbers());
    }
    joined.addAll(waiting);
    return joined;
  }

  /** "In response to recommendations 10 and 22, ..." replies to both, wherever 22 is quoted. */
  static Reading withNumbersNamed(Reading reading) {
    if (!reading.isAnswer()) {
      return reading;
    }
    return Markers.readSentence(reading.reply().getFirst().plain())
        .map(Marker::numbers)
        .filter(named -> named.containsAll(reading.numbers()))
        .map(reading::answeringToo)
        .orElse(reading);
  }

  private static boolean isQuotedAlone(Reading reading) {
    return reading.reply().isEmpty() && !reading.asked().isEmpty() && reading.numbers().size() == 1;
  }

  private boolean shares(List<Reading> waiting, Reading reading) {
    if (!reading.isAnswer() || reading.numbers().size() > 1) {
      return false;
    }
    String opening = reading.reply().getFirst().plain();
    return author == Respondent.GOVERNMENT
        || SEVERAL.matcher(opening).find()
        || namesAll(waiting, opening)
        || waiting.stream().flatMap(each -> each.asked().stream()).allMatch(Paragraph::setApart);
  }

  private static boolean namesAll(List<Reading> waiting, String opening) {
    return BY_NUMBER
        .matcher(Markup.head(opening))
        .results()
        .map(found -> RecommendationNumbers.read(found.group("numbers")))
        .anyMatch(
            named -> waiting.stream().allMatch(each -> named.contains(each.numbers().getFirst())));
  }
}
