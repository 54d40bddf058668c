package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.NameRole.Role;
import org.rejoinder.themes.VerbGroup.Tense;

/** Tells whether a practice is only spoken of, so that nothing is said of its being in use. */
final class PracticeSpokenOf {

  private final Words words;
  private final PracticeMention mention;
  private final NameRole role;

  PracticeSpokenOf(Words words, PracticeMention mention, NameRole role) {
    this.words = words;
    this.mention = mention;
    this.role = role;
  }

  /** "noted the panel"; not "the panel noted", "were called out", "sees the dashboard". */
  boolean is(Action action) {
    VerbGroup verb = action.verb();
    boolean particle =
        words.isAnyOf(verb.tokens().to(), Set.of("out", "upon", "in", "down"))
            || (verb.lemma().equals("call") && words.is(verb.tokens().to(), "to"));
    boolean read =
        Set.of("see", "read", "examine", "inspect", "discuss").contains(verb.lemma())
            && (action.state() == ActionState.HOLDS
                || action.state() == ActionState.UNDER_WAY
                || (verb.passive() && verb.tense() == Tense.PRESENT))
            && !words.isAnyOf(verb.tokens().from() - 1, Set.of("i", "we"));
    boolean noted = verb.tense() == Tense.PARTICIPLE && verb.passive() && role.phrase().from() == 0;
    boolean named =
        noted
            || (role.isOblique("of") && PracticeVerbs.isMember(role.noun()))
            || isTakenByPeople(verb)
            || (verb.lemma().equals("point") && role.isOblique("to") && isPointedElsewhere(verb))
            || isFoundForRole(verb)
            || role.isOblique("by", "via", "through")
            || (role.isOblique("on")
                && Set.of("tool", "service").contains(mention.practice().kind()))
            || (verb.lemma().equals("deal") && verb.passive())
            || (PracticeDecision.KINDS_OF_PEOPLE.contains(mention.practice().kind())
                && Set.of("visit", "meet").contains(verb.lemma()))
            || PracticeVerbs.isMeasure(role.noun())
            || (verb.lemma().equals("know")
                && (role.isOblique("as") || words.is(verb.tokens().to(), "to")));
    return VerbSenses.speaks(verb.lemma()) && !role.acts() && !particle && !read && !named;
  }

  /** "We point women to the service": not "points to the service". */
  private boolean isPointedElsewhere(VerbGroup verb) {
    return !words.is(verb.tokens().to(), "to") && !verb.passive();
  }

  /** "Eighteen champions have been found": who is found for a role has it. */
  private boolean isFoundForRole(VerbGroup verb) {
    return verb.lemma().equals("find")
        && verb.passive()
        && role.role() == Role.SUBJECT
        && mention.practice().kind().equals("role")
        && !words.is(verb.tokens().to(), "to");
  }

  /** "Nine in ten victims accept an adviser": whoever is offered one can accept it. */
  private boolean isTakenByPeople(VerbGroup verb) {
    return role.role() == Role.OBJECT
        && Set.of("accept", "welcome", "want", "value").contains(verb.lemma())
        && Set.of("role", "service", "team").contains(mention.practice().kind())
        && IntStream.range(0, verb.tokens().from())
            .anyMatch(
                place ->
                    words.lemmaIsAnyOf(
                        place, Set.of("victim", "survivor", "child", "complainant", "family")));
  }
}
