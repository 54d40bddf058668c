package org.rejoinder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rejoinder.contract.Golden;
import org.rejoinder.contract.SampleRun;
import org.rejoinder.run.Run;
import org.rejoinder.tables.TableRow;

/** The report of the sample says what the tables say, and what it said before. */
class SampleReportTest {

  private static final String TEXT = "pipeline/app/src/test/resources/golden/sample-report.txt";

  @Test
  void saysWhatItSaid() throws Exception {
    Document page = page();
    page.select("#reading td").forEach(cell -> cell.text("…"));
    page.select("footer").remove();

    Golden.assertSame(TEXT, PageText.of(page));
  }

  @Test
  void everyCellOfTheMapOfProgressIsTheTables() throws Exception {
    assertThat(cells(page(), ".map")).isEqualTo(tableCells("progress_by_force", "force"));
  }

  @Test
  void everyCellOfThePracticesIsTheTables() throws Exception {
    assertThat(cells(page(), ".practices")).isEqualTo(tableCells("practices_by_force", "practice"));
  }

  @Test
  void everyCountOfWhatIsAwaitedIsTheTables() throws Exception {
    Map<String, String> shown = new LinkedHashMap<>();
    Document page = page();
    List<String> columns = page.select(".counts thead th").eachText();
    for (Element row : page.select(".counts tbody tr")) {
      for (int i = 1; i < columns.size(); i++) {
        Element cell = row.child(i);
        String link = cell.select("a").attr("href");
        if (!link.isEmpty()) {
          String count = cell.expectFirst("a").ownText();
          assertThat(page.select(link + " .part")).as(link).hasSize(Integer.parseInt(count));
          shown.put(row.child(0).text() + "/" + columns.get(i).toLowerCase(Locale.ROOT), count);
        }
      }
    }

    Map<String, String> counted = new LinkedHashMap<>();
    for (TableRow row : rows("themes_by_force")) {
      if (row.cell("theme").equals("awaiting-national")) {
        row.cells()
            .forEach(
                (force, count) -> {
                  if (count.matches("[1-9]\\d*")) {
                    counted.put(force + "/" + row.cell("code"), count);
                  }
                });
      }
    }
    assertThat(shown).isNotEmpty().containsExactlyInAnyOrderEntriesOf(counted);
  }

  @Test
  void everyCellLeadsToAsManyQuotesAsItSays() throws Exception {
    Document page = page();
    int cells = 0;
    for (Element link : page.select(".map td a, .practices td a")) {
      String count = link.expectFirst(".count").text().replaceAll("\\D", "");
      assertThat(page.select(link.attr("href") + " blockquote"))
          .as(link.attr("href"))
          .hasSize(Integer.parseInt(count));
      cells++;
    }
    assertThat(cells).isGreaterThan(50);
    for (Element link : page.select(".plot a, #training td a")) {
      assertThat(page.select(link.attr("href") + " blockquote")).hasSize(1);
    }
  }

  @Test
  void everyLinkHasAnEndAndNoPlaceIsTwice() throws Exception {
    Document page = page();

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href"))
        .hasSizeGreaterThan(100)
        .allMatch(href -> href.startsWith("#") && page.getElementById(href.substring(1)) != null);
  }

  @Test
  void asksForNothingFromElsewhere() throws Exception {
    Document page = page();

    assertThat(page.select("script, link, img, iframe, object, embed, [src], [srcset]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  private static Document page() throws Exception {
    return Jsoup.parse(Files.readString(SampleRun.out().resolve("report.html")));
  }

  private static List<TableRow> rows(String table) throws Exception {
    try (Run run = Run.open(SampleRun.out())) {
      return run.tables().rows(table);
    }
  }

  /** What the cells of a figure say, by row and column. */
  private static Map<String, String> cells(Document page, String figure) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Element block : page.select(figure)) {
      List<String> columns = block.select("thead th").eachText();
      for (Element row : block.select("tbody tr")) {
        for (int i = 1; i < columns.size(); i++) {
          List<String> values = new ArrayList<>(row.child(i).select(".chip").eachText());
          row.child(i).select("a > .unseen").eachText().stream()
              .map(text -> text.replace(",", ""))
              .forEach(values::add);
          if (!values.isEmpty()) {
            cells.put(
                row.child(0).text() + "/" + columns.get(i),
                String.join("; ", values).toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return cells;
  }

  /** What the cells of a table say, in the same form. */
  private static Map<String, String> tableCells(String table, String label) throws Exception {
    Map<String, String> cells = new LinkedHashMap<>();
    for (TableRow row : rows(table)) {
      row.cells()
          .forEach(
              (column, value) -> {
                if (!column.equals(label) && !value.isEmpty()) {
                  cells.put(row.cell(label) + "/" + column, value.replace('-', ' '));
                }
              });
    }
    return cells;
  }
}
