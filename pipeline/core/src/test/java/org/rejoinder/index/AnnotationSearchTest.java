package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lemmas, parts of speech and sentences, as the annotator has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotationSearchTest {

  private IndexFixture fixture;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    fixture = IndexFixture.annotated(FictionalResponses.corpus(), folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "lemma:await | awaited; awaiting",
        "lemma:AWAIT | awaited; awaiting",
        "lemma:be | are; are; are; are; are; are; being; is; is; is; is; is; is; is; is; was",
        "lemma:\"await the national\" | awaiting the national",
        "lemma:aw* | awaited; awaiting",
        "lemma:plan/verb | planned",
        "lemma:plan/noun | plan",
        "lemma:definition/noun AND force:wexmoor | definition; definition; definition; definition",
        "lemma:train/verb OR lemma:training/noun | Training; training; training",
        "lemma:word-on-word | word on word",
        "pos:modal | should; will; will; will",
        "pos:MD AND force:wexmoor | will; will",
        "pos:v?g | awaiting; being",
        "fn:maxgaps(3 fn:ordered(lemma:await pos:noun)) | awaiting the national definition",
        "fn:phrase(pos:adjective lemma:definition) | national definition; national definition;"
            + " national definitions",
        "fn:maxgaps(1 fn:ordered(lemma:be pos:verb)) | are awaited; are awaiting; are heard;"
            + " are managed; are published; being written; is agreed; is agreed; is booked;"
            + " is assessed; is planned; was refreshed",
        "fn:or(lemma:manage/verb lemma:manager) | managed; managers",
        "sentence:(national definition) | definition; definition; definition; national; national;"
            + " national; definitions; national",
        "sentence:(definition adopt) | adopt; definition",
        "sentence:(adopt delay) | adopt; delay",
        "sentence:(awaiting adopt) | ",
        "sentence:(lemma:plan lemma:detective) | detectives; planned",
        "sentence:(lemma:await -national) | awaited",
        "sentence:(suspect (managed OR risk)) | managed; risk; suspect; suspects; Suspects",
        "sentence:(suspect AND NOT (managed OR risk)) | ",
        "sentence:(training -planned) | training; training",
        "sentence:(accept) | accept",
        "sentence:(fn:maxgaps(2 fn:ordered(national older))) | national level is older",
        "sentence:(fn:maxgaps(1 fn:ordered(national older))) | ",
        "sentence:(\"national level\" definition) | definition; national level",
        "sentence:(defin* ~x older) | ",
        "sentence:(defin* older) | definition; older",
        "sentence:(“national level” /defini.*/) | definition; national level",
        "sentence:(profile problem) recommendation:4a | problem; profile",
      })
  void findsTheseWordsAndNoOthers(String query, String words) {
    List<String> expected =
        words == null ? List.of() : Stream.of(words.split("; ", -1)).sorted().toList();
    List<String> found = new ArrayList<>();
    for (Hit hit : search(query)) {
      String text = fixture.text(hit);
      hit.matches().forEach(match -> found.add(match.span().of(text)));
    }
    assertThat(found.stream().sorted().toList()).isEqualTo(expected);
  }

  private List<Hit> search(String query) {
    try {
      return fixture.index().search(SearchRequest.of(query).withAllHits()).hits();
    } catch (QuerySyntaxException refused) {
      throw new AssertionError(query + ": " + refused.getMessage(), refused);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aLemmaThatIsNowhereIsNoted() {
    assertThat(fixture.all("lemma:awaiting").notes())
        .containsExactly("Nothing has the lemma 'awaiting'; did you mean lemma:await?");
    assertThat(fixture.all("lemma:zebras").notes())
        .singleElement()
        .asString()
        .contains("the form that a dictionary has");
    assertThat(fixture.all("lemma:await").notes()).isEmpty();
  }

  @Test
  void anUnknownPartOfSpeechIsRefused() {
    assertThatThrownBy(() -> fixture.index().search(SearchRequest.of("lemma:plan/vreb")))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith(
            "column 7: there is no part of speech 'vreb'; did you mean 'verb'?");
  }
}
