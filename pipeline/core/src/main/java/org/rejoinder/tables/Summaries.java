package org.rejoinder.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.domain.Respondent;
import tech.tablesaw.aggregate.StringAggregateFunction;
import tech.tablesaw.api.StringColumn;

/** How several values of one cell of a cross-tab become one. */
final class Summaries {

  /** The weakest state of a practice, and that of a mention which has none. */
  static final String MENTIONED = "mentioned";

  /** The strongest first. */
  static final List<String> STATES_OF_A_PRACTICE =
      List.of("in-use", "planned", "absent", MENTIONED);

  /** The state that says most of a practice; one that the product does not know says least. */
  static final StringAggregateFunction STRONGEST_STATE =
      new StringAggregateFunction("strongest state") {
        @Override
        public String summarize(StringColumn states) {
          return states.asList().stream()
              .min(
                  Comparator.comparingInt((String state) -> placeIn(STATES_OF_A_PRACTICE, state))
                      .thenComparing(Comparator.naturalOrder()))
              .orElse("");
        }
      };

  /** All values, each once, in the order that they came. */
  static final StringAggregateFunction ALL_VALUES =
      new StringAggregateFunction("all values") {
        @Override
        public String summarize(StringColumn values) {
          return values.asList().stream().distinct().collect(Collectors.joining("; "));
        }
      };

  /** Of a force's answers to one recommendation, the force's own first, then the commissioner's. */
  static final Comparator<CorpusOutline.Answered> FORCE_SPEAKS_FIRST =
      Comparator.comparingInt(
          answered ->
              switch (answered.answer().respondent()) {
                case Respondent.FORCE -> 0;
                case Respondent.PCC -> 1;
                case Respondent.GOVERNMENT -> 2;
                case Respondent.OTHER -> 3;
              });

  private Summaries() {}

  /** The place of a value in a list, after the last for one that it does not have. */
  static int placeIn(List<String> order, String value) {
    int place = order.indexOf(value);
    return place < 0 ? order.size() : place;
  }
}
