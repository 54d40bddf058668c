package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Respondent;
import org.rejoinder.index.SearchRequest.Narrowing;

/** Order, limits, facets and notes of a result. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchResultTest {

  private static final List<String> QUERIES =
      List.of("the", "national definition", "force:wexmoor", "*:*", "a OR of OR the", "suspect~");

  private IndexFixture fixture;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    fixture = IndexFixture.of(FictionalResponses.corpus(), folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    fixture.close();
  }

  @Test
  void theBestComeFirstThenByDocumentAndPlace() {
    Comparator<Hit> order =
        Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.voice() != Voice.ANSWER)
            .thenComparing(hit -> hit.voice() == Voice.FURNITURE)
            .thenComparing(Hit::document)
            .thenComparingInt(hit -> hit.span().start());
    for (String query : QUERIES) {
      assertThat(fixture.all(query).hits()).hasSizeGreaterThan(1).isSortedAccordingTo(order);
    }
  }

  @Test
  void aSecondIndexInAnotherPlaceOfTheWorldGivesTheSame(@TempDir Path folder) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<SearchResult> first = QUERIES.stream().map(fixture::all).toList();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<org.rejoinder.domain.CodedDocument> documents =
          new ArrayList<>(fixture.corpus().documents().stream().toList()).reversed();
      try (IndexFixture second = IndexFixture.of(new CodedCorpus(documents, List.of()), folder)) {
        assertThat(QUERIES.stream().map(second::all).toList()).isEqualTo(first);
        assertThat(second.names("date:[2024-09 TO 2024-12] AND FORCE:WEXMOOR"))
            .isEqualTo(fixture.names("date:[2024-09 TO 2024-12] AND force:wexmoor"));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aLimitCutsTheListAndNothingElse() throws Exception {
    SearchResult all = fixture.all("the");
    for (int limit : new int[] {0, 1, 3, 10_000}) {
      SearchResult some = fixture.index().search(SearchRequest.of("the").withLimit(limit));
      assertThat(some.total()).isEqualTo(all.total());
      assertThat(some.facets()).isEqualTo(all.facets());
      assertThat(some.hits()).isEqualTo(all.hits().subList(0, (int) Math.min(limit, all.total())));
      assertThat(some.isComplete()).isEqualTo(limit >= all.total());
    }
  }

  @Test
  void aSkipLeavesOutTheBestAndNothingElse() throws Exception {
    SearchResult all = fixture.all("the");
    SearchRequest request = SearchRequest.of("the").withLimit(2);
    for (int skip : new int[] {0, 1, 3, 10_000, Integer.MAX_VALUE}) {
      SearchResult some = fixture.index().search(request.skipping(skip));
      assertThat(some.total()).isEqualTo(all.total());
      assertThat(some.hits()).isEqualTo(all.hits().stream().skip(skip).limit(2).toList());
    }
  }

  @Test
  void hitsCanBeReadOneByOne() throws Exception {
    for (String query : QUERIES) {
      SearchResult all = fixture.all(query);
      FoundHits found = fixture.index().find(SearchRequest.of(query).withAllHits());
      List<Hit> read = new ArrayList<>();
      found.forEach(read::add);
      assertThat(read).isEqualTo(all.hits()).hasSize(found.listed());
      assertThat(found.total()).isEqualTo(all.total());
      assertThat(found.facets()).isEqualTo(all.facets());
      assertThat(found.notes()).isEqualTo(all.notes());
    }
  }

  @Test
  void theOrderOfDocumentsChangesNothingElse() throws Exception {
    SearchRequest request = SearchRequest.of("the").withAllHits();
    List<Hit> hits = fixture.index().search(request.withOrder(HitOrder.BY_DOCUMENT)).hits();
    assertThat(hits)
        .containsExactlyInAnyOrderElementsOf(fixture.all("the").hits())
        .isSortedAccordingTo(
            Comparator.comparing(Hit::document).thenComparingInt(hit -> hit.span().start()));
    assertThat(
            fixture
                .index()
                .search(request.withOrder(HitOrder.BY_DOCUMENT).skipping(2).withLimit(3))
                .hits())
        .isEqualTo(hits.subList(2, 5));
  }

  @Test
  void aSearchWithTimeEnoughGivesTheSame() throws Exception {
    for (String query : QUERIES) {
      SearchRequest request = SearchRequest.of(query).withAllHits();
      assertThat(fixture.index().search(request.withTimeLimit(Duration.ofHours(1))))
          .isEqualTo(fixture.all(query));
    }
  }

  @Test
  void aSearchWithoutTimeIsGivenUp() {
    for (String query : List.of("the", "*a*", "date:2024", "fn:ordered(the of)", "*:*")) {
      assertThatThrownBy(
              () ->
                  fixture
                      .index()
                      .search(SearchRequest.of(query).withTimeLimit(Duration.ofNanos(1))))
          .isInstanceOf(QuerySyntaxException.class)
          .hasMessageContaining("takes longer than");
    }
  }

  @Test
  void aNarrowedSearchHasTheHitsThatTheFacetCounted() throws Exception {
    SearchRequest request = SearchRequest.of("the").withAllHits();
    for (Facet facet : fixture.all("the").facets()) {
      for (Facet.Count count : facet.counts()) {
        Narrowing narrowing = new Narrowing(facet.field(), count.value());
        SearchResult narrowed = fixture.index().search(request.narrowedTo(List.of(narrowing)));
        assertThat(narrowed.total()).as("%s", narrowing).isEqualTo(count.hits());
        assertThat(narrowed.facet(facet.field()).counts()).contains(count);
        assertThat(narrowed.hits()).allMatch(hit -> !hit.matches().isEmpty());
      }
    }
  }

  @Test
  void narrowingsHoldTogetherAndWhatIsNoFacetHasNoHits() throws Exception {
    assertThat(total(new Narrowing("force", "Wexmoor"), new Narrowing("recommendation", "3")))
        .isEqualTo(fixture.all("the force:Wexmoor recommendation:3").total());
    assertThat(total(new Narrowing("force", "wexmoor"))).isZero();
    assertThat(total(new Narrowing("colour", "blue"))).isZero();
  }

  private long total(Narrowing... narrowings) throws Exception {
    return fixture.index().search(SearchRequest.of("the").narrowedTo(List.of(narrowings))).total();
  }

  @Test
  void aHitSaysWhatItIs() {
    Hit hit = fixture.all("\"over 85 investigators\"").hits().getFirst();
    assertThat(hit.document().path()).isEqualTo("south/wexmoor.txt");
    assertThat(hit.answer()).contains(new AnswerId("south/wexmoor.txt#3"));
    assertThat(hit.voice()).isEqualTo(Voice.ANSWER);
    assertThat(hit.force()).contains("Wexmoor");
    assertThat(hit.recommendation().map(Object::toString)).contains("3");
    assertThat(hit.respondent()).isEqualTo(Respondent.PCC);
    assertThat(hit.responseDate()).contains("2024-10-17");
    assertThat(hit.progress()).contains("in-place");
    assertThat(hit.codes())
        .containsExactly(
            new Hit.Code("training", "people-trained", Optional.of("delivered")),
            new Hit.Code("training", "people-trained", Optional.of("planned")));
  }

  @Test
  void aPassageOutsideAnswersSaysThatItIsNone() {
    Hit hit = fixture.all("inspectors").hits().getFirst();
    assertThat(hit.answer()).isEmpty();
    assertThat(hit.recommendation()).isEmpty();
    assertThat(hit.progress()).isEmpty();
    assertThat(hit.voice()).isEqualTo(Voice.REPORT);
    assertThat(hit.respondent()).isEqualTo(Respondent.PCC);
  }

  @Test
  void facetsCountEveryHitByReading() {
    Map<String, Long> forces = new TreeMap<>();
    fixture.units().values().stream()
        .filter(unit -> unit.holds("the"))
        .forEach(
            unit -> forces.merge(unit.document().facts().force().orElseThrow(), 1L, Long::sum));
    Map<String, Long> counted = new TreeMap<>();
    fixture
        .all("the")
        .facet("force")
        .counts()
        .forEach(count -> counted.put(count.value(), count.hits()));
    assertThat(counted).isEqualTo(forces);
  }

  @Test
  void aFacetsCountIsTheTotalOfTheQueryThatItNarrows() {
    int values = 0;
    for (String query : List.of("*:*", "the", "national OR training")) {
      SearchResult result = fixture.all(query);
      assertThat(result.facets().stream().map(Facet::field))
          .containsExactly(
              "force",
              "recommendation",
              "report",
              "theme",
              "code",
              "progress",
              "respondent",
              "voice",
              "year");
      for (Facet facet : result.facets()) {
        String field = facet.field().equals("year") ? "date" : facet.field();
        for (Facet.Count count : facet.counts()) {
          String narrowed = "(%s) AND %s:\"%s\"".formatted(query, field, count.value());
          assertThat(fixture.all(narrowed).total()).as(narrowed).isEqualTo(count.hits());
          values++;
        }
      }
    }
    assertThat(values).isGreaterThan(50);
  }

  @Test
  void answersAreCountedAmongTheHits() {
    SearchResult result = fixture.all("\"national definition\"");
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.answers()).isEqualTo(1);
  }

  @Test
  void facetsAreInTheirOrder() {
    SearchResult result = fixture.all("*:*");
    assertThat(result.facet("recommendation").counts().stream().map(Facet.Count::value))
        .containsExactly("3", "4a", "5", "7", "8.3", "8.25", "11");
    assertThat(result.facet("year").counts().stream().map(Facet.Count::value))
        .containsExactly("2024", "2025");
    assertThat(result.facet("force").counts().stream().map(Facet.Count::hits).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void valuesThatAreNowhereAreNoted() {
    assertThat(fixture.all("state:plannd").notes())
        .containsExactly("Nothing has state 'plannd'; there are: delivered, in-use, planned.");
    assertThat(fixture.all("force:nowhere OR training").notes())
        .singleElement()
        .asString()
        .startsWith("Nothing has force 'nowhere'; there are: Harrowdale and Esk, Ness,");
    assertThat(fixture.all("recommendation:99").notes())
        .singleElement()
        .asString()
        .contains("3, 4a, 5, 7, 8.3, 8.25, 11");
    assertThat(fixture.all("force:wexmoor").notes()).isEmpty();
  }

  @Test
  void aWordThatIsInNoTextGetsTheNearestThatIs() {
    SearchResult result = fixture.all("Definitons AND training");
    assertThat(result.notes())
        .containsExactly("No text has 'Definitons'; did you mean 'definitions'?");
    assertThat(result.suggestion()).contains("definitions AND training");
    assertThat(fixture.all("\"nationel definition\"").suggestion())
        .contains("\"national definition\"");
    assertThat(fixture.all("who is awaiting the nationel definition?").suggestion())
        .contains("who is awaiting the national definition?");
    assertThat(fixture.all("training nationel").notes())
        .containsExactly("No text has 'nationel'; did you mean 'national'?");
  }

  @Test
  void wordsThatNeedNoCorrectionGetNone() {
    for (String query :
        List.of(
            "training",
            "training NOT nationel",
            "xylophonist",
            "definiton*",
            "nationel~",
            "force:wexmor",
            "zz")) {
      assertThat(fixture.all(query).suggestion()).as(query).isEmpty();
    }
  }

  @Test
  void aQuestionIsNotedAsOne() {
    SearchResult result = fixture.all("Who is awaiting the national definition?");
    assertThat(result.notes())
        .singleElement()
        .asString()
        .contains("'awaiting', 'national', 'definition'");
    assertThat(result.hits().getFirst().answer()).contains(new AnswerId("south/wexmoor.txt#5"));
  }

  @Test
  void aNameOfSeveralWordsWithoutQuotationMarksIsNoted() {
    assertThat(fixture.all("force:Harrowdale and Esk").notes())
        .containsExactly(
            "To search for all of the name, put it in quotation marks: force:\"Harrowdale and"
                + " Esk\".");
    assertThat(fixture.all("force:\"Harrowdale and Esk\"").notes()).isEmpty();
  }

  @Test
  void wordsThatStandNowhereTogetherAreNoted() {
    assertThat(fixture.all("forum definition").notes()).singleElement().asString().contains("OR");
    assertThat(fixture.all("forum").notes()).isEmpty();
    assertThat(fixture.all("forum AND definition").notes()).isEmpty();
  }
}
