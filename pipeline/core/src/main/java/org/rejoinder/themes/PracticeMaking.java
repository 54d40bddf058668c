package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.NameRole.Role;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/** Tells whether a practice is only being made by what is done with it: "drafted a profile". */
final class PracticeMaking {

  private final Words words;
  private final PracticeMention mention;
  private final NameRole role;

  PracticeMaking(Words words, PracticeMention mention, NameRole role) {
    this.words = words;
    this.mention = mention;
    this.role = role;
  }

  /** "We are working with the council on a scheme": a thing that is worked on is not there. */
  private boolean isWorkedOn(VerbGroup verb) {
    return verb.lemma().equals("work")
        && role.isOblique("on", "towards")
        && words.isAnyOf(role.phrase().from(), Set.of("a", "an"));
  }

  /** "drafted a profile"; not "has set up a panel", "began hotspot patrols". */
  boolean isOnlyPrepared(VerbGroup verb) {
    boolean setUp =
        verb.lemma().equals("set") && words.isAnyOf(verb.tokens().to(), Set.of("up", "in"));
    boolean prepared =
        isDrawnUp(verb)
            || VerbSenses.prepares(verb.lemma())
            || PracticeVerbs.prepares(verb.lemma());
    return prepared && !role.acts() && !setUp && !PracticeVerbs.begins(verb.lemma());
  }

  private boolean isDrawnUp(VerbGroup verb) {
    return verb.lemma().equals("draw") && words.is(verb.tokens().to(), "up");
  }

  /** The state of what is being done with it. */
  String underWay(VerbGroup verb) {
    boolean continued = verb.modality().equals(Optional.of(Modality.CONTINUE));
    boolean rolledOut =
        verb.lemma().equals("roll") && PracticeVerbs.begins(words.lemma(verb.tokens().from()));
    if (rolledOut && verb.tense() == Tense.PAST) {
      // "We began rolling it out in 2022": some have had it since.
      return PracticeDecision.IN_USE;
    }
    if (isWorkedOn(verb)) {
      return PracticeDecision.PLANNED;
    }
    boolean attended =
        mention.practice().kind().equals("training")
            && Set.of("undertake", "complete", "join").contains(verb.lemma());
    boolean together =
        Set.of("pull", "put", "piece", "bring").contains(verb.lemma())
            && words.is(verb.tokens().to(), "together");
    boolean building =
        !attended
            && (together
                || isDrawnUp(verb)
                || VerbSenses.builds(verb.lemma())
                || PracticeVerbs.prepares(verb.lemma()))
            && !PracticeVerbs.tries(verb.lemma());
    return building && !continued && !role.acts() && role.role() != Role.OBLIQUE
        ? PracticeDecision.PLANNED
        : PracticeDecision.IN_USE;
  }
}
