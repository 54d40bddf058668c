package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

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

  /** The sign of a sentence in which something is done and something is still to be done. */
  static final String PARTLY = "verb-partly";

  /** What a body does until the thing asked for can be done. */
  private static final String INTERIM = "progress-interim";

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
    ReadSentence sentence = context.sentence();
    Optional<CodedSentence> byRule = byRule(sentence);
    boolean forOthers =
        byRule
            .filter(MainProgress::isVerdict)
            .filter(sign -> sign.code().equals(MainProgress.NOT_ADDRESSED))
            .isPresent();
    if (awaits && !forOthers && codes.contains(AWAITING_NATIONAL)) {
      return Optional.of(CodedSentence.of(THEME, AWAITING_NATIONAL, AWAITING_NATIONAL, List.of()));
    }
    return byRule.or(() -> byVerbs(sentence).filter(coded -> codes.contains(coded.code())));
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
    if (sentence.holds(INTERIM)) {
      return Optional.empty();
    }
    ProgressVerbs verbs = new ProgressVerbs(sentence);
    Map<String, Sign> told = new LinkedHashMap<>();
    for (Action action : sentence.actions()) {
      verbs.told(action).ifPresent(code -> told.putIfAbsent(code, Sign.of(action)));
    }
    boolean partly = told.containsKey(IN_PLACE) && told.containsKey(PLANNED);
    if (partly) {
      return Optional.of(CodedSentence.of(THEME, IN_PROGRESS, PARTLY, List.copyOf(told.values())));
    }
    for (String code : List.of(IN_PROGRESS, IN_PLACE, PLANNED)) {
      Optional<Sign> sign = Optional.ofNullable(told.get(code));
      if (sign.isPresent()) {
        return Optional.of(CodedSentence.of(THEME, code, "verb-" + code, List.of(sign.get())));
      }
    }
    return Optional.empty();
  }
}
