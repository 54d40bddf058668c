package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.index.ResponseBuilder.response;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Respondent;

/** Answers that share wording are found, whatever stands around it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarAnswersTest {

  private static final String SHARED =
      "Every supervisor in the unit reviews open files each month, and the board hears what they"
          + " found before any case is closed.";

  private IndexFixture fixture;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    fixture =
        IndexFixture.of(
            new CodedCorpus(
                List.of(
                    answering("a.txt", "Wexmoor", SHARED + " We lead the region in this."),
                    answering("b.txt", "Tamsey Vale", "Our plan is older. " + SHARED),
                    answering(
                        "c.txt",
                        "Ness",
                        SHARED.replace("month,", "month -").toUpperCase(Locale.ROOT)),
                    answering(
                        "d.txt", "Oxmoor", "Every supervisor in the unit reviews open files."),
                    answering("e.txt", "Lowfell", "Nothing of this is done here yet."),
                    answering("f.txt", "Esk", "Nothing of this is done here yet.")),
                List.of()),
            folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    fixture.close();
  }

  private static CodedDocument answering(String path, String force, String words) {
    return response(path)
        .by(Respondent.FORCE, force, Optional.empty())
        .asked("3", "All forces should review open files each month, and tell their boards of it.")
        .answer("3", Respondent.FORCE, words)
        .build();
  }

  @Test
  void answersThatSayTheSameAreListedTheNearestFirst() throws Exception {
    SimilarAnswers similar = fixture.index().similar(new AnswerId("a.txt#3"), 10);
    assertThat(similar.total()).isEqualTo(2);
    assertThat(similar.isWhole()).isTrue();
    assertThat(similar.words()).isEqualTo(28);
    assertThat(similar.similar().stream().map(each -> each.answer().value()))
        .containsExactly("c.txt#3", "b.txt#3");
    SimilarAnswer nearest = similar.similar().getFirst();
    assertThat(nearest.similarity()).isEqualTo(1.0);
    assertThat(nearest.shared()).isEqualTo(22);
    assertThat(nearest.force()).contains("Ness");
    SimilarAnswer next = similar.similar().getLast();
    assertThat(next.similarity()).isEqualTo(22 / 26.0);
    assertThat(next.passages())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.text() + ".").isEqualTo(SHARED);
              assertThat(passage.words()).isEqualTo(22);
              assertThat(passage.span().of(text("a.txt"))).isEqualTo(passage.text());
              assertThat(passage.other().of(text("b.txt"))).isEqualTo(passage.text());
            });
  }

  @Test
  void aShortAnswerIsSimilarToItsLikeAlone() throws Exception {
    assertThat(fixture.index().similar(new AnswerId("e.txt#3"), 10).similar())
        .extracting(each -> each.answer().value())
        .containsExactly("f.txt#3");
    assertThat(fixture.index().similar(new AnswerId("d.txt#3"), 10).similar()).isEmpty();
  }

  @Test
  void aLimitCutsTheListAndNotTheTotal() throws Exception {
    SimilarAnswers similar = fixture.index().similar(new AnswerId("a.txt#3"), 1);
    assertThat(similar.similar()).hasSize(1);
    assertThat(similar.total()).isEqualTo(2);
  }

  @Test
  void anAnswerThatIsNotThereIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> fixture.index().similar(new AnswerId("a.txt#4"), 1))
        .isInstanceOf(UnknownAnswerException.class)
        .hasMessage("There is no answer 'a.txt#4'; in that document there are: a.txt#3.");
    assertThatThrownBy(() -> fixture.index().similar(new AnswerId("z.txt#3"), 1))
        .isInstanceOf(UnknownAnswerException.class)
        .hasMessageContaining("rejoinder table answers");
  }

  /** Twelve words in a row are found wherever they stand among others. */
  @Test
  void textsThatShareTwelveWordsShareAFingerprint() {
    Random random = new Random(20_261_128);
    for (int i = 0; i < 500; i++) {
      List<String> shared = words(random, Fingerprints.SURELY_FOUND);
      Set<String> common = new HashSet<>(Fingerprints.of(among(random, shared)));
      common.retainAll(Fingerprints.of(among(random, shared)));
      assertThat(common).isNotEmpty();
    }
  }

  private static List<String> among(Random random, List<String> shared) {
    List<String> words = new ArrayList<>(words(random, random.nextInt(60)));
    words.addAll(shared);
    words.addAll(words(random, random.nextInt(60)));
    return words;
  }

  private static List<String> words(Random random, int count) {
    return random.ints(count, 0, 1_000_000).mapToObj(Integer::toString).toList();
  }

  private String text(String document) {
    return fixture.corpus().documents().stream()
        .filter(each -> each.id().path().equals(document))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
