package org.rejoinder.themes;

import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Tells whether a sentence speaks of what a national body gives, and yet of nothing that is still
 * to come: of a grant that only ends, of one's own work that is fitted to what is there, or of what
 * has come.
 */
final class NothingToCome {

  private static final Set<String> ENDING =
      Set.of("end", "expire", "cease", "lapse", "close", "stop", "finish", "conclude");
  private static final Set<String> FITTING =
      Set.of("reflect", "match", "mirror", "meet", "follow", "incorporate", "satisfy");
  private static final Set<String> FITTING_WITH =
      Set.of("line", "accordance", "keeping", "align", "comply", "conform", "accord", "agree");
  private static final Set<String> COMING = Set.of("come", "arrive", "appear", "reach");
  private static final Set<String> ASKING = Set.of("whether", "if", "what", "how", "who", "when");
  private static final Set<String> NOTHING = Set.of("no", "nothing", "nobody", "none", "neither");

  private final SourceWords sourceWords;

  NothingToCome(SourceWords sourceWords) {
    this.sourceWords = sourceWords;
  }

  boolean isIn(ReadSentence sentence) {
    return !leavesOpen(sentence) && (onlyEnds(sentence) || isFitted(sentence) || hasCome(sentence));
  }

  /** "and we have not heard whether there will be another", "once it is published". */
  private static boolean leavesOpen(ReadSentence sentence) {
    Words words = sentence.words();
    for (int place = 0; place < words.count(); place++) {
      if (words.isAnyOf(place, ASKING) || words.isAnyOf(place, NOTHING)) {
        return true;
      }
    }
    return sentence.verbs().stream().anyMatch(VerbGroup::negated)
        || sentence.clauses().stream().anyMatch(NothingToCome::isAhead);
  }

  private static boolean isAhead(SubordinateClause clause) {
    return switch (clause.kind()) {
      case BEFOREHAND, UNTIL -> true;
      case CONDITION, DEMAND, RELATIVE -> false;
    };
  }

  /** "As national funding is due to end in March". */
  private boolean onlyEnds(ReadSentence sentence) {
    return sentence.saidVerbs().stream()
        .filter(said -> ENDING.contains(said.verb().lemma()) && !said.verb().passive())
        .flatMap(said -> said.subject().stream())
        .anyMatch(subject -> isOfSource(sentence, subject));
  }

  /** "The national measures came in July, and we report against them". */
  private boolean hasCome(ReadSentence sentence) {
    return sentence.saidVerbs().stream()
        .filter(said -> said.verb().finite())
        .findFirst()
        .filter(said -> COMING.contains(said.verb().lemma()))
        .filter(said -> said.verb().tense() == VerbGroup.Tense.PAST)
        .flatMap(SaidVerb::subject)
        .filter(subject -> isOfSource(sentence, subject))
        .isPresent();
  }

  /** "We will amend our policy to reflect the national standard", "in line with the guidance". */
  private boolean isFitted(ReadSentence sentence) {
    int fitting = fitting(sentence.words());
    return fitting > 0
        && isOfSource(sentence, new Range(fitting, sentence.words().count()))
        && !isOfSource(sentence, new Range(0, fitting));
  }

  /** Where what something is fitted to is named; 0 if nothing is. */
  private static int fitting(Words words) {
    for (int place = 1; place < words.count() - 1; place++) {
      boolean to = words.is(place - 1, "to") && words.lemmaIsAnyOf(place, FITTING);
      boolean with =
          words.lemmaIsAnyOf(place, FITTING_WITH)
              && (words.is(place + 1, "with") || words.is(place + 1, "to"));
      if (to || with) {
        return place + 1;
      }
    }
    return 0;
  }

  private boolean isOfSource(ReadSentence sentence, Range tokens) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      if (sourceWords.endAt(sentence, place)) {
        return true;
      }
    }
    return false;
  }
}
