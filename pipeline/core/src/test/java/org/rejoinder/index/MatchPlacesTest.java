package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Span;

/** A match stands in the document exactly where the index says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchPlacesTest {

  private IndexFixture fixture;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    fixture = IndexFixture.of(FictionalResponses.corpus(), folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "\"national definition\" ; national definition\\b",
        "definition ; \\bdefinitions?\\b",
        "investigators ; \\binvestigators?\\b",
        "\"over 85 investigators\" ; over 85 investigators",
        "26% ; 26%",
        "£1,250 ; £1,250",
        "1250 ; 1,250",
        "63g ; 63G",
        "train* ; \\btrain\\w*",
        "word-on-word ; word[ -]on[ -]word",
        "and/or ; and/or",
        "naive ; naïve",
        "wexmoor's ; Wexmoor's",
        "\"Harrowdale and Esk\" ; Harrowdale & Esk",
        "force:wexmoor AND \"national definition\" AND NOT ministry ; national definition\\b",
        "\"training products\" OR guidance ; training products|guidance",
        "victims’ ; victims",
        "fn:ordered(once definition) ; Once that definition",
      })
  void everyPlaceOfTheTextAndNoOther(String query, String expression) {
    SearchResult result = fixture.all(query);
    assertThat(result.total()).isPositive();
    for (Hit hit : result.hits()) {
      String text = textOf(hit.document());
      List<Span> expected = new ArrayList<>();
      Matcher matcher = Pattern.compile(expression, Pattern.CASE_INSENSITIVE).matcher(text);
      matcher.region(hit.span().start(), hit.span().end());
      while (matcher.find()) {
        expected.add(new Span(matcher.start(), matcher.end()));
      }
      assertThat(spans(hit)).as("%s in %s", query, IndexFixture.name(hit)).isEqualTo(expected);
    }
  }

  @Test
  void aPhraseAcrossPageFurnitureCoversIt() {
    Hit hit = fixture.all("\"adopt it without delay\"").hits().getFirst();
    String text = textOf(hit.document());
    assertThat(spans(hit)).hasSize(1);
    assertThat(spans(hit).getFirst().of(text))
        .startsWith("adopt it")
        .contains("page 2")
        .endsWith("without delay");
    assertThat(hit.lines().getFirst().match()).isEqualTo("adopt it without delay");
  }

  @Test
  void whatAQuotedRecommendationMatchesStandsInIt() {
    Hit hit =
        fixture
            .all("asked:\"national definition\" recommendation:5 force:\"Wexmoor\"")
            .hits()
            .getFirst();
    String text = textOf(hit.document());
    assertThat(hit.fragments())
        .singleElement()
        .satisfies(fragment -> assertThat(fragment.asked()).isTrue());
    assertThat(spans(hit))
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.of(text)).isEqualTo("national definition");
              assertThat(span.end()).isLessThan(hit.span().start());
            });
  }

  @Test
  void anUnansweredRecommendationIsShownOnce() {
    Hit hit = fixture.all("asked:ministry OR ministry").hits().getFirst();
    assertThat(spans(hit)).hasSize(1);
    assertThat(hit.lines()).hasSize(1);
  }

  @Test
  void excludedWordsAreNoMatches() {
    SearchResult result = fixture.all("definition AND NOT awaiting AND (guidance OR forum)");
    assertThat(result.hits())
        .singleElement()
        .satisfies(
            hit -> {
              String text = textOf(hit.document());
              assertThat(spans(hit).stream().map(span -> span.of(text)))
                  .containsExactly("definitions", "guidance", "definition");
            });
  }

  @Test
  void aHitByItsFieldsAloneShowsItsOpening() {
    Hit hit = fixture.all("recommendation:7").hits().getFirst();
    assertThat(hit.fragments())
        .singleElement()
        .satisfies(
            fragment -> {
              assertThat(fragment.text()).isEqualTo("Suspects are managed at a monthly forum.");
              assertThat(fragment.matches()).isEmpty();
            });
    assertThat(hit.lines()).isEmpty();
  }

  @Test
  void fragmentsAndLinesAreTheDocumentsText() {
    for (String query : List.of("the", "national definition", "a*", "asked:all OR forces", "*:*")) {
      for (Hit hit : fixture.all(query).hits()) {
        String text = textOf(hit.document());
        for (Fragment fragment : hit.fragments()) {
          assertThat(joined(fragment.span().of(text))).contains(lastWords(fragment.text()));
          for (Match match : fragment.matches()) {
            assertThat(match.mark().of(fragment.text())).isEqualTo(match.span().of(text));
          }
        }
        assertThat(hit.lines()).hasSameSizeAs(hit.matches());
        for (KwicLine line : hit.lines()) {
          assertThat(joined(line.span().of(text))).isEqualTo(line.match());
        }
      }
    }
  }

  @Test
  void contextIsAsWideAsAsked() throws IOException, QuerySyntaxException {
    SearchRequest request =
        SearchRequest.of("\"national definition\" AND awaiting").withContext(12);
    KwicLine line = fixture.index().search(request).hits().getFirst().lines().getLast();
    assertThat(line.left()).isEqualTo("waiting the ");
    assertThat(line.match()).isEqualTo("national definition");
    assertThat(line.right()).isEqualTo(". Once that ");
  }

  @Test
  void everyWordOfEveryDocumentIsFoundWhereItStands() {
    int words = 0;
    for (Map.Entry<CodedDocument, Set<String>> entry :
        PlainScan.vocabulary(fixture.corpus()).entrySet()) {
      String document = entry.getKey().id().path();
      for (String word : entry.getValue()) {
        String query =
            "(\"%s\" OR asked:\"%s\") AND document:\"%s\"".formatted(word, word, document);
        List<Span> places =
            fixture.all(query).hits().stream().flatMap(hit -> spans(hit).stream()).toList();
        assertThat(places).as(query).isNotEmpty();
        assertThat(places)
            .as(query)
            .allSatisfy(
                place ->
                    assertThat(PlainScan.words(place.of(entry.getKey().text())))
                        .containsExactly(word));
        words++;
      }
    }
    assertThat(words).isGreaterThan(250);
  }

  private static List<Span> spans(Hit hit) {
    return hit.matches().stream().map(Match::span).sorted().toList();
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String lastWords(String text) {
    return joined(text.substring(Math.max(0, text.length() - 8)));
  }

  private String textOf(DocumentId document) {
    return fixture.corpus().documents().stream()
        .filter(coded -> coded.id().equals(document))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
