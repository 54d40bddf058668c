package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.themes.TrainingExamples.Example;

class TrainingCoderTest {

  static Stream<Example> examples() {
    return Stream.of("training-sentences.yaml", "training-passages.yaml")
        .flatMap(file -> TrainingExamples.read(file).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhoWasOrWillBeTrained(Example example) {
    assertThat(TrainingExamples.rows(example.text())).as(example.text()).isEqualTo(example.rows());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesEveryStatementAPlaceOfItsOwn(Example example) {
    List<TrainingStatement> statements =
        new TrainingCoder(TrainingVocabulary.standard()).code(TaggedText.sentences(example.text()));
    assertThat(statements).extracting(TrainingStatement::span).doesNotHaveDuplicates();
    assertThat(statements)
        .allSatisfy(
            statement ->
                assertThat(statement.span().of(example.text()))
                    .isNotBlank()
                    .isEqualTo(statement.span().of(example.text()).strip()));
  }
}
