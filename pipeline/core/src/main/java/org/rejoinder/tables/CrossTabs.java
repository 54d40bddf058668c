package org.rejoinder.tables;

import static org.rejoinder.tables.ColumnDefinition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rejoinder.tables.CrossTab.Mark;
import tech.tablesaw.aggregate.AggregateFunctions;

/** The tables that cross one thing with another. */
final class CrossTabs {

  private static final List<ColumnDefinition<ThemeCode>> THEME_AND_CODE =
      List.of(
          text("theme", "The question.", ThemeCode::theme),
          text("code", "One of its answers; every one that occurs has a row.", ThemeCode::code));

  private static final String BY_THEME_AND_CODE =
      "Waiting for national bodies, training, practices and progress, then other themes by name;"
          + " within a theme in the codes' usual order, then by name.";

  /** Behind a description of a count. */
  static final String WHAT_COUNTS =
      " a practice counts where the state is in-use or planned, of progress only an answer's main"
          + " code.";

  /** In how many forces' answers to a recommendation a code is found. */
  static final CrossTabDefinition<ThemeCode> THEMES_BY_RECOMMENDATION =
      new CrossTabDefinition<>(
          "themes_by_recommendation",
          "How many forces' answers carry a code.",
          BY_THEME_AND_CODE,
          THEME_AND_CODE,
          ColumnDescription.of(
                  "<recommendation>",
                  CellKind.WHOLE_NUMBER,
                  "How many forces, a document whose force is unknown being one;" + WHAT_COUNTS)
              .in("forces"),
          CrossTabs::themesByRecommendation);

  /** In how many of a force's answers a code is found. */
  static final CrossTabDefinition<ThemeCode> THEMES_BY_FORCE =
      new CrossTabDefinition<>(
          "themes_by_force",
          "How many of a force's answers carry a code.",
          BY_THEME_AND_CODE,
          THEME_AND_CODE,
          ColumnDescription.of("<force>", CellKind.WHOLE_NUMBER, "How many answers;" + WHAT_COUNTS)
              .in("answers"),
          CrossTabs::themesByForce);

  /** How far each practice has come in each force. */
  static final CrossTabDefinition<String> PRACTICES_BY_FORCE =
      new CrossTabDefinition<>(
          "practices_by_force",
          "How far a practice has come in a force.",
          "By practice.",
          List.of(text("practice", "The practice's name in the codebook.", practice -> practice)),
          ColumnDescription.of(
                  "<force>",
                  CellKind.TEXT,
                  "The strongest state anywhere in the force's documents: in-use before planned"
                      + " before absent before mentioned.")
              .oneOf(Summaries.STATES_OF_A_PRACTICE)
              .emptyWhere("the force never names it"),
          CrossTabs::practicesByForce);

  /** How far each force has come with each recommendation. */
  static final CrossTabDefinition<String> PROGRESS_BY_FORCE =
      new CrossTabDefinition<>(
          "progress_by_force",
          "How far a force has come with a recommendation.",
          "By force; documents whose force is unknown stand for themselves, at the end.",
          List.of(text("force", "The force, or other body.", force -> force)),
          ColumnDescription.of(
                  "<recommendation>",
                  CellKind.TEXT,
                  "The answer's progress; where several answers differ, all values, the force's own"
                      + " first, then the commissioner's, parted by a semicolon.")
              .oneOf(ThemeCode.codesOf(ThemeCode.PROGRESS))
              .emptyWhere("the force does not answer it"),
          CrossTabs::progressByForce);

  private CrossTabs() {}

  private static CrossTab<ThemeCode> themesByRecommendation(CorpusOutline corpus) {
    Forces forces = Forces.of(corpus, List.of());
    Recommendations recommendations = Recommendations.of(corpus, List.of("theme", "code"));
    List<Mark<ThemeCode>> marks = new ArrayList<>();
    for (DocumentOutline document : corpus.documents()) {
      for (AnswerOutline answer : document.answers()) {
        String recommendation = recommendations.headerOf(document, answer);
        String force = forces.nameOf(document);
        answer.codes().forEach(code -> marks.add(new Mark<>(code, recommendation, force)));
      }
    }
    return new CrossTab<>(
        corpus.codes(), recommendations.headers(), marks, AggregateFunctions.countUnique, "0");
  }

  private static CrossTab<ThemeCode> themesByForce(CorpusOutline corpus) {
    Forces forces = Forces.of(corpus, List.of("theme", "code"));
    List<Mark<ThemeCode>> marks = new ArrayList<>();
    for (DocumentOutline document : corpus.documents()) {
      for (AnswerOutline answer : document.answers()) {
        String force = forces.nameOf(document);
        answer.codes().forEach(code -> marks.add(new Mark<>(code, force, answer.id().value())));
      }
    }
    return new CrossTab<>(
        corpus.codes(), forces.names(), marks, AggregateFunctions.countUnique, "0");
  }

  private static CrossTab<String> practicesByForce(CorpusOutline corpus) {
    Forces forces = Forces.of(corpus, List.of("practice"));
    List<Mark<String>> marks = new ArrayList<>();
    for (DocumentOutline document : corpus.documents()) {
      for (DocumentOutline.PracticeState mention : document.practices()) {
        marks.add(new Mark<>(mention.practice(), forces.nameOf(document), mention.state()));
      }
    }
    TreeSet<String> practices =
        marks.stream().map(Mark::row).collect(Collectors.toCollection(TreeSet::new));
    return new CrossTab<>(
        List.copyOf(practices), forces.names(), marks, Summaries.STRONGEST_STATE, "");
  }

  private static CrossTab<String> progressByForce(CorpusOutline corpus) {
    Forces forces = Forces.of(corpus, List.of());
    Recommendations recommendations = Recommendations.of(corpus, List.of("force"));
    List<Mark<String>> marks =
        corpus
            .answers()
            .sorted(Summaries.FORCE_SPEAKS_FIRST)
            .flatMap(
                answered ->
                    answered.answer().progress().stream()
                        .map(
                            progress ->
                                new Mark<>(
                                    forces.nameOf(answered.document()),
                                    recommendations.headerOf(
                                        answered.document(), answered.answer()),
                                    progress)))
            .toList();
    return new CrossTab<>(
        forces.names(), recommendations.headers(), marks, Summaries.ALL_VALUES, "");
  }
}
