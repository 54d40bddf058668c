package org.rejoinder.themes;

import java.util.Optional;
import org.rejoinder.domain.Finding;

/** What a theme says of a sentence, before it becomes a finding with its place and quote. */
record CodedSentence(
    String theme, String code, Optional<String> state, String rule, Finding.Detail detail) {

  static CodedSentence of(String theme, String code, String rule) {
    return new CodedSentence(theme, code, Optional.empty(), rule, new Finding.NoDetail());
  }
}
