package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatePoints;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.domain.TrainingFigure;

/** What the signs around a mention do to what rules say of it. */
class WeighedMentionsTest {

  private static final List<String> OF_PRACTICE =
      List.of("in-use", "planned", "absent", "mentioned");
  private static final List<String> OF_TRAINING =
      List.of("nobody", "delivered", "under-way", "planned", "awaited", "target");

  @Test
  void signsStandAroundTheMention() {
    ReadSentence sentence =
        new ReadSentence(TaggedText.sentence("Once it is funded, the force will set up a panel."));
    int panel = sentence.words().count() - 2;

    assertThat(MentionSigns.of(sentence, new Range(panel, panel + 1)).keySet())
        .contains(
            "right-before:a",
            "right-before:up a",
            "before:set",
            "right-after:.",
            "verb-before:set",
            "verb-before:<planned>",
            "verb-after:<nothing>",
            "main-verb:fund",
            "opens:once",
            "force")
        .doesNotContain("panel", "sentence:short");
  }

  @Test
  void theStateWithTheMostPointsIsMeant() {
    MentionScale scale =
        new MentionScale(
            points(
                OF_PRACTICE,
                Map.of(
                    "always",
                    List.of(1, 0, 0, 0),
                    "b",
                    List.of(0, 3, 0, 2),
                    "rule:r",
                    List.of(0, 0, 0, 0))));

    assertThat(scale.meant(Map.of())).isEqualTo("in-use");
    assertThat(scale.meant(Map.of("b", MentionSigns.NOWHERE))).isEqualTo("planned");
    assertThat(scale.weighs("r")).isTrue();
    assertThat(scale.weighs("own")).isFalse();
    assertThat(
            scale.shown(Map.of("b", MentionSigns.NOWHERE, "c", MentionSigns.NOWHERE), "mentioned"))
        .extracting(Sign::reading)
        .containsExactly("b, +2 points for mentioned");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sandwich,0,50,0,0,0,0 | Training matters, and twelve sergeants had the sandwich. | 12"
            + " delivered",
        "sandwich,0,0,0,0,0,50 | Training matters, and twelve sergeants had the sandwich. | target"
            + " 12 planned",
        "sandwich,9,0,0,0,0,0 | Training matters, and twelve sergeants had the sandwich. | ''",
        "attend,50,0,0,0,0,0 | Twelve sergeants attended the course. | ''",
        "attend,0,0,0,60,0,0 | Twelve sergeants attended the course. | 12 planned",
        "attend,0,0,0,0,0,60 | Twelve sergeants attended the course. | target 12 planned",
        "attend,0,20,0,0,0,0 | Sergeants attended the course given by two nurses. | delivered",
      })
  void pointsAddDropAndChangeStatements(String sign, String text, String expected) {
    assertThat(String.join("; ", training(sign, text))).isEqualTo(expected);
  }

  @Test
  void whatTheSignsDecideIsExplainedByThem() {
    ExplainedFinding finding =
        weighed(
            "sandwich,0,50,0,0,0,0", "Training matters, and twelve sergeants had the sandwich.");

    assertThat(finding.finding().rule()).isEqualTo("weighed");
    assertThat(finding.evidence().marks())
        .anySatisfy(
            mark -> assertThat(mark.reading()).isEqualTo("sandwich, +50 points for delivered"));
    assertThat(finding.finding().quote())
        .isEqualTo("Training matters, and twelve sergeants had the sandwich.");
  }

  @Test
  void aRuleOfOnesOwnOnPracticesIsNotOutvoted() throws Exception {
    String text = "The force uses MARAC on Sundays.";
    StatePoints absent =
        points(OF_PRACTICE, Map.of("sunday", List.of(0, 0, 90, 0), "<name>", List.of(0, 0, 90, 0)));
    Rule own =
        new Rule(
            "sundays",
            "own.yaml:1",
            false,
            List.of(new Rule.OfPhrase(Phrase.parse("use {thing}"))),
            List.of(),
            List.of(),
            List.of());

    assertThat(states(codebook(PracticeCoder.THEME, absent, Optional.empty()), text))
        .containsExactly("absent");
    assertThat(states(codebook(PracticeCoder.THEME, absent, Optional.of(own)), text))
        .containsExactly("planned");
  }

  private static List<String> training(String sign, String text) {
    return coded(sign, text).stream()
        .map(ExplainedFinding::finding)
        .map(WeighedMentionsTest::shown)
        .toList();
  }

  private static String shown(Finding finding) {
    if (!(finding.detail() instanceof TrainingFigure figure)) {
      throw new IllegalStateException(finding.toString());
    }
    return (figure.count().map(count -> count + " ").orElse("")
            + figure.target().map(target -> "target " + target + " ").orElse("")
            + finding.state().orElseThrow())
        .strip();
  }

  private static ExplainedFinding weighed(String sign, String text) {
    List<ExplainedFinding> found = coded(sign, text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  /** With points for one sign, and those that what a rule finds has. */
  private static List<ExplainedFinding> coded(String sign, String text) {
    String[] cells = sign.split(",", -1);
    Map<String, List<Integer>> signs = new TreeMap<>();
    signs.put(cells[0], List.of(cells).stream().skip(1).map(Integer::valueOf).toList());
    signs.put("always", List.of(5, 0, 0, 0, 0, 0));
    signs.put("found:delivered", List.of(0, 40, 0, 0, 0, 0));
    try {
      return coding(
              codebook(ThemeCoder.TRAINING, points(OF_TRAINING, signs), Optional.empty()), text)
          .explained()
          .stream()
          .filter(each -> each.finding().theme().equals(ThemeCoder.TRAINING))
          .toList();
    } catch (PatternException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> states(Codebook codebook, String text) throws Exception {
    return coding(codebook, text).findings().stream()
        .filter(finding -> finding.theme().equals(PracticeCoder.THEME))
        .flatMap(finding -> finding.state().stream())
        .toList();
  }

  private static Coding coding(Codebook codebook, String text) throws PatternException {
    Passage passage =
        new Passage(Voice.ANSWER, new Span(0, text.length()), Optional.of(CodedText.ANSWER));
    return new ThemeCoder(codebook, CoreNlpPatternCompiler.of(codebook))
        .code(
            CodedText.DOCUMENT,
            DocumentFacts.unknown(),
            text,
            Annotated.ANNOTATOR.annotate(text, List.of(passage)));
  }

  /** The built-in codebook with these points for a theme, and a rule of its own for "planned". */
  private static Codebook codebook(String name, StatePoints points, Optional<Rule> own) {
    return new Codebook(
        CodedText.CODEBOOK.wordClasses(),
        CodedText.CODEBOOK.themes().stream()
            .map(
                theme ->
                    theme.name().equals(name)
                        ? new Theme(
                            theme.name(),
                            theme.question(),
                            theme.codes().stream().map(code -> with(own, code)).toList(),
                            theme.rules(),
                            theme.source(),
                            Optional.of(points))
                        : theme)
            .toList(),
        CodedText.CODEBOOK.practices());
  }

  private static Code with(Optional<Rule> own, Code code) {
    return own.filter(_ -> code.name().equals("planned"))
        .map(
            rule ->
                new Code(
                    code.name(),
                    code.definition(),
                    code.things(),
                    code.sourceNeeded(),
                    List.of(rule),
                    code.matches(),
                    code.doesNotMatch()))
        .orElse(code);
  }

  private static StatePoints points(List<String> states, Map<String, List<Integer>> signs) {
    return new StatePoints(states, new TreeMap<>(signs));
  }
}
