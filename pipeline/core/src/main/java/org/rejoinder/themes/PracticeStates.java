package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.ABSENT;
import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.MENTIONED;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * Tells whether a practice is in use where a sentence names it: first by the codebook's rules for
 * each state whose {@code {thing}} holds the name, then by the verb that governs the name.
 */
final class PracticeStates {

  /** A state, the rule that told it, and the words that it was told by. */
  record Told(String state, String rule, List<Sign> signs) {

    Told(String state, String rule) {
      this(state, rule, List.of());
    }
  }

  /** The rule that an item of a list is what the list's first line says. */
  static final String BY_LIST = "list";

  private static final Set<String> DENYING = Set.of("no", "neither", "nor", "without");

  /** "no interview is late", "no assessment is more than a month old". */
  private static final Set<String> AT_FAULT =
      Set.of("late", "overdue", "outstanding", "open", "more", "over", "older", "longer", "later");

  private static final Set<String> FAILING =
      Set.of(
          "miss",
          "delay",
          "decline",
          "cancel",
          "wait",
          "postpone",
          "adjourn",
          "overrun",
          "exceed",
          "abandon",
          "lose");

  private static final Set<String> STILL = Set.of("yet", "until", "currently", "presently");

  private static final Set<String> UNDER = Set.of("under", "within", "via", "through");

  /** More words than these, and the denial is of something else: "no backlog of". */
  private static final int MOST_WORDS_DENIED = 12;

  private final IndexedRules rulesByState;
  private final PracticeScale scale;

  PracticeStates(Theme theme, TokenPatternCompiler compiler, RuleNeeds needs)
      throws PatternException {
    this.rulesByState = IndexedRules.of(theme.codes(), compiler, needs);
    this.scale = new PracticeScale(theme);
  }

  /** The state of a practice where it is mentioned. */
  Told of(PracticeMention mention, SentenceInContext context, PracticeOwners owners) {
    return context.voice() == Voice.ASKED || context.voice() == Voice.REPORT
        ? new Told(MENTIONED, "quoted")
        : scale.weighed(byRules(mention, context, owners), mention, context.sentence());
  }

  private Told byRules(PracticeMention mention, SentenceInContext context, PracticeOwners owners) {
    ReadSentence sentence = context.sentence();
    NameRole role = new NameRoles(sentence).of(mention.tokens());
    if (new NationalProgrammes(mention, role, sentence).areSpokenOfInGeneral(context.voice())) {
      return new Told(MENTIONED, "in-general", role.action().map(Sign::of).stream().toList());
    }
    PracticeOwners.Owned owned = owners.of(mention, role, context);
    PracticeOwner owner = owned.owner();
    return switch (owner) {
      case REPORT ->
          byOne(mention, role, sentence)
              .orElse(new Told(MENTIONED, "report-speaks", owned.signs()));
      case ANOTHER ->
          new PracticeHere(role, sentence)
              .denied()
              .orElse(new Told(MENTIONED, "another-force", owned.signs()));
      case OWN, UNSAID -> {
        Told first = lifted(owner, role, sentence, ofItsOwn(mention, role, context));
        // "We have no panel, so I mean to have set one up by May".
        Told told = first.state().equals(ABSENT) ? toBeSetUp(role, sentence).orElse(first) : first;
        PracticeFigures figures = new PracticeFigures(mention, role, sentence);
        Optional<Told> counted =
            told.state().equals(IN_USE) ? Optional.empty() : figures.tell(told.state());
        Told passing = counted.orElseGet(() -> new PracticeRelative(role, sentence).after(told));
        yield passing.state().equals(MENTIONED)
            ? byOne(mention, role, sentence).orElse(passing)
            : passing;
      }
    };
  }

  private Told ofItsOwn(PracticeMention mention, NameRole role, SentenceInContext context) {
    ReadSentence sentence = context.sentence();
    PracticeNotes notes = new PracticeNotes(sentence, mention, role);
    return byTrained(mention, role, sentence)
        .or(() -> byRule(mention, role, sentence))
        .or(() -> byDenial(role, sentence))
        .or(notes::toCome)
        .or(notes::afterHeading)
        .or(() -> role.action().map(action -> byVerb(mention, role, sentence, action)))
        .or(() -> isItem(context) ? Optional.empty() : notes.withoutVerb())
        .orElseGet(() -> byLeadIn(mention, context));
  }

  /**
   * What somebody calls his own is there, even if he only speaks of it, or of what it or its
   * members will do.
   */
  private static Told lifted(PracticeOwner owner, NameRole role, ReadSentence sentence, Told told) {
    if (owner != PracticeOwner.OWN || told.rule().equals("plans-for")) {
      return told;
    }
    Words words = sentence.words();
    boolean isNew = false;
    for (int place = role.phrase().from(); place < role.phrase().to(); place++) {
      isNew |= words.isAnyOf(place, Set.of("new", "first", "planned", "proposed", "future"));
    }
    boolean itsPart =
        role.role() == NameRole.Role.OBLIQUE
            && (role.preposition().equals("of") || isMembers(role))
            && !PracticeVerbs.isMaking(role.noun())
            && !PracticeVerbs.isBringingIn(role.noun())
            && !PracticeVerbs.isProposing(role.noun());
    boolean willAct =
        role.acts()
            && role.action().map(Action::verb).filter(verb -> isDeed(verb.lemma())).isPresent();
    boolean there =
        told.state().equals(MENTIONED)
            || (told.state().equals(PLANNED) && !isNew && (itsPart || willAct));
    return there ? new Told(IN_USE, "own", told.signs()) : told;
  }

  /** "volunteers in my scheme". */
  private static boolean isMembers(NameRole role) {
    return role.isOblique("in", "on", "from") && PracticeVerbs.isMember(role.noun());
  }

  private static boolean isDeed(String lemma) {
    return !PracticeVerbs.starts(lemma) && !lemma.equals("be") && !lemma.equals("include");
  }

  /** "You recommend a panel, and we have set one up". */
  private static Optional<Told> byOne(
      PracticeMention mention, NameRole role, ReadSentence sentence) {
    Words words = sentence.words();
    OwnSubject own = new OwnSubject(sentence);
    return sentence.actions().stream()
        .filter(action -> action.verb().tokens().from() > role.phrase().to())
        .filter(action -> action.verb().finite())
        .filter(action -> words.isAnyOf(action.verb().tokens().to(), Set.of("one", "it", "them")))
        .filter(action -> isHaving(action.verb().lemma()))
        .filter(action -> own.isNamedIn(role.phrase().to(), action.verb().tokens().from()))
        .findFirst()
        .map(
            action -> {
              int one = action.verb().tokens().to();
              NameRole asObject =
                  new NameRole(
                      new Range(one, one + 1), NameRole.Role.OBJECT, Optional.of(action), "", "");
              return new Told(
                  new PracticeDecision(sentence, mention, asObject).state(action),
                  "has-one",
                  List.of(Sign.of(action)));
            })
        .filter(told -> !told.state().equals(MENTIONED));
  }

  /** "so by May I mean to have set one up". */
  private static Optional<Told> toBeSetUp(NameRole role, ReadSentence sentence) {
    Words words = sentence.words();
    return sentence.actions().stream()
        .filter(action -> action.verb().tokens().from() > role.phrase().to())
        .filter(action -> action.verb().finite() && !action.verb().negated())
        .filter(action -> action.state() == ActionState.PLANNED)
        .filter(action -> PracticeVerbs.starts(action.verb().lemma()))
        .filter(action -> words.is(action.verb().tokens().to(), "one"))
        .filter(
            action ->
                IntStream.range(role.phrase().to(), action.verb().tokens().from())
                    .noneMatch(place -> words.is(place, "nor") || words.is(place, "neither")))
        .findFirst()
        .map(action -> new Told(PLANNED, "has-one", List.of(Sign.of(action))));
  }

  private static boolean isHaving(String lemma) {
    return PracticeVerbs.starts(lemma) || Set.of("have", "use", "hold", "run").contains(lemma);
  }

  /** "no panel will be set up", "neither a panel nor": unless something says that it will come. */
  private static Optional<Told> byDenial(NameRole role, ReadSentence sentence) {
    Words words = sentence.words();
    int first = role.phrase().from();
    boolean notOne = words.is(first - 1, "not") && (words.is(first, "one") || words.is(first, "a"));
    boolean denied =
        notOne
            || words.is(first, "not")
            || DENYING.contains(words.word(first))
            || DENYING.contains(words.word(first - 1));
    boolean head = role.phrase().to() - first <= MOST_WORDS_DENIED;
    if (words.is(first - 1, "without") && isMissed(role, sentence)) {
      return Optional.of(new Told(IN_USE, "would-be-missed"));
    }
    if (!denied
        || !head
        || (role.role() == NameRole.Role.OBLIQUE && !words.is(first - 1, "without"))) {
      return Optional.empty();
    }
    if (isFreeOfFault(role, words)) {
      return Optional.of(new Told(IN_USE, "without-fault"));
    }
    boolean toCome = false;
    for (int place = 0; place < words.count(); place++) {
      toCome |= words.isAnyOf(place, STILL);
    }
    boolean other =
        sentence.actions().stream()
            .anyMatch(
                action ->
                    action.state() == ActionState.PLANNED
                        && action.verb().tokens().from() > role.phrase().to()
                        && role.action().filter(action::equals).isEmpty());
    return Optional.of(new Told(toCome || other ? PLANNED : ABSENT, "denied"));
  }

  /** "No interview was late": all were held. */
  private static boolean isFreeOfFault(NameRole role, Words words) {
    return role.action()
        .map(Action::verb)
        .filter(
            verb ->
                (verb.lemma().equals("be")
                        && (words.isAnyOf(verb.tokens().to(), AT_FAULT)
                            || words.isAnyOf(words.afterAdverbs(verb.tokens().to()), AT_FAULT)))
                    || FAILING.contains(verb.lemma()))
        .isPresent();
  }

  /** "Without the panel we could not do it". */
  private static boolean isMissed(NameRole role, ReadSentence sentence) {
    return sentence.actions().stream()
        .filter(action -> action.verb().tokens().from() >= role.phrase().to())
        .anyMatch(
            action ->
                action
                    .verb()
                    .modality()
                    .filter(
                        modality ->
                            modality == VerbGroup.Modality.MAY
                                || modality == VerbGroup.Modality.WOULD)
                    .isPresent());
  }

  /** "Stage two trained officers will attend": whatever they will do, they had that training. */
  private static Optional<Told> byTrained(
      PracticeMention mention, NameRole role, ReadSentence sentence) {
    Words words = sentence.words();
    int after = mention.tokens().to();
    if (words.is(after, "(")) {
      while (after < words.count() && !words.is(after - 1, ")")) {
        after++;
      }
    }
    boolean had =
        words.isAnyOf(after, Set.of("trained", "qualified", "accredited"))
            && (words.isNoun(after + 1) || words.lemma(mention.tokens().from() - 1).equals("be"))
            && !isDeniedVerb(role)
            && !DENYING.contains(words.word(role.phrase().from()));
    return had ? Optional.of(new Told(IN_USE, "trained-in-it")) : Optional.empty();
  }

  private static boolean isDeniedVerb(NameRole role) {
    return role.action().filter(action -> action.verb().negated()).isPresent();
  }

  private Optional<Told> byRule(PracticeMention mention, NameRole role, ReadSentence sentence) {
    for (Map.Entry<String, List<IndexedRules.Trial>> state :
        rulesByState.worthTrying(sentence).entrySet()) {
      for (IndexedRules.Trial rule : state.getValue()) {
        for (Match match : rule.matches(sentence)) {
          Range thing = match.groups().getOrDefault(PhraseMatcher.THING, match.tokens());
          boolean within =
              thing.from() < mention.tokens().to() && mention.tokens().from() < thing.to();
          boolean head = !state.getKey().equals(ABSENT) || isHead(sentence, thing, mention);
          // "Plans are in place under the programme": the programme is there for them.
          boolean under =
              state.getKey().equals(PLANNED)
                  && UNDER.contains(role.preposition())
                  && match.tokens().from() < thing.from();
          if (within && head && !under) {
            return Optional.of(new Told(state.getKey(), rule.name(), Sign.of(match)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "no backlog of referrals to the panel" denies no panel. */
  private static boolean isHead(ReadSentence sentence, Range thing, PracticeMention mention) {
    for (int place = thing.from(); place < mention.tokens().from(); place++) {
      if (sentence.words().tag(place).matches("IN|TO")) {
        return false;
      }
    }
    return true;
  }

  /** An item without a verb, of a list whose first line has one. */
  private static boolean isItem(SentenceInContext context) {
    return context.sentence().verbs().isEmpty()
        && ListItem.leadIn(context.sentence(), context.before())
            .filter(first -> !first.actions().isEmpty())
            .isPresent();
  }

  /** A list item without a verb is what the sentence before the list says of it. */
  private static Told byLeadIn(PracticeMention mention, SentenceInContext context) {
    List<ReadSentence> before = context.before();
    for (int i = before.size() - 1; i >= 0; i--) {
      ReadSentence earlier = before.get(i);
      if (earlier.words().is(earlier.words().count() - 1, ":")) {
        List<Action> actions = earlier.actions();
        if (actions.isEmpty()) {
          return new Told(MENTIONED, "named");
        }
        Action last = actions.getLast();
        int end = earlier.words().count() - 1;
        NameRole role =
            new NameRole(new Range(end, end + 1), NameRole.Role.OBJECT, Optional.of(last), "", "");
        return new Told(new PracticeDecision(earlier, mention, role).state(last), BY_LIST);
      }
      if (!earlier.actions().isEmpty()) {
        break;
      }
    }
    return new Told(MENTIONED, "named");
  }

  private static Told byVerb(
      PracticeMention mention, NameRole role, ReadSentence sentence, Action action) {
    return new Told(
        new PracticeDecision(sentence, mention, role).state(action),
        "verb-" + action.state().written(),
        List.of(Sign.of(action)));
  }
}
