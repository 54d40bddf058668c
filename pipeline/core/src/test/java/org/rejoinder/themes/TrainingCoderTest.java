package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.domain.Sentence;
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

  @Test
  void readsTheSameWhateverWasReadBefore() {
    TrainingCoder coder = new TrainingCoder(TrainingVocabulary.standard());
    List<Sentence> sentences = TaggedText.sentences("Of these, 12 officers have been trained.");
    List<TrainingStatement> first = coder.code(sentences);
    coder.code(TaggedText.sentences("Nineteen sergeants attended the course."));
    assertThat(coder.code(sentences)).isEqualTo(first);
  }

  @Test
  void takesFurtherRolesFromItsVocabulary() {
    List<Sentence> sentences =
        TaggedText.sentences("The course was given to forty wardsmen in 2024.");
    TrainingVocabulary standard = TrainingVocabulary.standard();
    TrainingVocabulary extended =
        standard.with(TrainingVocabulary.Topic.PERSONS, Set.of("wardsmen"));
    assertThat(new TrainingCoder(standard).code(sentences)).isEmpty();
    assertThat(new TrainingCoder(extended).code(sentences)).hasSize(1);
  }

  @Test
  void saysWhichLineOfAVocabularyIsWrong() {
    assertThatThrownBy(
            () -> TrainingVocabulary.read(new StringReader("[persons]\nofficer\n[staff]")))
        .hasMessageContaining("Line 3: [staff] is no list of this file; take one of [persons,");
    assertThatThrownBy(() -> TrainingVocabulary.read(new StringReader("officer")))
        .hasMessageContaining("Line 1: 'officer' stands under no heading");
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
