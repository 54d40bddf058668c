package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.NameRole.Role;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Decides the state of a practice from the verb that governs its name: who does what to whom, when,
 * and whether it is denied. Reads as a table, the first line that holds decides.
 */
final class PracticeDecision {

  static final String IN_USE = "in-use";
  static final String PLANNED = "planned";
  static final String ABSENT = "absent";
  static final String MENTIONED = "mentioned";

  private static final Set<String> CASE_BY_CASE =
      Set.of("every", "each", "all", "any", "most", "many", "few", "fewer", "too", "more", "only");

  /** What a thing that is there is said to be: "is a condition of every licence". */
  private static final Set<String> STANDING =
      Set.of(
          "area",
          "priority",
          "focus",
          "key",
          "success",
          "condition",
          "requirement",
          "feature",
          "fixture",
          "part",
          "regular",
          "standing",
          "permanent",
          "daily",
          "weekly",
          "monthly",
          "routine",
          "matter");

  /** A practice after them is there already, whatever will happen. */
  private static final Set<String> WITHIN =
      Set.of("under", "at", "within", "alongside", "during", "since", "via", "through");

  /** People who do something, to whom something is brought: there before it is. */
  static final Set<String> KINDS_OF_PEOPLE =
      Set.of("team", "forum", "panel", "role", "service", "unit", "database", "process");

  private static final Set<String> CONNECTIONS =
      Set.of("connection", "link", "feed", "interface", "login");

  private static final Set<String> JOINED_BY = Set.of("to", "with", "into", "onto");

  private static final Set<String> TO_PEOPLE =
      Set.of("to", "by", "with", "through", "from", "via", "at", "into", "in", "before", "on");

  private final ReadSentence sentence;
  private final Words words;
  private final PracticeMention mention;
  private final NameRole role;
  private final PracticeSequel sequel;
  private final PracticeDenial denial;
  private final PracticeAims aims;
  private final PracticeToCome toCome;
  private final PracticeMaking making;
  private final PracticeSpokenOf spokenOf;

  PracticeDecision(ReadSentence sentence, PracticeMention mention, NameRole role) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.mention = mention;
    this.role = role;
    this.sequel = new PracticeSequel(sentence, role);
    this.denial = new PracticeDenial(sentence, role, sequel);
    this.aims = new PracticeAims(sentence, role);
    this.toCome = new PracticeToCome(words, mention, role);
    this.making = new PracticeMaking(words, mention, role);
    this.spokenOf = new PracticeSpokenOf(words, mention, role);
  }

  /** The state that the governing verb tells, and what was decided after it in the sentence. */
  String state(Action governing) {
    Action action = isSomething(governing) ? next(governing) : governing;
    String state = denial.isDoubted(action) ? ABSENT : alone(action);
    return sequel.after(state, action);
  }

  /** "A panel is something which will be set up": the next verb tells. */
  private boolean isSomething(Action action) {
    return action.verb().lemma().equals("be")
        && words.isAnyOf(action.verb().tokens().to(), Set.of("something", "one"));
  }

  private Action next(Action action) {
    return sentence.actions().stream()
        .filter(later -> later.verb().finite())
        .filter(later -> later.verb().tokens().from() > action.verb().head())
        .findFirst()
        .orElse(action);
  }

  private String alone(Action action) {
    VerbGroup verb = action.verb();
    Optional<String> changed = new PracticeChange(words, mention, role).state(action);
    if (changed.isPresent()) {
      return changed.get();
    }
    if (action.state() == ActionState.NOT_DONE) {
      return isOutOf(verb) ? IN_USE : denial.state(verb);
    }
    if (isLearntFrom(verb)) {
      return MENTIONED;
    }
    boolean spokenTo = isAddressed(verb) || role.noun().equals("thank");
    if (isOwnerOfObject(verb) || spokenTo || isWeighedByCase(verb) || isThereBefore(verb)) {
      return IN_USE;
    }
    if (toCome.isOfThoseThere(action) || toCome.isOfPeopleThere(verb)) {
      return IN_USE;
    }
    if (isNeededFor(verb) || toCome.isProvidedFor(verb) || isDraft() || isPutOff(verb)) {
      return PLANNED;
    }
    if (isNumbered()) {
      return IN_USE;
    }
    Optional<String> byNoun = new PracticeNoun(words, role).state(action);
    if (byNoun.isPresent()) {
      return byNoun.get();
    }
    boolean goesOn = verb.lemma().equals("go") && words.is(verb.tokens().to(), "on");
    if (verb.modality().equals(Optional.of(Modality.CONTINUE)) || goesOn) {
      return IN_USE;
    }
    if (verb.tense() == Tense.PAST_PERFECT && action.state() == ActionState.PLANNED) {
      // "had planned to use it": nothing came of it.
      return ABSENT;
    }
    if (spokenOf.is(action)) {
      return MENTIONED;
    }
    if (denial.isOfSubject()) {
      return ABSENT;
    }
    return switch (action.state()) {
      case DONE ->
          words.is(verb.tokens().from(), "being")
              ? making.underWay(verb)
              : making.isOnlyPrepared(verb) ? PLANNED : done(verb);
      case UNDER_WAY -> making.underWay(verb);
      case HOLDS ->
          isDefinition(verb)
              ? MENTIONED
              : toCome.isTimetabled(verb) && !toCome.willJoin() ? PLANNED : holds();
      case PLANNED ->
          (PracticeVerbs.keeps(verb.lemma())
                      || toCome.willServe(verb)
                      || toCome.willJoin()
                      || toCome.hasAgreed(verb))
                  && !role.isCalledNew(words)
              ? IN_USE
              : PLANNED;
      case NOT_DONE -> denial.state(verb);
      case OBLIGED -> aims.obliged(verb);
      case WISHED -> toCome.willServe(verb) ? IN_USE : aims.wished(verb);
      case POSSIBLE -> toCome.isTimetabled(verb) ? PLANNED : aims.possible(verb);
    };
  }

  /** "has been delayed", "has slipped": it was to be there by now. */
  private boolean isPutOff(VerbGroup verb) {
    boolean meets = KINDS_OF_PEOPLE.contains(mention.practice().kind());
    boolean delayed = verb.passive() && Set.of("delay", "postpone", "defer").contains(verb.lemma());
    return role.role() == Role.SUBJECT && !meets && (delayed || verb.lemma().equals("slip"));
  }

  /** "the panel was told", "I asked the panel": who is spoken to is there. */
  private boolean isAddressed(VerbGroup verb) {
    return role.undergoes()
        && KINDS_OF_PEOPLE.contains(mention.practice().kind())
        && PracticeVerbs.addresses(verb.lemma());
  }

  /** "the software needed for the dashboard has been bought". */
  private boolean isNeededFor(VerbGroup verb) {
    return verb.tense() == Tense.PARTICIPLE
        && role.isOblique("for")
        && Set.of("need", "require").contains(verb.lemma());
  }

  /**
   * "We have borrowed from the thinking of the project", "what schools have learned through it".
   */
  private boolean isLearntFrom(VerbGroup verb) {
    return role.isOblique("from", "of", "through")
        && !KINDS_OF_PEOPLE.contains(mention.practice().kind())
        && Set.of("borrow", "learn").contains(verb.lemma());
  }

  /** "We considered the panel's minutes": a panel that has minutes is there. */
  private boolean isOwnerOfObject(VerbGroup verb) {
    int last = role.phrase().to() - 1;
    return role.undergoes()
        && PracticeVerbs.considers(verb.lemma())
        && words.tag(mention.tokens().to()).equals("POS")
        && !PracticeVerbs.isMaking(words.lemma(last))
        && !PracticeVerbs.isBringingIn(words.lemma(last))
        && !PracticeVerbs.isProposing(words.lemma(last));
  }

  /** "The establishment of the unit was increased from 14 to 19": how many work there. */
  private boolean isNumbered() {
    if (!role.noun().equals("establishment")) {
      return false;
    }
    for (int place = role.phrase().from(); place < words.count(); place++) {
      if (words.tag(place).equals("CD") && !words.is(place - 1, "in")) {
        return true;
      }
    }
    return false;
  }

  /** "a draft profile has been circulated". */
  private boolean isDraft() {
    for (int place = role.phrase().from(); place < mention.tokens().from(); place++) {
      if (words.isAnyOf(place, Set.of("draft", "proposed", "prospective", "planned", "intended"))) {
        return true;
      }
    }
    return false;
  }

  /** "orders are considered in every case", "were considered in few of the sixty". */
  private boolean isWeighedByCase(VerbGroup verb) {
    boolean looked = verb.lemma().equals("look") && words.is(verb.tokens().to(), "at");
    boolean considered = (verb.lemma().equals("consider") || looked) && verb.passive();
    boolean weighed = considered && role.undergoes();
    if (considered && role.isOblique("for")) {
      return true;
    }
    for (int place = verb.tokens().to(); weighed && place < words.count(); place++) {
      if (words.isAnyOf(place, Set.of("in", "for", "after", "at", "as"))
          && (words.isAnyOf(place + 1, CASE_BY_CASE) || words.startsWith(place, "as a matter"))) {
        return true;
      }
    }
    return false;
  }

  private String done(VerbGroup verb) {
    boolean until = false;
    for (int place = verb.tokens().to(); place < words.count(); place++) {
      until |=
          (words.is(place, "until") || words.is(place, "till"))
              && words.tag(place + 1).equals("CD")
              && verb.tense() == Tense.PAST;
    }
    return until ? ABSENT : IN_USE;
  }

  /** "is in the course of formation", "is under development": still being made. */
  private String holds() {
    for (int place = role.phrase().to(); place < words.count(); place++) {
      boolean making =
          PracticeVerbs.isMaking(words.lemma(place))
              && (words.tag(place - 1).equals("IN") || words.is(place - 1, "of"));
      if (making && role.role() == Role.SUBJECT) {
        return PLANNED;
      }
    }
    return IN_USE;
  }

  /** "will be managed under X", "is discussed at the panel": X is there before. */
  private boolean isThereBefore(VerbGroup verb) {
    boolean startsLater =
        PracticeVerbs.starts(verb.lemma())
            && Actions.stateOf(verb) == ActionState.PLANNED
            && !role.noun().isEmpty();
    boolean isMeant = Set.of("relate", "pertain", "correspond").contains(verb.lemma());
    boolean isPart = Set.of("be", "become", "form").contains(verb.lemma());
    if (role.noun().equals("part") && role.preposition().equals("of") && !startsLater && !isPart) {
      return true;
    }
    if (isOutOf(verb) || isConnected()) {
      return true;
    }
    if (role.role() != Role.OBLIQUE
        || PracticeVerbs.tries(verb.lemma())
        || startsLater
        || isMeant) {
      return false;
    }
    if (PracticeVerbs.joins(verb.lemma()) && JOINED_BY.contains(role.preposition())) {
      return true;
    }
    boolean begins =
        role.noun().isEmpty()
            && VerbSenses.prepares(verb.lemma())
            && !Set.of("before", "at", "by", "under").contains(role.preposition());
    return !begins
        && (WITHIN.contains(role.preposition())
            || (KINDS_OF_PEOPLE.contains(mention.practice().kind())
                && TO_PEOPLE.contains(role.preposition())));
  }

  /** "moved officers out of the hub", where no body leaves it. */
  private boolean isOutOf(VerbGroup verb) {
    return role.isOblique("of")
        && words.startsWith(role.phrase().from() - 2, "out of")
        && KINDS_OF_PEOPLE.contains(mention.practice().kind())
        && !Set.of("pull", "withdraw", "opt", "come").contains(verb.lemma());
  }

  /** "the connection to the database": what one is connected to is there. */
  private boolean isConnected() {
    return role.isOblique("to", "with", "into") && CONNECTIONS.contains(role.noun());
  }

  /** "Operation X is a programme that ..." tells what it is, not who has it. */
  private boolean isDefinition(VerbGroup verb) {
    int next = verb.tokens().to();
    boolean kind =
        verb.lemma().equals("be")
            && (words.is(next, "a") || words.is(next, "an") || words.is(next, "one"))
            && !words.lemmaIsAnyOf(next + 1, STANDING);
    boolean general =
        role.acts()
            && NationalProgrammes.isOne(mention.practice())
            && PracticeVerbs.serves(verb.lemma());
    return role.role() == Role.SUBJECT
        && ((kind && !isDoneToo(verb) && !isOfOurOwn(verb))
            || general
            || PracticeVerbs.defines(verb.lemma()));
  }

  /** "is a course given by our own trainers". */
  private boolean isOfOurOwn(VerbGroup verb) {
    return IntStream.range(verb.tokens().to(), words.count())
        .anyMatch(place -> words.isAnyOf(place, Set.of("our", "my")));
  }

  /** "is a condition of appointment and is refreshed every year". */
  private boolean isDoneToo(VerbGroup verb) {
    return sentence.actions().stream()
        .filter(later -> later.verb().tokens().from() > verb.head() && later.verb().passive())
        .filter(later -> words.is(later.verb().tokens().from() - 1, "and"))
        .anyMatch(later -> later.verb().finite() && later.state() == ActionState.DONE);
  }
}
