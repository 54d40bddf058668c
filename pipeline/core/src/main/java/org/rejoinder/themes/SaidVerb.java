package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Phrase.OfVerb;
import org.rejoinder.domain.Phrase.Says;
import org.rejoinder.domain.Phrase.Voice;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.SubordinateClause.Kind;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * A verb with its subject, as a phrase's {@code <gives:to-come>} asks for it.
 *
 * @param verb with all that helps it
 * @param state what it says by itself, before the clause that it stands in is looked at
 * @param subject the words that it is said of, none where it has none
 * @param clause the kind of the innermost subordinate clause that it stands in
 * @param reported whether it stands after a verb of saying in the past: "told us it would publish"
 */
record SaidVerb(
    VerbGroup verb,
    ActionState state,
    Optional<Range> subject,
    Optional<SubordinateClause> clause,
    boolean reported) {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "advise",
          "inform",
          "indicate",
          "announce",
          "confirm",
          "state",
          "write",
          "promise",
          "suggest",
          "understand",
          "assure",
          "report",
          "reply",
          "undertake",
          "hope",
          "expect",
          "signal",
          "explain");

  /** What is said of such a subject is said to be so of nothing: "no reply has come". */
  private static final Set<String> NOTHING = Set.of("no", "none", "neither", "nothing", "nobody");

  private static final Set<String> BUT_SOME = Set.of("fewer", "less", "more", "later", "doubt");

  private static final Set<String> AFTER_A_DENIAL = Set.of("not", "n't", "yet", "still", "even");

  /** All of the sentence's verbs, in order. */
  static List<SaidVerb> in(ReadSentence sentence) {
    List<VerbGroup> verbs = sentence.verbs();
    Subjects subjects = new Subjects(sentence.words(), verbs);
    List<SaidVerb> said = new ArrayList<>();
    boolean reported = false;
    for (int index = 0; index < verbs.size(); index++) {
      VerbGroup verb = verbs.get(index);
      Optional<SubordinateClause> clause =
          sentence.clauses().stream()
              .filter(each -> each.holds(verb.head()) && each.kind() != Kind.RELATIVE)
              .reduce((_, inner) -> inner);
      Optional<Range> subject = subjects.of(index);
      ActionState state =
          subject.filter(each -> isNothing(each, sentence.words())).isPresent()
              ? denied(Actions.stateOf(verb))
              : Actions.stateOf(verb);
      said.add(new SaidVerb(verb, state, subject, clause, reported));
      reported |= SAYING.contains(verb.lemma());
    }
    return List.copyOf(said);
  }

  private static boolean isNothing(Range subject, Words words) {
    return words.isAnyOf(subject.from(), NOTHING) && !words.isAnyOf(subject.from() + 1, BUT_SOME);
  }

  private static ActionState denied(ActionState state) {
    return switch (state) {
      case DONE, HOLDS, UNDER_WAY, PLANNED -> ActionState.NOT_DONE;
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> state;
    };
  }

  /** Where the verb ends, with a denial after it: "is not yet". */
  int end(Words words) {
    int end = verb.head() + 1;
    while (verb.negated() && words.isAnyOf(end, AFTER_A_DENIAL)) {
      end++;
    }
    return end;
  }

  boolean is(OfVerb asked, ReadSentence sentence) {
    boolean any = asked.wordClass().equals(OfVerb.ANY_VERB);
    return (any || isOneOf(asked.wordClass(), sentence))
        && asked.voice().map(voice -> voice == Voice.PASSIVE == verb.passive()).orElse(true)
        && says(asked.says());
  }

  /** "be told" asks for a passive: it begins before the head. */
  private boolean isOneOf(String wordClass, ReadSentence sentence) {
    for (int place = verb.head(); place >= verb.tokens().from(); place--) {
      if (place + sentence.lengthOf(wordClass, place) > verb.head()) {
        return true;
      }
    }
    return false;
  }

  private boolean says(Says asked) {
    return switch (asked) {
      case ANY -> true;
      case NOT_PAST -> !isPast() && verb.tense() != Tense.FUTURE;
      case NOW ->
          !isPast()
              && verb.tense() != Tense.INFINITIVE
              && (state == ActionState.HOLDS
                  || state == ActionState.UNDER_WAY
                  || state == ActionState.PLANNED
                  || (state == ActionState.DONE && verb.tense() == Tense.PRESENT)
                  || (state == ActionState.OBLIGED
                      && verb.modality().equals(Optional.of(Modality.MUST))));
      case DONE -> state == ActionState.DONE && !isAhead();
      case NOT_DONE -> state == ActionState.NOT_DONE;
      case UNDER_WAY -> isUnderWay();
      case TO_COME -> isToCome();
      case PENDING -> isToCome() || isUnderWay();
    };
  }

  private boolean isPast() {
    return verb.tense() == Tense.PAST || verb.tense() == Tense.PAST_PERFECT;
  }

  private boolean isUnderWay() {
    return state == ActionState.UNDER_WAY && !isPast() && !isCondition();
  }

  private boolean isToCome() {
    if (isCondition()) {
      return false;
    }
    return switch (state) {
      case PLANNED, WISHED -> true;
      case NOT_DONE -> !isCapability() && !isNotMeant() && verb.tense() != Tense.PARTICIPLE;
      case OBLIGED ->
          verb.modality().equals(Optional.of(Modality.MUST))
              && verb.passive()
              && verb.tense() != Tense.INFINITIVE;
      case POSSIBLE -> reported && verb.modality().equals(Optional.of(Modality.WOULD));
      case DONE, HOLDS, UNDER_WAY -> isAhead();
    };
  }

  /** "once it has been published": not past, but not there yet. */
  private boolean isAhead() {
    boolean ahead =
        clause
            .filter(each -> each.kind() == Kind.BEFOREHAND || each.kind() == Kind.UNTIL)
            .isPresent();
    return ahead && !isPast();
  }

  private boolean isCondition() {
    return clause
        .filter(each -> each.kind() == Kind.CONDITION && each.opener().equals("if"))
        .isPresent();
  }

  /** "does not intend to publish" will not. */
  private boolean isNotMeant() {
    return verb.modality().equals(Optional.of(Modality.PLAN))
        || verb.modality().equals(Optional.of(Modality.WISH));
  }

  /** "cannot publish" says that somebody is not able to. */
  private boolean isCapability() {
    return verb.modality().equals(Optional.of(Modality.MAY));
  }
}
