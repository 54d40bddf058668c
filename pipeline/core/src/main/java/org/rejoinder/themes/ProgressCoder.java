package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Codes how far a body says that it is with what was asked of it: by the codebook's rules where
 * they speak, else by what the sentence's main verbs say has been done, goes on or will be done.
 */
final class ProgressCoder {

  static final String THEME = "progress";

  static final String IN_PLACE = "in-place";
  static final String IN_PROGRESS = "in-progress";
  static final String PLANNED = "planned";
  static final String AWAITING_NATIONAL = "awaiting-national";

  /** What exists, or is done as a rule, once a body has done what was asked. */
  private static final Set<String> STANDING =
      Set.of(
          "have",
          "use",
          "utilise",
          "utilize",
          "prioritise",
          "prioritize",
          "monitor",
          "hold",
          "publish",
          "manage",
          "run",
          "provide",
          "record",
          "review",
          "operate",
          "deliver",
          "follow",
          "apply",
          "ensure",
          "track",
          "meet",
          "employ",
          "maintain",
          "attend",
          "chair",
          "oversee",
          "receive",
          "produce",
          "assess",
          "check",
          "audit",
          "link",
          "flag",
          "include",
          "comply",
          "complete",
          "undertake",
          "conduct",
          "carry",
          "share",
          "refer",
          "scrutinise",
          "train",
          "offer",
          "drive",
          "escalate",
          "sit",
          "form",
          "allocate",
          "adhere",
          "embed");

  /** "is in place", "are available": the only things that "to be" says of progress. */
  private static final Set<String> PRESENT_COMPLEMENTS =
      Set.of(
          "place",
          "available",
          "live",
          "operational",
          "compliant",
          "embedded",
          "established",
          "complete",
          "use",
          "standard",
          "effect",
          "responsible");

  /** To look at something again is no work towards having it. */
  private static final Set<String> LOOKING_AFTER =
      Set.of(
          "review",
          "monitor",
          "discuss",
          "consider",
          "report",
          "continue",
          "remain",
          "note",
          "update",
          "keep",
          "look",
          "ensure",
          "assess",
          "evaluate");

  private static final Set<String> BEGINNING = Set.of("begin", "start", "commence");

  private static final Set<String> OTHERS =
      Set.of(
          "victim",
          "survivor",
          "number",
          "proportion",
          "rate",
          "case",
          "court",
          "report",
          "inspector",
          "inspectorate",
          "recommendation",
          "suspect",
          "offender",
          "HMICFRS");

  private static final Set<String> ASKING =
      Set.of("seek", "confirm", "query", "raise", "challenge");

  /** While they go on the thing is there: "is already being used". */
  private static final Set<String> USING = Set.of("use", "utilise", "utilize", "follow", "apply");

  private final List<String> codes = new ArrayList<>();
  private final Map<String, List<CompiledRule>> rulesByCode = new LinkedHashMap<>();

  ProgressCoder(Theme theme, TokenPatternCompiler compiler) throws PatternException {
    for (Code code : theme.codes()) {
      codes.add(code.name());
      rulesByCode.put(code.name(), CompiledRule.all(code.rules(), compiler));
    }
  }

  /**
   * The code of the sentence, if it tells anything.
   *
   * @param awaits whether the sentence was found to wait for a national body
   */
  Optional<CodedSentence> code(SentenceInContext context, boolean awaits) {
    if (context.voice() != Voice.ANSWER) {
      return Optional.empty();
    }
    if (awaits && codes.contains(AWAITING_NATIONAL)) {
      return Optional.of(CodedSentence.of(THEME, AWAITING_NATIONAL, AWAITING_NATIONAL, List.of()));
    }
    ReadSentence sentence = context.sentence();
    return byRule(sentence)
        .or(() -> byVerbs(sentence).filter(coded -> codes.contains(coded.code())));
  }

  private Optional<CodedSentence> byRule(ReadSentence sentence) {
    for (Map.Entry<String, List<CompiledRule>> code : rulesByCode.entrySet()) {
      for (CompiledRule rule : code.getValue()) {
        List<Match> matches = rule.matches(sentence);
        if (!matches.isEmpty()) {
          return Optional.of(
              CodedSentence.of(THEME, code.getKey(), rule.name(), Sign.of(matches.getFirst())));
        }
      }
    }
    return Optional.empty();
  }

  /** What goes on counts for more than what is done, and that for more than what will be. */
  private static Optional<CodedSentence> byVerbs(ReadSentence sentence) {
    Map<String, Sign> told = new LinkedHashMap<>();
    for (Action action : sentence.actions()) {
      if (isOfMainClause(action, sentence)) {
        told(action, sentence).ifPresent(code -> told.putIfAbsent(code, Sign.of(action)));
      }
    }
    boolean partly = told.containsKey(IN_PLACE) && told.containsKey(PLANNED);
    if (partly) {
      return Optional.of(
          CodedSentence.of(THEME, IN_PROGRESS, "verb-partly", List.copyOf(told.values())));
    }
    for (String code : List.of(IN_PROGRESS, IN_PLACE, PLANNED)) {
      Optional<Sign> sign = Optional.ofNullable(told.get(code));
      if (sign.isPresent()) {
        return Optional.of(CodedSentence.of(THEME, code, "verb-" + code, List.of(sign.get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfMainClause(Action action, ReadSentence sentence) {
    VerbGroup verb = action.verb();
    boolean subordinate = sentence.clauses().stream().anyMatch(clause -> clause.holds(verb.head()));
    // A participle after a comma is often taken for a past tense: "This process, included in ...".
    boolean bare = verb.tense() == Tense.PAST && verb.tokens().to() - verb.tokens().from() == 1;
    boolean afterComma = sentence.words().isComma(verb.head() - 1);
    return verb.finite() && !subordinate && !(bare && afterComma);
  }

  private static Optional<String> told(Action action, ReadSentence sentence) {
    VerbGroup verb = action.verb();
    String lemma = verb.lemma();
    if (VerbSenses.speaks(lemma) || ASKING.contains(lemma)) {
      return Optional.empty();
    }
    if (!verb.passive() && isOfOthers(verb, sentence)) {
      return Optional.empty();
    }
    return switch (action.state()) {
      case DONE -> BEGINNING.contains(lemma) ? Optional.of(IN_PROGRESS) : done(verb);
      case UNDER_WAY ->
          LOOKING_AFTER.contains(lemma) ? Optional.empty() : Optional.of(underWay(verb));
      case HOLDS -> holds(verb, sentence) ? Optional.of(IN_PLACE) : Optional.empty();
      case PLANNED -> LOOKING_AFTER.contains(lemma) ? Optional.empty() : Optional.of(PLANNED);
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }

  /** "Many have waited", "the number has risen": nothing that the body did. */
  private static boolean isOfOthers(VerbGroup verb, ReadSentence sentence) {
    Words words = sentence.words();
    for (int place = 0; place < verb.tokens().from(); place++) {
      boolean subject = words.isNoun(place) || words.tag(place).startsWith("PRP");
      if (subject || words.is(place, "many")) {
        return OTHERS.contains(words.lemma(place)) || words.is(place, "many");
      }
    }
    return false;
  }

  private static Optional<String> done(VerbGroup verb) {
    boolean tellsOfItself =
        !VerbSenses.prepares(verb.lemma())
            && !verb.lemma().equals("be")
            && !VerbSenses.ends(verb.lemma());
    boolean custom = verb.tense() != Tense.PRESENT || verb.passive();
    return tellsOfItself && custom ? Optional.of(IN_PLACE) : Optional.empty();
  }

  /** "continues to use" is there already; "continues to develop" is not. */
  private static String underWay(VerbGroup verb) {
    boolean continued =
        verb.modality().equals(Optional.of(VerbGroup.Modality.CONTINUE))
            && STANDING.contains(verb.lemma());
    return continued || (verb.passive() && USING.contains(verb.lemma())) ? IN_PLACE : IN_PROGRESS;
  }

  private static boolean holds(VerbGroup verb, ReadSentence sentence) {
    if (verb.lemma().equals("be")) {
      Words words = sentence.words();
      for (int place = verb.tokens().to(); place < verb.tokens().to() + 4; place++) {
        if (words.isAnyOf(place, PRESENT_COMPLEMENTS)) {
          return true;
        }
      }
      return false;
    }
    return STANDING.contains(verb.lemma());
  }
}
