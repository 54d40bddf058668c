package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.MENTIONED;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.NameRole.Role;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Tells the state of a practice with which somebody must, would or could do something: whether it
 * is there to do so with, meant to be, or only spoken of.
 */
final class PracticeAims {

  private static final Set<String> PROPOSING =
      Set.of("propose", "intend", "agree", "decide", "plan");

  private static final Set<String> DEMANDED =
      Set.of("required", "expected", "instructed", "obliged", "reminded", "directed");

  private static final Set<String> STAFF =
      Set.of(
          "officer",
          "staff",
          "constable",
          "sergeant",
          "inspector",
          "supervisor",
          "investigator",
          "detective",
          "responder",
          "attendee",
          "handler",
          "taker",
          "personnel");

  private static final int LONGEST_DESCRIPTION = 4;

  private final ReadSentence sentence;
  private final Words words;
  private final NameRole role;

  PracticeAims(ReadSentence sentence, NameRole role) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.role = role;
  }

  /** "we need to build it", "we need to improve it". */
  String obliged(VerbGroup verb) {
    if (isDutyOfStaff(verb)) {
      return IN_USE;
    }
    if (!hasOwnSubject(verb)) {
      return MENTIONED;
    }
    boolean improved =
        role.undergoes() && PracticeVerbs.keeps(verb.lemma()) && !role.isCalledNew(words);
    return improved ? IN_USE : VerbSenses.builds(verb.lemma()) ? PLANNED : MENTIONED;
  }

  /** "Officers are required to activate it": what is a duty of theirs is there for it. */
  private boolean isDutyOfStaff(VerbGroup verb) {
    boolean required = false;
    for (int place = verb.tokens().from(); place < verb.head(); place++) {
      required |= words.isAnyOf(place, DEMANDED) || words.is(place, "must");
    }
    boolean starts = PracticeVerbs.starts(verb.lemma()) || VerbSenses.builds(verb.lemma());
    boolean itself = role.role() == Role.SUBJECT && verb.passive();
    return required
        && !starts
        && verb.tense() == Tense.PRESENT
        && (itself || isOfStaff(verb.tokens().from()));
  }

  /** "officers", "officers attending", "officers who go there". */
  private boolean isOfStaff(int verb) {
    int place = words.beforeAdverbs(verb);
    int from = Math.max(0, place - LONGEST_DESCRIPTION);
    while (place > from && !words.lemmaIsAnyOf(place, STAFF) && !words.isComma(place)) {
      place--;
    }
    return words.lemmaIsAnyOf(place, STAFF);
  }

  /** "we hope to build it", "we will ensure that it is used". */
  String wished(VerbGroup verb) {
    boolean meant =
        verb.modality().equals(Optional.of(Modality.WISH))
            || isEnsured(verb)
            || isHoped(verb)
            || isStillToBeDecided(verb);
    return meant ? PLANNED : MENTIONED;
  }

  /** "it can be used", "to set it up". */
  String possible(VerbGroup verb) {
    boolean there =
        verb.modality().equals(Optional.of(Modality.CAN))
            || isBare(verb)
            || isToBeKept(verb)
            || isAskedWhether(verb)
            || isAskedOfEach(verb)
            || role.noun().equals("use");
    boolean meant = isAim(verb) || isProposed(verb) || isStillToBeDecided(verb);
    return there ? IN_USE : meant ? PLANNED : MENTIONED;
  }

  /** "We will ensure that it is used", not "I will seek assurance that it is". */
  private boolean isEnsured(VerbGroup verb) {
    boolean ensured = false;
    boolean responsible = false;
    for (int place = 0; place < verb.tokens().from(); place++) {
      if (words.is(place, "assurance")) {
        return false;
      }
      ensured |= words.lemma(place).equals("ensure");
      responsible |= words.is(place, "responsible") && words.is(place + 1, "for");
    }
    return ensured && (responsible || hasOwnSubject(verb));
  }

  /** "It is hoped that a panel can be set up". */
  private boolean isHoped(VerbGroup verb) {
    boolean hoped = false;
    for (int place = 0; place < verb.tokens().from(); place++) {
      hoped |= words.lemmaIsAnyOf(place, Set.of("hope", "hopeful", "intend", "anticipate"));
    }
    return hoped && (role.undergoes() || PracticeVerbs.starts(verb.lemma()));
  }

  /** "We propose that a panel be set up"; what a report proposes is only spoken of. */
  private boolean isProposed(VerbGroup verb) {
    return verb.tense() == Tense.INFINITIVE
        && hasOwnSubject(verb)
        && sentence.actions().stream()
            .filter(before -> before.verb().tokens().to() <= role.phrase().from())
            .filter(before -> words.is(before.verb().tokens().to(), "that"))
            .anyMatch(before -> PROPOSING.contains(before.verb().lemma()));
  }

  /** "The board will consider in May whether it will be bought": one's own decision, to come. */
  private boolean isStillToBeDecided(VerbGroup verb) {
    for (int place = 0; place < verb.tokens().from(); place++) {
      int whether = place;
      if (words.is(place, "whether")) {
        return verb.finite()
            && verb.modality().equals(Optional.of(Modality.WILL))
            && sentence.actions().stream()
                .filter(before -> before.verb().tokens().to() <= whether)
                .anyMatch(
                    before ->
                        before.state() == ActionState.PLANNED
                            || before.state() == ActionState.UNDER_WAY);
      }
    }
    return false;
  }

  /** "We ask every victim to complete it": done each time, and no demand. */
  private boolean isAskedOfEach(VerbGroup infinitive) {
    return infinitive.tense() == Tense.INFINITIVE
        && sentence.actions().stream()
            .filter(before -> before.state() == ActionState.HOLDS)
            .filter(before -> before.verb().tokens().to() <= infinitive.tokens().from())
            .filter(before -> PracticeVerbs.addresses(before.verb().lemma()))
            .anyMatch(
                before ->
                    words.isAnyOf(
                        before.verb().tokens().to(), Set.of("each", "every", "all", "any")));
  }

  /** "the need to improve bail management": what is to be improved is there. */
  private boolean isToBeKept(VerbGroup infinitive) {
    return infinitive.tense() == Tense.INFINITIVE
        && role.undergoes()
        && PracticeVerbs.keeps(infinitive.lemma())
        && !role.isCalledNew(words);
  }

  /** "whether he is fit for the scheme is decided by": the scheme is there. */
  private boolean isAskedWhether(VerbGroup verb) {
    return role.role() == Role.OBLIQUE
        && verb.finite()
        && Actions.stateOf(verb) == ActionState.HOLDS
        && !PracticeVerbs.starts(verb.lemma());
  }

  /** "is exploring whether to adopt it", "has bid for money to bring it in". */
  private boolean isAim(VerbGroup infinitive) {
    return PracticeVerbs.starts(infinitive.lemma())
        && words.is(infinitive.tokens().from(), "to")
        && sentence.actions().stream()
            .filter(before -> before.verb().tokens().to() <= infinitive.tokens().from())
            .reduce((first, second) -> second)
            .filter(
                before ->
                    VerbSenses.prepares(before.verb().lemma())
                        || words.startsWith(before.verb().head(), "is for"))
            .isPresent();
  }

  /** "Care homes use it": the tagger takes a plural's verb for an infinitive at times. */
  private boolean isBare(VerbGroup verb) {
    return verb.tense() == Tense.INFINITIVE
        && verb.modality().isEmpty()
        && !words.isAnyOf(verb.tokens().from(), Set.of("to", "be"));
  }

  private boolean hasOwnSubject(VerbGroup verb) {
    return new OwnSubject(sentence).isNamedIn(0, verb.tokens().from());
  }
}
