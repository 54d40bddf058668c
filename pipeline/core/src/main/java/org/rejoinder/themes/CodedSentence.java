package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Finding;

/**
 * What a theme says of a sentence, before it becomes a finding with its place and quote.
 *
 * @param signs the words that say so
 */
record CodedSentence(
    String theme,
    String code,
    Optional<String> state,
    String rule,
    Finding.Detail detail,
    List<Sign> signs) {

  static CodedSentence of(String theme, String code, String rule, List<Sign> signs) {
    return new CodedSentence(theme, code, Optional.empty(), rule, new Finding.NoDetail(), signs);
  }
}
