package org.rejoinder.themes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;

/**
 * What each theme's findings are made from, beside the document: hashes of the parts of a codebook,
 * so that a change of one theme leaves the findings of the others as they are.
 */
final class MadeFrom {

  private final Map<String, String> themes = new HashMap<>();
  private final String practiceNames;

  MadeFrom(Codebook codebook) {
    String words = hash(codebook.wordClasses().toString());
    for (Theme theme : codebook.themes()) {
      themes.put(theme.name(), hash(words + whatDecides(theme)));
    }
    this.practiceNames = hash(codebook.practices().toString());
  }

  /**
   * All that rules find things by: not in which line they stand, nor what explains or tries them.
   */
  private static String whatDecides(Theme theme) {
    StringBuilder decides = new StringBuilder(theme.name()).append(theme.source());
    theme.rules().forEach(rule -> decides.append(whatDecides(rule)));
    for (Code code : theme.codes()) {
      decides.append(code.name()).append(code.things()).append(code.sourceNeeded());
      code.rules().forEach(rule -> decides.append(whatDecides(rule)));
    }
    return decides.toString();
  }

  private static String whatDecides(Rule rule) {
    return "\n" + rule.name() + rule.patterns() + rule.unless();
  }

  /** A theme's rules, and the word classes that they may ask for. */
  String theme(String name) {
    return Optional.ofNullable(themes.get(name)).orElse("");
  }

  /** The rules for states of practices, and the practices. */
  String practices() {
    return theme(PracticeCoder.THEME) + practiceNames;
  }

  /** The practices, some of which are courses. */
  String practiceNames() {
    return practiceNames;
  }

  private static String hash(String part) {
    return DigestUtils.sha256Hex(part);
  }
}
