package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.rejoinder.themes.ProgressEvidence.Kind;

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

  /** What a body does until the thing asked for can be done. */
  private static final String INTERIM = "progress-interim";

  /** Names of those national bodies that others wait for. */
  static final String NATIONAL_BODY = "national-body";

  /** The codes of what the body does. */
  private static final Set<String> STEPS = Set.of(IN_PROGRESS, PLANNED, IN_PLACE);

  private final List<String> codes = new ArrayList<>();
  private final IndexedRules rulesByCode;

  ProgressCoder(Theme theme, TokenPatternCompiler compiler, RuleNeeds needs)
      throws PatternException {
    for (Code code : theme.codes()) {
      codes.add(code.name());
    }
    this.rulesByCode = IndexedRules.of(theme.codes(), compiler, needs);
  }

  /**
   * What the sentence tells of progress, what weighs most first; nothing where it tells nothing. A
   * wait, or else what goes on, is all that it tells of how far the body is: "half are trained and
   * the others will be" is one thing that goes on.
   *
   * @param awaits whether the sentence was found to wait for a national body
   */
  List<CodedSentence> code(SentenceInContext context, boolean awaits) {
    if (context.voice() != Voice.ANSWER) {
      return List.of();
    }
    List<CodedSentence> signs = signs(context.sentence(), awaits);
    if (isSequelOfWait(context)) {
      signs.removeIf(sign -> Kind.of(sign) == Kind.PLANNED);
    }
    signs.removeIf(sign -> !codes.contains(sign.code()));
    signs.sort(Comparator.comparing(Kind::of));
    return ProgressEvidence.withoutWhatIsOutweighed(signs);
  }

  private List<CodedSentence> signs(ReadSentence sentence, boolean awaits) {
    List<CodedSentence> signs = new ArrayList<>();
    for (Map.Entry<String, List<IndexedRules.Trial>> code :
        rulesByCode.worthTrying(sentence).entrySet()) {
      boolean outweighed = awaits || signs.stream().anyMatch(sign -> Kind.of(sign) == Kind.ONGOING);
      firstRule(code.getKey(), code.getValue(), sentence, outweighed).ifPresent(signs::add);
    }
    boolean forOthers =
        signs.stream()
            .anyMatch(sign -> ProgressEvidence.isVerdict(sign) && Kind.of(sign) == Kind.FOR_OTHERS);
    if (awaits && !forOthers) {
      signs.add(CodedSentence.of(THEME, AWAITING_NATIONAL, AWAITING_NATIONAL, List.of()));
    } else {
      signs.addAll(byVerbs(sentence));
    }
    return signs;
  }

  /**
   * The first rule of the code that speaks.
   *
   * @param outweighed whether something in the sentence outweighs steps, so that only verdicts and
   *     what is no step need to be looked for
   */
  private static Optional<CodedSentence> firstRule(
      String code, List<IndexedRules.Trial> rules, ReadSentence sentence, boolean outweighed) {
    for (IndexedRules.Trial rule : rules) {
      if (outweighed && STEPS.contains(code) && !ProgressEvidence.isVerdict(rule.name())) {
        continue;
      }
      List<Match> matches = rule.matches(sentence);
      if (!matches.isEmpty()) {
        return Optional.of(CodedSentence.of(THEME, code, rule.name(), Sign.of(matches.getFirst())));
      }
    }
    return Optional.empty();
  }

  /** "Our policy will follow the national guidance", after it was said to be awaited. */
  private static boolean isSequelOfWait(SentenceInContext context) {
    ReadSentence sentence = context.sentence();
    boolean national = sentence.has("national") || sentence.holds(NATIONAL_BODY);
    return national
        && context.before().stream()
            .anyMatch(before -> !before.remembered(AWAITING_NATIONAL).isEmpty());
  }

  /** What each main verb tells, once. */
  private static List<CodedSentence> byVerbs(ReadSentence sentence) {
    if (sentence.holds(INTERIM)) {
      return List.of();
    }
    ProgressVerbs verbs = new ProgressVerbs(sentence);
    Map<String, CodedSentence> told = new LinkedHashMap<>();
    for (Action action : sentence.actions()) {
      verbs
          .told(action)
          .ifPresent(
              rule ->
                  told.putIfAbsent(
                      rule,
                      CodedSentence.of(
                          THEME, codeOf(rule), ruleOf(rule), List.of(Sign.of(action)))));
    }
    return List.copyOf(told.values());
  }

  private static String codeOf(String told) {
    return switch (told) {
      case ProgressEvidence.OPEN_RULES -> IN_PROGRESS;
      case ProgressEvidence.PREPARED_RULES -> PLANNED;
      default -> told;
    };
  }

  private static String ruleOf(String told) {
    boolean itself = codeOf(told).equals(told);
    return itself ? "verb-" + told : told + "-verb";
  }
}
