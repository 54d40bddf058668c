package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Phrase.Element;
import org.rejoinder.domain.Phrase.Thing;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;

/** Finds a phrase of the easy form in sentences. */
final class PhraseMatcher implements SentencePattern {

  /** The name of the group that holds the words of {@code {thing}}. */
  static final String THING = "thing";

  /** The name of the group that holds them too where no code need name them. */
  static final String ANY_THING = "any-thing";

  /** What few sentences have is asked for first. */
  private static final Comparator<NeededWords> RARE_FIRST =
      Comparator.comparingDouble(NeededWords::commonness);

  private final List<Element> elements;
  private final List<NeededWords> needed;
  private final boolean any;

  PhraseMatcher(Phrase phrase) {
    this(phrase, NeededWords.of(phrase));
  }

  private PhraseMatcher(Phrase phrase, List<NeededWords> needed) {
    this.elements = phrase.elements();
    this.needed = needed.stream().sorted(RARE_FIRST).toList();
    this.any = elements.stream().anyMatch(each -> each instanceof Thing thing && thing.any());
  }

  /** Looks for the phrase even where a word is missing without which it cannot be there. */
  static PhraseMatcher tryingEverySentence(Phrase phrase) {
    return new PhraseMatcher(phrase, List.of());
  }

  @Override
  public List<NeededWords> needed() {
    return needed;
  }

  @Override
  public List<Match> matches(ReadSentence sentence) {
    List<Match> matches = new ArrayList<>();
    int place = 0;
    int steps = 0;
    while (place < sentence.words().count()) {
      PhraseAttempt attempt = new PhraseAttempt(elements, sentence, steps);
      int end = attempt.end(0, place);
      steps = attempt.steps();
      if (end > place) {
        matches.add(new Match(new Range(place, end), groups(attempt)));
        place = end;
      } else {
        place++;
      }
    }
    return matches;
  }

  private Map<String, Range> groups(PhraseAttempt attempt) {
    return attempt
        .thing()
        .map(range -> any ? Map.of(THING, range, ANY_THING, range) : Map.of(THING, range))
        .orElse(Map.of());
  }
}
