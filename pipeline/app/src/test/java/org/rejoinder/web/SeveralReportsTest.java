package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Recommendation 1 of one report is not the 1 of another. */
class SeveralReportsTest {

  private static final String RESPONSE =
      """
      Recommendation 1

      Response

      The %s were moved in spring.
      """;

  @TempDir private Path folder;

  @Test
  void aCellOfTheMapOpensTheAnswersToItsOwnReport() throws Exception {
    Path out =
        WrittenRun.of(
            folder,
            Map.of(
                "a.txt",
                RESPONSE.formatted("kennels"),
                "b.txt",
                RESPONSE.formatted("telephones"),
                "responses.csv",
                """
                document,force,report
                a.txt,Wexmoor,The keeping of dogs
                b.txt,Wexmoor,Answering the public
                """));
    Path map = out.resolve("tables/progress_by_force.csv");
    assertThat(Files.readString(map))
        .startsWith("force,Answering the public: 1,The keeping of dogs: 1\nWexmoor,");
    // The codebook of this run has no progress.
    Files.writeString(
        map, "force,Answering the public: 1,The keeping of dogs: 1\nWexmoor,planned,in-place\n");

    try (WebServer server = WebServer.start(out, WebServer.THIS_MACHINE, 0, _ -> {})) {
      Visitor visitor = new Visitor(server);
      List<Element> cells = Jsoup.parse(visitor.get("/map").body()).select(".map td a");
      assertThat(cells).hasSize(2);
      assertThat(found(visitor, cells.getFirst())).containsExactly("b.txt#1");
      assertThat(found(visitor, cells.getLast())).containsExactly("a.txt#1");

      JsonNode all = visitor.json("/api/search?q=voice:answer");
      assertThat(all.path("total").asInt()).isEqualTo(2);
      JsonNode narrowed =
          visitor.json(
              "/api/search?q=voice:answer&narrow=" + Visitor.encoded("report:The keeping of dogs"));
      assertThat(narrowed.path("hits"))
          .singleElement()
          .satisfies(hit -> assertThat(hit.path("answer").asString()).isEqualTo("a.txt#1"));
      assertThat(visitor.json("/api/search?q=report:dogs%20voice:answer").path("total").asInt())
          .isEqualTo(1);
    }
  }

  private static List<String> found(Visitor visitor, Element cell) {
    String search = cell.attr("href").replace("/search?", "/api/search?");
    return visitor
        .json(search)
        .path("hits")
        .valueStream()
        .map(hit -> hit.path("answer").asString())
        .toList();
  }
}
