package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.codebook.CodebookReader;

class CodebookOutlineTest {

  private static final DocumentWords OF_GUIDANCE = words("We keep an eye on the guidance.");
  private static final DocumentWords OF_ROADS = words("We look at the roads.");

  private static final String RULE =
      """
      themes:
        - theme: awaiting-national
          more-rules:
            - rule: has-an-eye-on
              phrase: %s
              matches: [We keep an eye on the guidance from the Home Office.]
              does-not-match: [We look at the roads.]
      """;

  @TempDir Path folder;

  private static DocumentWords words(String text) {
    return DocumentWords.of(text, List.of());
  }

  private MadeFrom codebook(String more) throws Exception {
    Path file = Files.writeString(folder.resolve("codebook.yaml"), "extends: built-in\n" + more);
    return MadeFrom.of(CodebookReader.read(file));
  }

  @Test
  void aRuleThatComesOrGoesTouchesOnlyWhatHoldsItsWords() throws Exception {
    MadeFrom without = codebook("");
    MadeFrom with = codebook(RULE.formatted("keep an eye on {thing}"));
    for (Predicate<DocumentWords> touched :
        List.of(
            with.outline().maySayOtherwiseThan(without.outline()),
            without.outline().maySayOtherwiseThan(with.outline()))) {
      assertThat(touched.test(OF_GUIDANCE)).isTrue();
      assertThat(touched.test(OF_ROADS)).isFalse();
    }
    assertThat(with.in(OF_ROADS)).isEqualTo(without.in(OF_ROADS));
    assertThat(with.in(OF_GUIDANCE)).isNotEqualTo(without.in(OF_GUIDANCE));
  }

  @Test
  void aRuleThatComesTouchesItsThemeAndNoOther() throws Exception {
    EarlierCodebook earlier =
        new EarlierCodebook(
            codebook("").outline(), codebook(RULE.formatted("keep an eye on {thing}")).outline());
    assertThat(earlier.mayFindOtherwise("awaiting-national", OF_GUIDANCE)).isTrue();
    assertThat(earlier.mayFindOtherwise("awaiting-national", OF_ROADS)).isFalse();
    assertThat(earlier.mayFindOtherwise("progress", OF_GUIDANCE)).isFalse();
    assertThat(earlier.hasSame("awaiting-national")).isFalse();
    assertThat(earlier.hasSame("progress")).isTrue();
    assertThat(earlier.hasSamePractices()).isTrue();
  }

  @Test
  void theSameCodebookTouchesNothing() throws Exception {
    Predicate<DocumentWords> touched =
        codebook("").outline().maySayOtherwiseThan(codebook("").outline());
    assertThat(touched.test(OF_GUIDANCE)).isFalse();
    assertThat(touched.test(DocumentWords.unknown())).isFalse();
  }

  @Test
  void anythingMayBeTouchedWhereNothingIsKnownOfTheCodebookBefore() throws Exception {
    assertThat(codebook("").outline().maySayOtherwiseThan(CodebookOutline.unknown()).test(OF_ROADS))
        .isTrue();
    assertThat(CodebookOutline.unknown().maySayOtherwiseThan(codebook("").outline()).test(OF_ROADS))
        .isTrue();
  }

  @Test
  void aThemeThatComesTouchesOnlyWhatItsRulesMayBeIn() throws Exception {
    String theme =
        """
        themes:
          - theme: sights
            question: What is seen?
            codes:
              - code: eyes
                definition: Eyes are kept on something.
                rules:
                  - rule: eye
                    phrase: eye
                matches: [We keep an eye on it.]
                does-not-match: [We wait.]
        """;
    Predicate<DocumentWords> touched =
        codebook(theme).outline().maySayOtherwiseThan(codebook("").outline());
    assertThat(touched.test(OF_GUIDANCE)).isTrue();
    assertThat(touched.test(OF_ROADS)).isFalse();
  }

  @Test
  void rulesInAnotherOrderTouchEverything() throws Exception {
    String two =
        RULE.formatted("keep an eye on {thing}")
            + RULE.lines()
                .skip(3)
                .reduce("", (a, b) -> a + b + "\n")
                .replace("has-an-eye-on", "other")
                .formatted("look at {thing}");
    String swapped =
        RULE.replace("has-an-eye-on", "other").formatted("look at {thing}")
            + RULE.lines()
                .skip(3)
                .reduce("", (a, b) -> a + b + "\n")
                .formatted("keep an eye on {thing}");
    assertThat(
            codebook(two)
                .outline()
                .maySayOtherwiseThan(codebook(swapped).outline())
                .test(words("Nothing.")))
        .isTrue();
  }
}
