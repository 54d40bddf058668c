package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

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

  private static final String IN_USE = "in-use";
  private static final String PLANNED = "planned";
  private static final String ABSENT = "absent";
  private static final String MENTIONED = "mentioned";

  private static final Set<String> CLAUSE_BOUNDARIES =
      Set.of(";", ":", "but", "while", "whilst", "although", "whereas", "because");

  /** A practice after them is there already, whatever will happen. */
  private static final Set<String> WITHIN =
      Set.of("under", "at", "within", "alongside", "during", "since", "via");

  /** People who do something, to whom something is brought: there before it is. */
  private static final Set<String> KINDS_OF_PEOPLE =
      Set.of("team", "forum", "panel", "role", "service", "unit");

  private static final Set<String> TO_PEOPLE =
      Set.of("to", "by", "with", "through", "from", "via", "at", "into");

  /** What a practice itself does on paper: "Operation X sets out how forces should". */
  private static final Set<String> DEFINING =
      Set.of(
          "aim", "seek", "set", "build", "transform", "mean", "define", "cover", "apply", "stand");

  private static final Set<String> PARTLY =
      Set.of("always", "fully", "consistently", "routinely", "only", "sufficiently", "often");

  private static final Set<String> VERBS_LIKE_NOUNS =
      Set.of("use", "hold", "run", "assess", "attend", "support", "monitor", "manage", "review");

  private static final Set<String> NOUN_PHRASE_TAGS =
      Set.of("DT", "JJ", "PRP$", "NN", "NNS", "NNP", "NNPS", "POS", "CD");

  /** Participles that only qualify a noun or join it to the sentence. */
  private static final Set<String> QUALIFYING =
      Set.of("exist", "follow", "regard", "accord", "include", "concern", "surround");

  private final Map<String, List<CompiledRule>> rulesByState = new LinkedHashMap<>();

  PracticeStates(Theme theme, TokenPatternCompiler compiler) throws PatternException {
    for (Code state : theme.codes()) {
      rulesByState.put(state.name(), CompiledRule.all(state.rules(), compiler));
    }
  }

  Told of(PracticeMention mention, SentenceInContext context) {
    if (context.voice() == Voice.ASKED || context.voice() == Voice.REPORT) {
      return new Told(MENTIONED, "quoted");
    }
    return byRule(mention, context.sentence())
        .orElseGet(
            () ->
                governing(mention, context.sentence())
                    .map(action -> byVerb(mention, context.sentence(), action))
                    .or(() -> byUntaggedVerb(context.sentence()))
                    .orElseGet(() -> byLeadIn(context)));
  }

  private Optional<Told> byRule(PracticeMention mention, ReadSentence sentence) {
    for (Map.Entry<String, List<CompiledRule>> state : rulesByState.entrySet()) {
      for (CompiledRule rule : state.getValue()) {
        for (Match match : rule.matches(sentence)) {
          Range thing = match.groups().getOrDefault(PhraseMatcher.THING, match.tokens());
          boolean within =
              thing.from() < mention.tokens().to() && mention.tokens().from() < thing.to();
          boolean head = !state.getKey().equals(ABSENT) || isHead(sentence, thing, mention);
          if (within && head) {
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

  /** A list item without a verb is what the sentence before the list says of it. */
  private static Told byLeadIn(SentenceInContext context) {
    List<ReadSentence> before = context.before();
    for (int i = before.size() - 1; i >= 0; i--) {
      ReadSentence earlier = before.get(i);
      if (earlier.words().is(earlier.words().count() - 1, ":")) {
        List<Action> actions = earlier.actions();
        return actions.isEmpty()
            ? new Told(MENTIONED, "named")
            : new Told(stateOf(actions.getLast(), earlier, Optional.empty()), "list");
      }
      if (!earlier.actions().isEmpty()) {
        break;
      }
    }
    return new Told(MENTIONED, "named");
  }

  /**
   * The tagger takes "use" and "hold" for nouns at times: a whole sentence has a verb somewhere.
   */
  private static Optional<Told> byUntaggedVerb(ReadSentence sentence) {
    Words words = sentence.words();
    boolean whole = words.is(words.count() - 1, ".");
    for (int place = 1; whole && place < words.count(); place++) {
      if (words.isAnyOf(place, VERBS_LIKE_NOUNS)) {
        Sign verb = new Sign(new Range(place, place + 1), "verb", "taken for a verb: holds");
        return Optional.of(new Told(IN_USE, "verb-holds", List.of(verb)));
      }
    }
    return Optional.empty();
  }

  private static Told byVerb(PracticeMention mention, ReadSentence sentence, Action action) {
    return new Told(
        stateOf(action, sentence, Optional.of(mention)),
        "verb-" + action.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        List.of(Sign.of(action)));
  }

  /**
   * The verb that the name depends on: the nearest before it in its clause, or, where the name is
   * the subject, the first after it.
   */
  private static Optional<Action> governing(PracticeMention mention, ReadSentence sentence) {
    Words words = sentence.words();
    int clauseStart = mention.tokens().from();
    while (clauseStart > 0 && !words.isAnyOf(clauseStart - 1, CLAUSE_BOUNDARIES)) {
      clauseStart--;
    }
    List<Action> before = new ArrayList<>();
    Optional<Action> after = Optional.empty();
    for (Action action : sentence.actions()) {
      if (action.verb().tokens().to() <= mention.tokens().from()) {
        if (action.verb().tokens().from() >= clauseStart) {
          before.addFirst(action);
        }
      } else if (after.isEmpty() && action.verb().tokens().from() >= mention.tokens().to()) {
        after = Optional.of(action);
      }
    }
    Optional<Action> next = after;
    Optional<Action> telling = before.stream().filter(PracticeStates::tells).findFirst();
    boolean subject =
        after.isPresent()
            && !isRelative(sentence, after.get())
            && isSubject(mention, words, before, after.get());
    return subject
        ? after
        : telling
            .or(() -> firstAfter(sentence, mention))
            .or(() -> before.stream().findFirst())
            .or(() -> next);
  }

  private static Optional<Action> firstAfter(ReadSentence sentence, PracticeMention mention) {
    List<Action> after =
        sentence.actions().stream()
            .filter(action -> action.verb().tokens().from() >= mention.tokens().to())
            .filter(PracticeStates::tells)
            .toList();
    return after.stream()
        .filter(action -> action.verb().finite() && !isRelative(sentence, action))
        .findFirst()
        .or(() -> after.stream().findFirst());
  }

  private static boolean isRelative(ReadSentence sentence, Action action) {
    return sentence.clauses().stream()
        .anyMatch(
            clause ->
                clause.kind() == SubordinateClause.Kind.RELATIVE
                    && clause.holds(action.verb().head()));
  }

  /** After a comma or conjunction, with its finite verb next, a name is the subject of a clause. */
  private static boolean isSubject(
      PracticeMention mention, Words words, List<Action> before, Action after) {
    int first = mention.tokens().from();
    while (NOUN_PHRASE_TAGS.contains(words.tag(first - 1))) {
      first--;
    }
    boolean opensClause =
        before.isEmpty()
            || words.isComma(first - 1)
            || words.is(first - 1, "and")
            || words.is(first - 1, "that");
    boolean next = after.verb().tokens().from() - mention.tokens().to() <= 2;
    return opensClause && next && after.verb().finite();
  }

  /** An infinitive or participle without a helping verb tells nothing by itself. */
  private static boolean tells(Action action) {
    VerbGroup verb = action.verb();
    boolean bare = verb.tense() == Tense.INFINITIVE && verb.tokens().from() == verb.head();
    return verb.finite()
        || bare
        || verb.modality().isPresent()
        || (verb.tense() == Tense.PARTICIPLE
            && !verb.passive()
            && !QUALIFYING.contains(verb.lemma()));
  }

  private static String stateOf(
      Action action, ReadSentence sentence, Optional<PracticeMention> mention) {
    VerbGroup verb = action.verb();
    if (mention.isPresent()
        && action.state() != ActionState.NOT_DONE
        && (isPeopleAddressed(sentence, mention.get()) || isThereBefore(sentence, mention.get()))) {
      return IN_USE;
    }
    if (VerbSenses.speaks(verb.lemma())) {
      return MENTIONED;
    }
    return switch (action.state()) {
      case DONE -> done(verb.lemma());
      case UNDER_WAY -> VerbSenses.builds(verb.lemma()) && !isContinued(verb) ? PLANNED : IN_USE;
      case HOLDS ->
          mention.isPresent() && isDefinition(verb, sentence, mention.get()) ? MENTIONED : IN_USE;
      case PLANNED -> PLANNED;
      case NOT_DONE -> notDone(verb, sentence);
      case OBLIGED ->
          VerbSenses.builds(verb.lemma()) && hasOwnSubject(verb, sentence) ? PLANNED : MENTIONED;
      case WISHED -> verb.modality().equals(Optional.of(Modality.WISH)) ? PLANNED : MENTIONED;
      case POSSIBLE ->
          verb.modality().equals(Optional.of(Modality.CAN)) || isBare(verb, sentence)
              ? IN_USE
              : MENTIONED;
    };
  }

  private static String done(String lemma) {
    if (VerbSenses.ends(lemma)) {
      return ABSENT;
    }
    return VerbSenses.prepares(lemma) ? PLANNED : IN_USE;
  }

  private static String notDone(VerbGroup verb, ReadSentence sentence) {
    Words words = sentence.words();
    boolean yet = false;
    for (int place = 0; place < words.count(); place++) {
      yet |= words.is(place, "yet") || words.is(place, "currently") || words.is(place, "until");
    }
    boolean underWay =
        sentence.actions().stream()
            .anyMatch(
                other ->
                    other.state() == ActionState.PLANNED
                        || (other.state() == ActionState.UNDER_WAY
                            && VerbSenses.builds(other.verb().lemma())));
    for (int place = verb.tokens().from(); place < verb.tokens().to(); place++) {
      if (words.isAnyOf(place, PARTLY)) {
        return IN_USE;
      }
    }
    return yet || underWay ? PLANNED : ABSENT;
  }

  /** "Care homes use it": the tagger takes a plural's verb for an infinitive at times. */
  private static boolean isBare(VerbGroup verb, ReadSentence sentence) {
    return verb.tense() == Tense.INFINITIVE
        && verb.modality().isEmpty()
        && !sentence.words().is(verb.tokens().from(), "to");
  }

  private static boolean isContinued(VerbGroup verb) {
    return verb.modality().equals(Optional.of(Modality.CONTINUE));
  }

  /** "Operation X is a programme that ..." tells what it is, not who has it. */
  private static boolean isDefinition(
      VerbGroup verb, ReadSentence sentence, PracticeMention mention) {
    Words words = sentence.words();
    int next = verb.tokens().to();
    boolean subject = mention.tokens().to() <= verb.tokens().from();
    boolean kind =
        verb.lemma().equals("be")
            && (words.is(next, "a") || words.is(next, "an") || words.is(next, "one"));
    return subject && (kind || DEFINING.contains(verb.lemma()));
  }

  /** "will be managed under X": X is there before. */
  private static boolean isThereBefore(ReadSentence sentence, PracticeMention mention) {
    return WITHIN.contains(prepositionOf(sentence, mention));
  }

  /** "is discussed at the panel", "receives updates from the co-ordinator". */
  private static boolean isPeopleAddressed(ReadSentence sentence, PracticeMention mention) {
    return KINDS_OF_PEOPLE.contains(mention.practice().kind())
        && TO_PEOPLE.contains(prepositionOf(sentence, mention));
  }

  private static String prepositionOf(ReadSentence sentence, PracticeMention mention) {
    Words words = sentence.words();
    int place = mention.tokens().from() - 1;
    boolean opened = false;
    while (!opened && NOUN_PHRASE_TAGS.contains(words.tag(place))) {
      opened = words.tag(place).equals("DT") || words.tag(place).equals("PRP$");
      place--;
    }
    return words.word(place);
  }

  private static boolean hasOwnSubject(VerbGroup verb, ReadSentence sentence) {
    Words words = sentence.words();
    for (int place = 0; place < verb.tokens().from(); place++) {
      if (words.is(place, "we")
          || words.is(place, "i")
          || words.lemma(place).equals("constabulary")) {
        return true;
      }
    }
    return false;
  }
}
