package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedRunTest {

  private static final String RESPONSE =
      """
      %s Constabulary: response to the inspection report

      Recommendation 1

      Response

      The kennels were moved in spring.
      """;

  @TempDir private Path folder;

  @Test
  void requestsSeeTheRunThatHasTakenThePlaceOfAnother() throws Exception {
    Path out = WrittenRun.of(folder, Map.of("a.txt", RESPONSE.formatted("Harrowdale")));
    try (WebServer server = WebServer.start(out, WebServer.THIS_MACHINE, 0, _ -> {})) {
      Visitor visitor = new Visitor(server);
      assertThat(visitor.json("/api/search?q=kennels").path("total").asInt()).isEqualTo(1);
      assertThat(visitor.get("/tables/answers").body()).contains("Harrowdale");
      assertThat(visitor.get("/answer?id=a.txt%231").body()).doesNotContain("share wording");
      String cursor = visitor.json("/api/search?q=*:*&limit=1").path("next").asString();

      WrittenRun.of(
          folder,
          Map.of("a.txt", RESPONSE.formatted("Wexmoor"), "b.txt", RESPONSE.formatted("Saltmarsh")));

      assertThat(visitor.json("/api/search?q=kennels").path("total").asInt()).isEqualTo(2);
      assertThat(visitor.get("/tables/answers").body())
          .contains("Wexmoor", "Saltmarsh")
          .doesNotContain("Harrowdale");
      assertThat(visitor.get("/document?name=a.txt").body())
          .contains("Wexmoor Constabulary")
          .doesNotContain("Harrowdale");
      assertThat(visitor.get("/answer?id=a.txt%231").body())
          .contains("Answers that share wording", "Saltmarsh, recommendation 1", "words shared");
      assertThat(visitor.json("/api/answer?id=a.txt%231").path("similar"))
          .singleElement()
          .satisfies(similar -> assertThat(similar.path("answer").asString()).isEqualTo("b.txt#1"));
      assertThat(visitor.get("/api/search?q=*:*&cursor=" + cursor).statusCode()).isEqualTo(400);
    }
  }
}
