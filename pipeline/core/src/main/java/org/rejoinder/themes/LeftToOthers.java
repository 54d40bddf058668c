package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.SubordinateClause.Kind;

/**
 * Knows sentences in which somebody else than the source is to act: "the supplier has put back
 * delivery", "the form is with the building society's solicitors".
 */
final class LeftToOthers {

  private static final Set<String> WHOSE_TURN =
      Set.of("from", "by", "with", "before", "until", "pending", "at", "asked");

  private static final Set<String> THAT_THING = Set.of("it", "they", "this", "these", "its");

  private final String source;
  private final List<String> others;

  LeftToOthers(Theme.Source source) {
    this.source = source.from();
    this.others = source.others();
  }

  /** Whether it is for others to act, and nothing that the source may give is spoken of. */
  boolean is(ReadSentence sentence) {
    return others.stream().anyMatch(sentence::holds)
        && !sentence.holds(source)
        && (areSubject(sentence) || isTheirTurn(sentence) || ownSomething(sentence))
        && sentence.clauses().stream()
            .noneMatch(clause -> isAheadOfSomethingElse(sentence, clause));
  }

  private boolean areSubject(ReadSentence sentence) {
    return sentence.saidVerbs().stream()
        .flatMap(said -> said.subject().stream())
        .anyMatch(subject -> areIn(sentence, subject));
  }

  private boolean isTheirTurn(ReadSentence sentence) {
    Words words = sentence.words();
    for (int place = 0; place < words.count(); place++) {
      Range after = new Range(place, Math.min(words.count(), place + SourceWords.LONGEST_NAME));
      if (words.isAnyOf(place, WHOSE_TURN) && areIn(sentence, after)) {
        return true;
      }
    }
    return false;
  }

  /** "the community safety partnership's report". */
  private boolean ownSomething(ReadSentence sentence) {
    return firstOwned(sentence) < sentence.words().count();
  }

  /** Where the first thing of theirs stands that is named as theirs; past the end where none is. */
  private int firstOwned(ReadSentence sentence) {
    Words words = sentence.words();
    for (int place = 0; place < words.count(); place++) {
      int length = lengthOfOthers(sentence, place);
      if (length > 0 && words.tag(place + length).equals("POS")) {
        return place;
      }
    }
    return words.count();
  }

  /** "the Council": a word by itself may be short for the name of a national body. */
  private boolean areIn(ReadSentence sentence, Range tokens) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      int length = lengthOfOthers(sentence, place);
      boolean shortName =
          length == 1
              && isName(sentence, place)
              && !isName(sentence, place - 1)
              && !isName(sentence, place + 1);
      if (length > 0 && place + length <= tokens.to() && !shortName) {
        return true;
      }
    }
    return false;
  }

  private int lengthOfOthers(ReadSentence sentence, int place) {
    return others.stream().mapToInt(each -> sentence.lengthOf(each, place)).max().orElse(0);
  }

  private static boolean isName(ReadSentence sentence, int place) {
    return sentence.words().tag(place).startsWith("NNP");
  }

  /** "until it arrives": what is awaited was named before, if not in this sentence as theirs. */
  private boolean isAheadOfSomethingElse(ReadSentence sentence, SubordinateClause clause) {
    int from = clause.tokens().from();
    boolean theirs =
        firstOwned(sentence) < from
            && (sentence.words().isAnyOf(from + 1, THAT_THING)
                || sentence.words().isAnyOf(from + 2, THAT_THING));
    return (clause.kind() == Kind.BEFOREHAND || clause.kind() == Kind.UNTIL)
        && !theirs
        && !areIn(sentence, clause.tokens());
  }
}
