package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rejoinder.contract.SampleRun;
import org.rejoinder.index.HitValues;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchResult;
import org.rejoinder.run.Run;
import org.rejoinder.tables.TableFolder;
import org.rejoinder.tables.TableFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private WebServer server;
  private Visitor visitor;

  @BeforeAll
  void serve() throws Exception {
    server =
        WebServer.start(
            SampleRun.out(),
            WebServer.THIS_MACHINE,
            0,
            failure -> {
              throw new AssertionError(failure);
            });
    visitor = new Visitor(server);
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @Test
  void pagesOfHitsAreTheHitsOfTheIndex() throws Exception {
    SearchResult all;
    try (Run run = Run.open(SampleRun.out())) {
      all = run.searcher().search(SearchRequest.of("the").withAllHits());
    }
    List<JsonNode> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = visitor.json("/api/search?q=the&limit=7" + cursor);
      assertThat(page.path("total").asLong()).isEqualTo(all.total());
      assertThat(page.path("facets").toString())
          .isEqualTo(JSON.writeValueAsString(HitValues.counts(all)));
      page.path("hits").forEach(paged::add);
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
    } while (!cursor.isEmpty());

    assertThat(paged.stream().map(JsonNode::toString))
        .containsExactlyElementsOf(
            all.hits().stream().map(HitValues::inFull).map(JSON::writeValueAsString).toList());
  }

  @Test
  void pagesOfRowsAreTheRowsOfTheTable() throws Exception {
    TableFolder tables = TableFolder.open(SampleRun.out().resolve("tables"));
    for (JsonNode table : visitor.json("/api/tables").path("tables")) {
      String name = table.path("table").asString();
      List<String> paged = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page = visitor.json("/api/tables/" + name + "?limit=40" + cursor);
        assertThat(page.path("total").asInt()).isEqualTo(table.path("rows").asInt());
        page.path("rows").forEach(row -> paged.add(row.toString()));
        cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
      } while (!cursor.isEmpty());
      List<String> whole = new ArrayList<>();
      JSON.readTree(tables.print(name, TableFormat.JSON, 0))
          .forEach(row -> whole.add(row.toString()));
      assertThat(paged).as(name).isEqualTo(whole);
    }
  }

  @Test
  void downloadsAreWhatTheCommandLinePrints() throws Exception {
    TableFolder tables = TableFolder.open(SampleRun.out().resolve("tables"));
    for (String name : tables.names()) {
      assertThat(visitor.get("/tables/" + name + ".csv").body())
          .isEqualTo(Files.readString(SampleRun.out().resolve("tables/" + name + ".csv")));
      assertThat(visitor.get("/tables/" + name + ".json").body())
          .isEqualTo(tables.print(name, TableFormat.JSON, 0));
    }
    HttpResponse<String> sorted = visitor.get("/tables/answers.csv?sort=words&order=descending");
    assertThat(sorted.headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"answers.csv\"");
    assertThat(sorted.body().lines().findFirst())
        .isEqualTo(visitor.get("/tables/answers.csv").body().lines().findFirst());
    JsonNode hits = visitor.json("/search.json?q=training");
    JsonNode first = visitor.json("/api/search?q=training&limit=200");
    for (String part : List.of("query", "total", "notes", "suggestion", "hits", "facets")) {
      assertThat(hits.path(part)).as(part).isEqualTo(first.path(part));
    }
    assertThat(visitor.get("/search.csv?q=training").body())
        .startsWith(String.join(",", HitValues.OF_A_HIT) + "\n");
    assertThat(visitor.get("/search.csv?q=training&view=kwic").body())
        .startsWith(String.join(",", HitValues.OF_A_LINE) + "\n");
  }

  @Test
  void aCursorHoldsForItsOwnListAlone() {
    String cursor = visitor.json("/api/search?q=the&limit=2").path("next").asString();

    assertThat(visitor.get("/api/search?q=the&limit=3&cursor=" + cursor).statusCode())
        .isEqualTo(200);
    for (String other :
        List.of(
            "/api/search?q=training&cursor=" + cursor,
            "/api/tables/answers?cursor=" + cursor,
            "/api/search?q=the&cursor=nonsense",
            "/api/search?q=the&cursor=%25%25")) {
      assertThat(visitor.get(other).statusCode()).as(other).isEqualTo(400);
      assertThat(visitor.json(other).path("detail").asString()).startsWith("The cursor is not one");
    }
  }

  @Test
  void whatIsWrongIsAProblem() {
    HttpResponse<String> answer = visitor.get("/api/search?q=" + Visitor.encoded("a \"b"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("type").asString()).isEqualTo("about:blank");
    assertThat(problem.path("title").asString()).isEqualTo("Bad Request");
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("column").asInt()).isEqualTo(3);
    assertThat(problem.path("detail").asString()).contains("quotation mark");
    assertThat(problem.path("instance").asString()).isEqualTo("/api/search");
    assertThat(visitor.get("/api/nothing").headers().firstValue("content-type"))
        .contains("application/problem+json");
    assertThat(visitor.get("/api/answer?id=nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void anAnswerAndADocumentAreWhole() {
    JsonNode answer = visitor.json("/api/answer?id=" + Visitor.encoded("sample/wexmoor.txt#2"));
    JsonNode document = visitor.json("/api/document?name=sample/wexmoor.txt");

    assertThat(answer.path("answer").path("force").asString()).isEqualTo("Wexmoor");
    assertThat(document.path("answers")).contains(answer.path("answer"));
    assertThat(document.path("findings")).containsAll(answer.path("findings"));
    String text = document.path("text").asString();
    for (JsonNode finding : document.path("findings")) {
      assertThat(text.substring(finding.path("start").asInt(), finding.path("end").asInt()))
          .isEqualTo(finding.path("quote").asString());
    }
  }

  @Test
  void theDescriptionNamesEveryPathAndEveryMember() throws Exception {
    JsonNode description = visitor.json("/api/openapi.json");
    Set<String> described = new HashSet<>(description.path("paths").propertyNames());

    try (RunInUse runs = new RunInUse(SampleRun.out())) {
      assertThat(described).isEqualTo(new Api(new Searching(runs)).routes().keySet());
    }
    assertThat(members(description, "/api/search"))
        .containsExactlyElementsOf(visitor.json("/api/search?q=the").propertyNames());
    assertThat(members(description, "/api/tables/{name}"))
        .containsExactlyElementsOf(visitor.json("/api/tables/answers").propertyNames());
    assertThat(members(description, "/api/answer"))
        .containsExactlyElementsOf(
            visitor
                .json("/api/answer?id=" + Visitor.encoded("sample/wexmoor.txt#2"))
                .propertyNames());
    assertThat(members(description, "/api/document"))
        .containsExactlyElementsOf(
            visitor.json("/api/document?name=sample/wexmoor.txt").propertyNames());
    JsonNode schemas = description.path("components").path("schemas");
    JsonNode hit = visitor.json("/api/search?q=training").path("hits").get(0);
    assertThat(schemas.path("Hit").path("properties").propertyNames())
        .containsExactlyElementsOf(hit.propertyNames());
    assertThat(schemas.path("Line").path("properties").propertyNames())
        .containsExactlyElementsOf(hit.path("lines").get(0).propertyNames());
    assertThat(schemas.path("Problem").path("properties").propertyNames())
        .containsAll(visitor.json("/api/search?q=%22").propertyNames());
  }

  private static List<String> members(JsonNode description, String path) {
    JsonNode schema =
        description
            .path("paths")
            .path(path)
            .path("get")
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema");
    return List.copyOf(schema.path("properties").propertyNames());
  }
}
