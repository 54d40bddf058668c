package org.rejoinder.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.report.WrittenTables.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

  @TempDir private Path folder;

  @Test
  void whatADocumentSaysIsTextAndNeverMarkup() throws Exception {
    String nasty = "<script>alert('x')</script> & \"<b>\" ${1+1} @if(true)";
    Document page =
        tables()
            .row(
                "documents",
                "document=" + nasty,
                "force=Wexmoor",
                "report=" + nasty,
                "author=pcc",
                "outcome=read",
                "characters=9",
                "answers=1")
            .answer("Wexmoor", "2", "in-place", nasty)
            .finding("Wexmoor", "2", "awaiting-national", "definition", nasty)
            .row("documents", "document=a.bin", "outcome=failed", "reason=" + nasty)
            .map(List.of("Wexmoor"), List.of("2"))
            .page();

    assertThat(page.select("script, b")).isEmpty();
    assertThat(page.title()).contains(nasty);
    assertThat(page.expectFirst("h1").text()).contains(nasty);
    assertThat(texts(page, "blockquote")).containsOnly(nasty);
    assertThat(texts(page, "#documents td")).contains(nasty);
  }

  @Test
  void everyCellLeadsToAsManyQuotesAsItSays() throws Exception {
    Document page =
        tables()
            .answer("Wexmoor", "2", "in-place", "It is there.")
            .finding("Wexmoor", "2", "progress", "in-place", "It is there, too.")
            .finding("Wexmoor", "2", "progress", "planned", "More will come.")
            .map(List.of("Wexmoor"), List.of("2", "3"))
            .page();

    String target = page.expectFirst(".map td a").attr("href").substring(1);
    assertThat(page.select(".map td a .count").eachText()).containsExactly("2 passages");
    assertThat(page.select("#" + target + " blockquote").eachText())
        .containsExactly("It is there.", "It is there, too.");
    assertThat(page.select(".map td.empty").text()).contains("no answer");
  }

  @Test
  void anAnswerWithoutADecidingPassageShowsItself() throws Exception {
    Document page =
        tables()
            .answer("Wexmoor", "2", "not-addressed", "We thank the inspectors.")
            .map(List.of("Wexmoor"), List.of("2"))
            .page();
    Document without = withoutFindings("We thank the inspectors.");

    assertThat(texts(page, "#progress-1 figcaption").getFirst()).endsWith("rule made-up");
    assertThat(texts(without, "#progress-1 blockquote"))
        .containsExactly("We thank the inspectors.");
    assertThat(texts(without, "#progress-1 figcaption").getFirst())
        .endsWith("the answer itself: no single passage decides");
  }

  private Document withoutFindings(String text) throws Exception {
    return new WrittenTables(folder.resolve("without"))
        .row(
            "documents",
            "document=w.txt",
            "force=Wexmoor",
            "outcome=read",
            "characters=9",
            "answers=1")
        .row(
            "answers",
            "answer=w.txt#2",
            "document=w.txt",
            "force=Wexmoor",
            "recommendation=2",
            "respondent=force",
            "progress=not-addressed",
            "text=" + text,
            "start=0",
            "end=9")
        .map(List.of("Wexmoor"), List.of("2"))
        .page();
  }

  @Test
  void whereSeveralReportsAreAnsweredEachAnswerStandsUnderItsOwn() throws Exception {
    Document page =
        tables()
            .answer("Harrowdale", "3", "in-place", "Cells are new.")
            .answer("Wexmoor", "3", "planned", "A team will come.")
            .map(List.of("Harrowdale", "Wexmoor"), List.of("Custody: 3", "Stalking: 3"))
            .columnsOfAnswers(
                Map.of("Harrowdale.txt#3", "Custody: 3", "Wexmoor.txt#3", "Stalking: 3"))
            .page();

    assertThat(page.select(".map tbody tr").eachText())
        .containsExactly(
            "Harrowdale In place 1 passage – no answer", "Wexmoor – no answer Planned 1 passage");
  }

  @Test
  void whatIsLeftOutIsCountedAndSaid() throws Exception {
    List<String> forces = IntStream.range(0, 130).mapToObj(i -> "Force %03d".formatted(i)).toList();
    WrittenTables tables = tables().map(forces, List.of("2"));
    forces.forEach(force -> tables.answer(force, "2", "in-place", "It is there."));
    IntStream.range(0, 60)
        .forEach(i -> tables.finding("Force 000", "2", "progress", "in-place", "Again " + i));
    Document page = tables.page();

    assertThat(page.select(".map tbody tr")).hasSize(100);
    assertThat(texts(page, "#progress .left-out"))
        .containsExactly(
            "The first 100 of 130 forces are shown; the table progress_by_force has all.");
    assertThat(page.expectFirst(".legend .figure").text()).isEqualTo("(130 answers)");
    assertThat(page.expectFirst(".map td a .count").text()).isEqualTo("61 passages");
    assertThat(page.select("#progress-1 blockquote")).hasSize(40);
    assertThat(texts(page, "#progress-1 .left-out"))
        .containsExactly("21 more of 61 passages: the tables have all.");
  }

  @Test
  void awaitedCountsAnswersAndTellsOfThePassagesOutside() throws Exception {
    Document page =
        tables()
            .answer("Wexmoor", "2", "in-place", "It is there.")
            .finding("Wexmoor", "2", "awaiting-national", "training", "We wait for the course.")
            .finding("Wexmoor", "2", "awaiting-national", "training", "We still wait for it.")
            .finding("Wexmoor", "", "awaiting-national", "funding", "We wait for the grant.")
            .map(List.of("Wexmoor"), List.of("2"))
            .page();

    assertThat(page.select(".counts td a").eachText()).containsExactly("1 answer");
    assertThat(page.select("#awaited-1 blockquote")).hasSize(2);
    assertThat(page.select("#awaited .note").text()).contains("Outside of any answer, 1 passage");
    assertThat(texts(page, "#awaited-outside blockquote"))
        .containsExactly("We wait for the grant.");
  }

  @Test
  void thePlotDrawsNumbersAndTheTableTellsAll() throws Exception {
    Document page =
        tables()
            .answer("Wexmoor", "2", "in-place", "It is there.")
            .row(
                "training",
                "document=Wexmoor.txt",
                "force=Wexmoor",
                "recommendation=2",
                "count=1200",
                "comparator=>",
                "target=1500",
                "cohort=officers",
                "state=delivered",
                "period=../2031-04",
                "quote=Over 1,200 of 1,500 officers.")
            .row(
                "training",
                "document=Wexmoor.txt",
                "force=Wexmoor",
                "quantifier=all",
                "state=planned",
                "quote=All will be.")
            .map(List.of("Wexmoor"), List.of("2"))
            .page();

    assertThat(page.select(".plot a")).hasSize(1);
    assertThat(page.expectFirst(".plot a").attr("aria-label"))
        .isEqualTo("Wexmoor, officers: more than 1,200 delivered, target 1,500");
    assertThat(page.select("#training tbody tr").eachText())
        .containsExactly(
            "Wexmoor officers more than 1,200 1,500 Delivered until 2031-04",
            "Wexmoor people not named all Planned");
    assertThat(texts(page, "#training-2 blockquote")).containsExactly("All will be.");
  }

  @Test
  void tellsWhatChangedSinceAnEarlierRun() throws Exception {
    Path earlier =
        new WrittenTables(folder.resolve("earlier")).map(List.of("Wexmoor"), List.of("2")).write();
    Files.writeString(earlier.resolve("progress_by_force.csv"), "force,2\nWexmoor,planned\n");
    Changes changes =
        new Changes(
            "last-year",
            earlier,
            1,
            List.of("gone.txt"),
            List.of(),
            List.of(),
            List.of(new Changes.CodeChange("progress", "in-place", 0, 1, 1, 0, 0)),
            List.of(
                new Changes.Passage(
                    Changes.Kind.GAINED,
                    "Wexmoor.txt#2",
                    "progress",
                    "in-place",
                    "made-up",
                    "It is there.",
                    List.of())));
    WrittenTables tables =
        tables()
            .answer("Wexmoor", "2", "in-place", "It is there.")
            .map(List.of("Wexmoor"), List.of("2"));
    String html = tables.html(Optional.of(changes));
    Files.writeString(
        folder.resolve("tables/progress_by_force.csv"), "force,2\nWexmoor,in-place\n");
    Document page = Jsoup.parse(tables.redrawn(Optional.of(changes)));

    assertThat(html).contains("last-year");
    assertThat(page.select("#changes tbody tr").eachText())
        .containsExactly("Wexmoor 2 planned in place", "progress in-place 0 1 1 gained 0 0");
    assertThat(page.select("#changes a").eachAttr("href"))
        .containsExactly("#progress-1", "#change-1-gained");
    assertThat(texts(page, "#change-1-gained blockquote")).containsExactly("It is there.");
    assertThat(page.select("#changes .note").text()).isEqualTo("Gone: gone.txt.");
  }

  @Test
  void saysWhichTableIsMissing() throws Exception {
    WrittenTables tables = tables().map(List.of(), List.of());
    Files.delete(tables.write().resolve("findings.csv"));

    assertThatThrownBy(() -> tables.redrawn(Optional.empty()))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("findings.csv")
        .hasMessageContaining("Run the pipeline again");
  }

  @Test
  void aRunThatFoundNothingHasAPageToo() throws Exception {
    Document page = tables().map(List.of(), List.of()).page();

    assertThat(page.select("h2").eachText()).hasSize(9);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
  }

  private WrittenTables tables() {
    return new WrittenTables(folder.resolve("tables"));
  }
}
