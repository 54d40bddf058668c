package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Respondent;
import org.rejoinder.index.PlainScan.Unit;

/** What a query finds is what reading from end to end finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTotalsTest {

  private IndexFixture fixture;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    fixture = IndexFixture.of(FictionalResponses.corpus(), folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    fixture.close();
  }

  private static Arguments finds(String query, Predicate<Unit> expected) {
    return arguments(query, expected);
  }

  private static boolean investigators(Unit unit) {
    return unit.holdsAny("investigator", "investigators");
  }

  private static boolean trainings(Unit unit) {
    return unit.holdsAny("training", "trainings");
  }

  private static boolean definitions(Unit unit) {
    return unit.holdsAny("definition", "definitions");
  }

  static Stream<Arguments> words() {
    return Stream.of(
        finds("\"national definition\"", unit -> unit.holds("national", "definition")),
        finds("“national definition”", unit -> unit.holds("national", "definition")),
        finds("\"NATIONAL definitions\"", unit -> unit.holds("national", "definitions")),
        finds("national definition", unit -> unit.holds("national") && definitions(unit)),
        finds(
            "over 85 investigators",
            unit -> unit.holds("over") && unit.holds("85") && investigators(unit)),
        finds("\"over 85 investigators\"", unit -> unit.holds("over", "85", "investigators")),
        finds("investigator", SearchTotalsTest::investigators),
        finds("investigators", SearchTotalsTest::investigators),
        finds("\"investigators\"", unit -> unit.holds("investigators")),
        finds("\"investigator\"", unit -> unit.holds("investigator")),
        finds("process", unit -> unit.holdsAny("process", "processes")),
        finds("processes", unit -> unit.holdsAny("process", "processes")),
        finds("it", unit -> unit.holds("it")),
        finds("the", unit -> unit.holds("the")),
        finds("26%", unit -> unit.holds("26", "%")),
        finds("26", unit -> unit.holds("26")),
        finds("1,250", unit -> unit.holds("1250")),
        finds("1250", unit -> unit.holds("1250")),
        finds("£1,250", unit -> unit.holds("£", "1250")),
        finds("£4.5m", unit -> unit.holds("£", "4.5m")),
        finds("63g", unit -> unit.holds("63g")),
        finds("\"section 63G process\"", unit -> unit.holds("section", "63g", "process")),
        finds("word-on-word", unit -> unit.holds("word", "on", "word")),
        finds("\"word-on-word\"", unit -> unit.holds("word", "on", "word")),
        finds("\"word on word\"", unit -> unit.holds("word", "on", "word")),
        finds("and/or", unit -> unit.holds("and", "or")),
        finds("naive café", unit -> unit.holds("naive") && unit.holds("cafe")),
        finds("tŷ dwr", unit -> unit.holds("ty") && unit.holds("dwr")),
        finds("wexmoor's", unit -> unit.holds("wexmoor", "s")),
        finds("suspect’s", unit -> unit.holds("suspect", "s")),
        finds("\"Harrowdale & Esk\"", unit -> unit.holds("harrowdale", "and", "esk")),
        finds("\"adopt it without delay\"", unit -> unit.holds("adopt", "it", "without", "delay")),
        finds("https\\://www.harrowdale.example/plan", unit -> unit.holds("harrowdale", "example")),
        finds("train*", unit -> unit.holdsAny("training", "train", "trained")),
        finds("defin?tion*", SearchTotalsTest::definitions),
        finds("*mestic OR quarter*", unit -> unit.holds("quarterly")),
        finds("word-on-wor*", unit -> unit.holds("word", "on", "word")),
        finds("/investigators?/", SearchTotalsTest::investigators),
        finds("/DEFINITIO[MN]S/", unit -> unit.holds("definitions")),
        finds("definitoin~", SearchTotalsTest::definitions),
        finds("defination~1", unit -> unit.holds("definition")),
        finds(
            "\"definition national\"~3",
            unit ->
                unit.holds("national", "definition")
                    || unit.holds("definition", "is", "agreed", "nationally")
                    || unit.holds("definition", "in", "use", "at", "national")),
        finds("fn:ordered(training products)", unit -> unit.holds("training", "products")),
        finds("fn:unordered(products training)", unit -> unit.holds("training", "products")),
        finds("fn:phrase(\"national\" definition)", unit -> unit.holds("national", "definition")));
  }

  static Stream<Arguments> combinations() {
    return Stream.of(
        finds("national AND definition", unit -> unit.holds("national") && definitions(unit)),
        finds("national && definition", unit -> unit.holds("national") && definitions(unit)),
        finds("guidance OR forum", unit -> unit.holds("guidance") || unit.holds("forum")),
        finds("guidance || forum", unit -> unit.holds("guidance") || unit.holds("forum")),
        finds("national NOT definition", unit -> unit.holds("national") && !definitions(unit)),
        finds("national -definition", unit -> unit.holds("national") && !definitions(unit)),
        finds("national !definition", unit -> unit.holds("national") && !definitions(unit)),
        finds(
            "+national -\"national definition\"",
            unit -> unit.holds("national") && !unit.holds("national", "definition")),
        finds("NOT national", unit -> !unit.holds("national")),
        finds("-national -training", unit -> !unit.holds("national") && !trainings(unit)),
        finds("forum OR NOT the", unit -> unit.holds("forum") || !unit.holds("the")),
        finds(
            "forum OR national AND older",
            unit -> unit.holds("forum") || (unit.holds("national") && unit.holds("older"))),
        finds(
            "(forum OR national) AND older",
            unit -> (unit.holds("forum") || unit.holds("national")) && unit.holds("older")),
        finds(
            "national (older OR (agreed NOT we))",
            unit ->
                unit.holds("national")
                    && (unit.holds("older") || (unit.holds("agreed") && !unit.holds("we")))),
        finds(
            "(national older guidance)@2",
            unit -> Stream.of("national", "older", "guidance").filter(unit::holds).count() >= 2),
        finds("training - planned", unit -> trainings(unit) && unit.holds("planned")),
        finds(
            "training & planned",
            unit -> trainings(unit) && unit.holds("and") && unit.holds("planned")),
        finds("national^2 definition", unit -> unit.holds("national") && definitions(unit)),
        finds("NOT (national OR training)", unit -> !unit.holds("national") && !trainings(unit)),
        finds("*:*", unit -> true),
        finds("*", unit -> true),
        finds("who is awaiting training?", unit -> unit.holds("awaiting") || trainings(unit)),
        finds(
            "What of word-on-word and/or suspects?",
            unit ->
                unit.holds("word", "on", "word")
                    || unit.holds("and", "or")
                    || unit.holdsAny("suspect", "suspects")),
        finds("info@nowhere (!) a = b < ~5 [x] {y} ^ 10:30", unit -> false),
        finds("training!", SearchTotalsTest::trainings),
        finds("...training, planned;", unit -> trainings(unit) && unit.holds("planned")));
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        finds("force:wexmoor", unit -> unit.force("Wexmoor") || unit.force("Wexmoor and Marl")),
        finds("force:\"Wexmoor\"", unit -> unit.force("Wexmoor")),
        finds("Force:WEXMOOR", unit -> unit.force("Wexmoor") || unit.force("Wexmoor and Marl")),
        finds("force:\"Harrowdale and Esk\"", unit -> unit.force("Harrowdale and Esk")),
        finds("force:\"harrowdale & esk\"", unit -> unit.force("Harrowdale and Esk")),
        finds("force:esk", unit -> unit.force("Harrowdale and Esk")),
        finds("force:harrow*", unit -> unit.force("Harrowdale and Esk")),
        finds("force:tamsy~", unit -> unit.force("Tamsey Vale")),
        finds("force:tamsey-vale", unit -> unit.force("Tamsey Vale")),
        finds("force:(ness OR tamsey)", unit -> unit.force("Ness") || unit.force("Tamsey Vale")),
        finds("force:nowhere", unit -> false),
        finds(
            "force:wexmoor training",
            unit -> (unit.force("Wexmoor") || unit.force("Wexmoor and Marl")) && trainings(unit)),
        finds("recommendation:5", unit -> unit.recommendation("5")),
        finds("recommendation:4A", unit -> unit.recommendation("4a")),
        finds("recommendation:4", unit -> false),
        finds("recommendation:8.25", unit -> unit.recommendation("8.25")),
        finds(
            "recommendation:[4 TO 8.3]",
            unit -> List.of("4a", "5", "7", "8.3").stream().anyMatch(unit::recommendation)),
        finds(
            "recommendation:{5 TO 11}",
            unit -> List.of("7", "8.3", "8.25").stream().anyMatch(unit::recommendation)),
        finds(
            "recommendation:[8 TO *]",
            unit -> List.of("8.3", "8.25", "11").stream().anyMatch(unit::recommendation)),
        finds(
            "recommendation<=4a",
            unit -> List.of("3", "4a").stream().anyMatch(unit::recommendation)),
        finds("recommendation:*", Unit::answers),
        finds("theme:awaiting-national", unit -> unit.codes("awaiting-national", "", "")),
        finds("theme:awaiting_national", unit -> unit.codes("awaiting-national", "", "")),
        finds("theme:\"Awaiting national\"", unit -> unit.codes("awaiting-national", "", "")),
        finds("theme:training/planned", unit -> unit.codes("training", "", "planned")),
        finds(
            "theme:awaiting-national/training",
            unit -> unit.codes("awaiting-national", "training", "")),
        finds(
            "theme:training/people-trained/delivered",
            unit -> unit.codes("training", "people-trained", "delivered")),
        finds("theme:await*", unit -> unit.codes("awaiting-national", "", "")),
        finds("code:definition", unit -> unit.codes("", "definition", "")),
        finds("code:\"Lantern Team\"", unit -> unit.codes("", "Lantern Team", "")),
        finds("code:\"lantern team/in-use\"", unit -> unit.codes("", "Lantern Team", "in-use")),
        finds("practice:Lantern", unit -> unit.codes("practice", "", "")),
        finds("practice:lantern", unit -> unit.codes("practice", "", "")),
        finds("practice:\"project lantern\"", unit -> unit.codes("", "Project Lantern", "")),
        finds("state:planned", unit -> unit.codes("", "", "planned")),
        finds(
            "recommendation:3 AND state:planned",
            unit -> unit.recommendation("3") && unit.codes("", "", "planned")),
        finds("state:*", unit -> unit.findings().stream().anyMatch(f -> f.state().isPresent())),
        finds("progress:assurance-sought", unit -> unit.progress("assurance-sought")),
        finds(
            "progress:in-place OR progress:rejected",
            unit -> unit.progress("in-place") || unit.progress("rejected")),
        finds("theme:progress", unit -> unit.codes("progress", "", "")),
        finds(
            "respondent:force",
            unit ->
                unit.answer()
                    .map(a -> a.respondent() == Respondent.FORCE)
                    .orElse(unit.document().facts().author() == Respondent.FORCE)),
        finds(
            "date:[2024-09 TO 2024-12]",
            unit -> unit.force("Wexmoor") || unit.force("Harrowdale and Esk")),
        finds("date:[2024-09 TO 2024-11]", unit -> unit.force("Wexmoor")),
        finds("date:[2024-10-17 TO 2024-10-17]", unit -> unit.force("Wexmoor")),
        finds("date:{2024-10-17 TO 2025}", unit -> unit.force("Harrowdale and Esk")),
        finds("date:2024-10", unit -> unit.force("Wexmoor")),
        finds("date:2024-10-17", unit -> unit.force("Wexmoor")),
        finds("date:2024-10-18", unit -> false),
        finds("date:2024-12-09", unit -> unit.force("Harrowdale and Esk")),
        finds("date:2024", unit -> unit.force("Wexmoor") || unit.force("Harrowdale and Esk")),
        finds("date:[2025-01 TO *]", unit -> unit.force("Tamsey Vale")),
        finds(
            "date>2024-10", unit -> unit.force("Harrowdale and Esk") || unit.force("Tamsey Vale")),
        finds("date<2024-12", unit -> unit.force("Wexmoor")),
        finds("NOT date:*", unit -> unit.document().facts().responseDate().isEmpty()),
        finds("document:tamsey-vale.txt", unit -> unit.path("tamsey-vale.txt")),
        finds("document:tamsey-vale", unit -> unit.path("tamsey-vale.txt")),
        finds("document:south/wexmoor.txt", unit -> unit.path("south/wexmoor.txt")),
        finds("document:WEXMOOR.txt", unit -> unit.path("south/wexmoor.txt")),
        finds(
            "document:\"harrowdale (final).txt\"",
            unit -> unit.path("south/harrowdale (final).txt")),
        finds("document:south/*", unit -> unit.document().id().path().startsWith("south/")),
        finds("document:unsplit.pdf", unit -> unit.path("unsplit.pdf")),
        finds("asked:definition", unit -> unit.asks("definition")),
        finds("asked:\"national definition\"", unit -> unit.asks("national", "definition")),
        finds(
            "asked:word-on-word -force:wexmoor",
            unit -> unit.asks("word", "on", "word") && unit.force("Harrowdale and Esk")),
        finds(
            "definition -asked:definition", unit -> definitions(unit) && !unit.asks("definition")),
        finds("voice:report", unit -> unit.voice() == Voice.REPORT),
        finds("voice:answer", Unit::answers),
        finds("text:guidance", unit -> unit.holds("guidance")));
  }

  @ParameterizedTest
  @MethodSource({"words", "combinations", "fields"})
  void findsWhatReadingFinds(String query, Predicate<Unit> expected) {
    List<String> read = fixture.units().values().stream().filter(expected).map(Unit::name).toList();
    SearchResult result = fixture.all(query);
    assertThat(result.hits().stream().map(IndexFixture::name).toList())
        .containsExactlyInAnyOrderElementsOf(read);
    assertThat(result.total()).isEqualTo(read.size());
  }

  @Test
  void everyUnitIsAHitOnce() {
    assertThat(fixture.names("*:*"))
        .hasSizeGreaterThan(15)
        .containsExactlyInAnyOrderElementsOf(fixture.units().keySet());
  }

  @Test
  void whatIsFoundIsRarelyNothing() {
    List<String> nothing =
        Stream.of(words(), combinations(), fields())
            .flatMap(stream -> stream)
            .map(test -> String.valueOf(test.get()[0]))
            .filter(query -> fixture.all(query).total() == 0)
            .toList();
    assertThat(nothing).hasSizeLessThanOrEqualTo(4);
  }
}
