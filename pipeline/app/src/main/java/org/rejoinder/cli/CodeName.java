package org.rejoinder.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Theme;

/** What a person may mean by the name of a code. */
sealed interface CodeName {

  /** The theme whose codes are the states of named practices. */
  String PRACTICE = "practice";

  /** A code of a theme. */
  record OfTheme(Theme theme, Code code) implements CodeName {
    @Override
    public boolean isOf(String ofTheme, String ofCode, String state) {
      return theme.name().equals(ofTheme)
          && (code.name().equals(ofCode)
              || (PRACTICE.equals(ofTheme) && code.name().equals(state)));
    }
  }

  /** A named practice. */
  record OfPractice(PracticeEntry practice) implements CodeName {
    @Override
    public boolean isOf(String ofTheme, String ofCode, String state) {
      return PRACTICE.equals(ofTheme) && practice.name().equals(ofCode);
    }
  }

  /** Whether a finding is of that code. */
  boolean isOf(String theme, String code, String state);

  /** What the typed name means: THEME/CODE, CODE, or a practice by any of its names. */
  static Optional<CodeName> of(String typed, Codebook codebook) {
    List<OfTheme> codes = codes(codebook).toList();
    return codes.stream()
        .filter(each -> typed.equals(each.theme().name() + "/" + each.code().name()))
        .findFirst()
        .or(() -> codes.stream().filter(each -> typed.equals(each.code().name())).findFirst())
        .map(CodeName.class::cast)
        .or(
            () ->
                codebook.practices().stream()
                    .filter(
                        practice ->
                            practice.names().stream()
                                .anyMatch(name -> name.text().equalsIgnoreCase(typed)))
                    .findFirst()
                    .map(OfPractice::new));
  }

  /** All codes, for a person who typed another. */
  static String all(Codebook codebook) {
    return codes(codebook)
        .map(each -> each.theme().name() + "/" + each.code().name())
        .collect(Collectors.joining(", "));
  }

  private static Stream<OfTheme> codes(Codebook codebook) {
    return codebook.themes().stream()
        .flatMap(theme -> theme.codes().stream().map(code -> new OfTheme(theme, code)));
  }
}
