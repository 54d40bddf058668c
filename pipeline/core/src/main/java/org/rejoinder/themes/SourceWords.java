package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.VerbGroup.Tense;

/** The words of a sentence that name the source of what is waited for. */
final class SourceWords {

  /** In words. */
  static final int LONGEST_NAME = 6;

  private static final Set<String> USING = Set.of("use", "apply", "follow", "employ");

  private final String source;

  SourceWords(String source) {
    this.source = source;
  }

  /** "The College is not funded for this": the source is not what it gives. */
  boolean areAll(ReadSentence sentence, Range thing) {
    boolean named = false;
    for (int place = thing.from(); place < thing.to(); place++) {
      boolean ofSource = endAt(sentence, place);
      if (!ofSource && !sentence.words().tag(place).equals("DT")) {
        return false;
      }
      named |= ofSource;
    }
    return named;
  }

  /** "The College", but not "nationally": a body that may act. */
  boolean nameABody(ReadSentence sentence) {
    return nameABody(sentence, sentence.all());
  }

  /**
   * "The definition was circulated by the College, and we have what we need": a body has acted, and
   * nothing is left open.
   */
  boolean areOfWhoHasActed(ReadSentence sentence) {
    List<SaidVerb> verbs = sentence.saidVerbs();
    boolean open =
        verbs.stream().anyMatch(said -> isOpen(said.state()) && !isUse(said))
            || sentence.clauses().stream().anyMatch(clause -> isAhead(clause, verbs));
    return !open
        && verbs.stream()
            .anyMatch(said -> said.state() == ActionState.DONE && isOfBody(sentence, said));
  }

  /**
   * "In May the force gave training, which says that such cases can succeed": what was done is
   * told, and nothing that is to come.
   */
  boolean tellsWhatWasDone(ReadSentence sentence) {
    List<SaidVerb> verbs = sentence.saidVerbs();
    boolean done =
        verbs.stream()
            .filter(said -> said.verb().finite())
            .findFirst()
            .filter(said -> said.state() == ActionState.DONE && said.verb().tense() == Tense.PAST)
            .filter(said -> !said.verb().passive())
            .filter(said -> sentence.words().isNoun(said.verb().tokens().to()))
            .flatMap(SaidVerb::subject)
            .filter(subject -> !sentence.holds(source, subject))
            .isPresent();
    return done
        && verbs.stream()
            .noneMatch(said -> isOpen(said.state()) && said.state() != ActionState.POSSIBLE)
        && sentence.clauses().stream().noneMatch(clause -> isAhead(clause, verbs));
  }

  private static boolean isOpen(ActionState state) {
    return switch (state) {
      case NOT_DONE, PLANNED, UNDER_WAY, OBLIGED, WISHED, POSSIBLE -> true;
      case DONE, HOLDS -> false;
    };
  }

  /** "is being used": what is used is there. */
  private static boolean isUse(SaidVerb said) {
    return said.state() == ActionState.UNDER_WAY && USING.contains(said.verb().lemma());
  }

  /** "until it is published", but not "after the College published it in May". */
  private static boolean isAhead(SubordinateClause clause, List<SaidVerb> verbs) {
    boolean past =
        verbs.stream()
            .filter(said -> clause.holds(said.verb().head()))
            .anyMatch(said -> said.verb().tense() == Tense.PAST);
    return switch (clause.kind()) {
      case BEFOREHAND -> !past;
      case UNTIL -> true;
      case CONDITION, DEMAND, RELATIVE -> false;
    };
  }

  /** "The College wrote", "was written by the College". */
  private boolean isOfBody(ReadSentence sentence, SaidVerb said) {
    int after = said.verb().head() + 1;
    int end = Math.min(sentence.words().count(), after + LONGEST_NAME);
    boolean agent =
        said.verb().passive()
            && sentence.words().is(after, "by")
            && nameABody(sentence, new Range(after, end));
    return agent || said.subject().filter(subject -> nameABody(sentence, subject)).isPresent();
  }

  private boolean nameABody(ReadSentence sentence, Range tokens) {
    return nameABody(sentence, tokens, _ -> false);
  }

  /**
   * The same, but no thing: "legislation" may be a word of the source, and yet nobody.
   *
   * @param isThing whether the word at a place is what a code names
   */
  boolean nameABody(ReadSentence sentence, Range tokens, IntPredicate isThing) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      if (sentence.words().isNoun(place) && endAt(sentence, place) && !isThing.test(place)) {
        return true;
      }
    }
    return false;
  }

  /** "Law Commission": a word of a longer name of the source. */
  boolean areAt(ReadSentence sentence, int place) {
    for (int from = Math.max(0, place - LONGEST_NAME); from <= place; from++) {
      int length = sentence.lengthOf(source, from);
      if (length > 1 && from + length > place) {
        return true;
      }
    }
    return false;
  }

  /** "College of Policing's course": any word of the source's name. */
  boolean endAt(ReadSentence sentence, int place) {
    for (int from = Math.max(0, place - LONGEST_NAME); from <= place; from++) {
      if (from + sentence.lengthOf(source, from) > place) {
        return true;
      }
    }
    return false;
  }
}
