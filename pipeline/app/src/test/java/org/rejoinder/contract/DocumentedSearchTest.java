package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.FoundHits;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.run.Run;

/** Every query of the page on searching finds as many hits in the sample as the page says. */
class DocumentedSearchTest {

  private static final Path PAGE =
      Path.of(System.getProperty("rejoinder.home", ""), "docs", "how-to", "search.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(?<query>.+?)` \\| .+ \\| (?<hits>\\d+) \\|$", Pattern.MULTILINE);
  private static final Pattern ANY_ROW = Pattern.compile("^\\| `", Pattern.MULTILINE);

  @Test
  void theExamplesFindWhatThePageSays() throws Exception {
    String page = Files.readString(PAGE);
    Map<String, Long> stated = new TreeMap<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      stated.put(row.group("query"), Long.valueOf(row.group("hits")));
    }
    assertThat(stated)
        .hasSizeGreaterThan(45)
        .hasSize((int) ANY_ROW.matcher(page).results().count());
    Map<String, Long> found = new TreeMap<>();
    try (Run run = Run.open(SampleRun.out())) {
      for (String query : stated.keySet()) {
        found.put(query, total(run.searcher(), query));
      }
    }
    assertThat(found).isEqualTo(stated);
    assertThat(stated.values()).doesNotContain(0L);
  }

  private static long total(AnswerIndex index, String query)
      throws IOException, QuerySyntaxException {
    FoundHits found = index.find(SearchRequest.of(query).withAllHits());
    found.forEach(hit -> assertThat(hit.fragments()).as(query).isNotEmpty());
    return found.total();
  }
}
