package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.contract.SampleRun;
import org.rejoinder.index.Concordance;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {

  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private WebServer server;
  private Visitor visitor;

  @BeforeAll
  void serve() throws Exception {
    server = WebServer.start(SampleRun.out(), WebServer.THIS_MACHINE, 0, failures::add);
    visitor = new Visitor(server);
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @AfterEach
  void nothingFailed() {
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=training",
        "/search?q=training&view=kwic",
        "/search?q=training&view=kwic&sort=left",
        "/search?q=trainning",
        "/search?narrow=force:Wexmoor&narrow=recommendation:2",
        "/tables",
        "/tables/documents",
        "/tables/findings?sort=start&order=descending&page=2",
        "/tables/answers?column=text&contains=training",
        "/map",
        "/answer?id=sample/wexmoor.txt%232",
        "/document?name=sample/wexmoor.txt",
        "/run",
        "/help"
      })
  void everyPageIsThereAndMayLoadNothingFromElsewhere(String path) {
    HttpResponse<String> page = visitor.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().map())
        .containsEntry("content-type", List.of("text/html;charset=utf-8"))
        .containsEntry("content-security-policy", List.of(Safeguards.CONTENT_SECURITY_POLICY))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("referrer-policy", List.of("no-referrer"))
        .doesNotContainKeys("server", "set-cookie");
    assertThat(page.body())
        .contains("<html lang=\"en\">", "<h1", "<main id=\"content\"", "Skip to the content")
        .doesNotContain("<script", "style=\"", "onclick", "http://", "https://");
  }

  @Test
  void aPolicyForbidsWhatNoPageNeeds() {
    assertThat(Safeguards.CONTENT_SECURITY_POLICY)
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe", "*", "script-src");
  }

  @Test
  void headIsAnsweredAsGetWithoutABody() {
    HttpResponse<String> head = visitor.ask("HEAD", "/tables/answers");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void nothingCanBeChanged(String method) {
    HttpResponse<String> refused = visitor.ask(method, "/api/run");

    assertThat(refused.statusCode()).isEqualTo(405);
  }

  @Test
  void onlyItsOwnNameIsAnswered() throws Exception {
    for (String name : List.of("localhost", "127.0.0.1", "[::1]", "LOCALHOST:80")) {
      assertThat(visitor.statusOf("GET /run HTTP/1.1", "Host: " + name)).isEqualTo("200");
    }
    for (String name : List.of("evil.example", "evil.example:7070", "127.0.0.1.evil.example", "")) {
      assertThat(visitor.statusOf("GET /run HTTP/1.1", "Host: " + name))
          .as(name)
          .isIn("421", "400");
    }
    assertThat(visitor.statusOf("GET /run HTTP/1.1")).isEqualTo("400");
  }

  @Test
  void anotherNameIsItsOwnWhereItListensThere() {
    assertThat(Safeguards.isLoopback("127.0.0.1")).isTrue();
    assertThat(Safeguards.isLoopback("0.0.0.0")).isFalse();
    assertThat(server.isOpenToOthers()).isFalse();
  }

  @Test
  void hostileRequestsAreRefusedAndTheServerGoesOn() throws Exception {
    String wildcards = "a* ".repeat(1_300).strip();
    String nested = "(".repeat(900) + "a" + ")".repeat(900);
    for (String query :
        List.of(
            "a\u0000b",
            wildcards,
            nested,
            "\"open",
            "/(a+)+b/",
            "fn:ordered(".repeat(300),
            "x".repeat(5_000),
            "recommendation:[1 TO")) {
      HttpResponse<String> page = visitor.get("/search?q=" + Visitor.encoded(query));
      HttpResponse<String> api = visitor.get("/api/search?q=" + Visitor.encoded(query));
      assertThat(api.statusCode()).as(query).isIn(200, 400);
      assertThat(page.statusCode()).as(query).isEqualTo(api.statusCode());
    }
    assertThat(visitor.get("/search?q=" + "a*+".repeat(10_000)).statusCode()).isIn(414, 431);
    assertThat(visitor.get("/search?q=" + "%28".repeat(1_000)).statusCode()).isEqualTo(400);
    assertThat(visitor.statusOf("GET /%00 HTTP/1.1", "Host: localhost")).isEqualTo("400");
    assertThat(visitor.statusOf("nonsense")).isEqualTo("400");
    assertThat(visitor.get("/run").statusCode()).isEqualTo(200);
  }

  @Test
  void requestsThatNoPageSeesAreAnsweredWithTheSameHeaders() throws Exception {
    for (String request :
        List.of("GET /%zz HTTP/1.1", "GET /" + "a".repeat(20_000) + " HTTP/1.1", "nonsense")) {
      String answer = visitor.answerTo(request, "Host: localhost", "Connection: close");
      assertThat(answer)
          .as(request.substring(0, 8))
          .startsWith("HTTP/1.1 4")
          .contains(
              "Content-Security-Policy: " + Safeguards.CONTENT_SECURITY_POLICY,
              "X-Content-Type-Options: nosniff",
              "<html lang=\"en\">")
          .doesNotContain("Server:", "Jetty");
    }
    assertThat(
            visitor.answerTo(
                "GET /api/run HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "X-Long: " + "a".repeat(20_000)))
        .startsWith("HTTP/1.1 431")
        .contains("Content-Type: application/problem+json", "\"status\":431");
  }

  @Test
  void aConcordanceIsSortedByTheWordsBesideTheMatchThroughAllOfItsPages() throws Exception {
    List<String> sorted = new ArrayList<>();
    try (Run run = Run.open(SampleRun.out())) {
      Concordance.of(
              run.searcher().search(SearchRequest.of("the recommendation").withAllHits()).hits(),
              Concordance.Order.RIGHT)
          .forEach(line -> sorted.add(line.words().match() + "|" + line.words().right().strip()));
    }
    List<String> shown = new ArrayList<>();
    String page = "/search?q=the+recommendation&view=kwic&sort=right";
    for (int number = 1; shown.size() < sorted.size() && number < 100; number++) {
      Jsoup.parse(visitor.get(page + "&page=" + number).body())
          .select(".kwic tbody tr")
          .forEach(
              row ->
                  shown.add(
                      row.expectFirst(".key").wholeText()
                          + "|"
                          + row.expectFirst("td:last-child").wholeText().strip()));
    }

    assertThat(shown).hasSizeGreaterThan(60).isEqualTo(sorted);
    assertThat(visitor.get(page.replace("/search", "/search.csv")).body().lines().count())
        .isGreaterThan(sorted.size());
    assertThat(visitor.get("/search?q=the&view=kwic&sort=up").statusCode()).isEqualTo(400);
  }

  @Test
  void aWordThatIsInNoTextGetsTheNearestThatIs() {
    Document page = Jsoup.parse(visitor.get("/search?q=trainning+NOT+course").body());

    assertThat(page.select(".note").eachText())
        .containsExactly(
            "No text has 'trainning'; did you mean 'training'?",
            "Search for training NOT course instead");
    assertThat(visitor.get("/search?q=trainning&view=kwic").body())
        .contains("Nothing was found.")
        .doesNotContain("there are no lines", "In the order of");
    assertThat(page.expectFirst(".note a").attr("href")).isEqualTo("/search?q=training+NOT+course");
    assertThat(visitor.json("/api/search?q=trainning").path("suggestion").asString())
        .isEqualTo("training");
    assertThat(visitor.json("/api/search?q=training").path("suggestion").asString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/document?name=../run.json",
        "/document?name=..%2F..%2Fetc%2Fpasswd",
        "/document?name=/etc/passwd",
        "/document?name=sample/../sample/wexmoor.txt",
        "/document?name=sample%5Cwexmoor.txt",
        "/answer?id=../run.json",
        "/tables/..%2frun",
        "/tables/..%2f..%2frun.csv",
        "/tables/nothing",
        "/api/document?name=../run.json",
        "/api/tables/..%2frun",
        "/style.css/../openapi.json",
        "/nothing",
        "/api/nothing"
      })
  void whatIsNotThereIsNotFoundWhereverItPoints(String path) throws Exception {
    assertThat(visitor.statusOf("GET " + path + " HTTP/1.1", "Host: localhost")).isIn("404", "400");
  }

  @Test
  void aWrongQueryIsShownWithItsPlace() {
    HttpResponse<String> page = visitor.get("/search?q=" + Visitor.encoded("kennels \"in spring"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("At column 9: ", "kennels <b>\"</b>in spring");
  }

  @Test
  void parametersAreChecked() {
    assertThat(visitor.get("/tables/answers?sort=colour").body()).contains("has no column");
    assertThat(visitor.get("/tables/answers?sort=text").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/tables/answers?page=0").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/tables/answers?page=99999999999").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/tables/answers?page=1000000").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/search?q=the&page=1000000").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/search?q=the&narrow=force").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/answer").body()).contains("The parameter 'id' is missing");
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    int taken = URI.create(server.address()).getPort();

    assertThatThrownBy(
            () -> WebServer.start(SampleRun.out(), WebServer.THIS_MACHINE, taken, failures::add))
        .isInstanceOf(PortInUseException.class)
        .hasMessageContaining("port " + taken)
        .hasMessageContaining("--port 0");
  }

  @Test
  void aFolderWithoutARunIsNamed() {
    assertThatThrownBy(
            () ->
                WebServer.start(
                    Path.of("nowhere at all"), WebServer.THIS_MACHINE, 0, failures::add))
        .isInstanceOf(UnusableFolderException.class)
        .hasMessageContaining("There is no run in 'nowhere at all'");
  }
}
