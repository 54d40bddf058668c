package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a document holds, and whatever it is called, is shown as text. */
class HostileDocumentsTest {

  private static final String NAME = "<img src=x onerror=document.title='owned'>&amp;\" #?.txt";
  private static final String SCRIPT = "</div></main><script>document.title='owned'</script>";
  private static final String TEXT =
      """
      %1$s Constabulary: response to the inspection report '%1$s'

      Recommendation 1

      Response

      The kennels %1$s were moved. <a href="javascript:document.title='owned'">more</a> ${7*7} {{7*7}}
      """
          .formatted(SCRIPT);

  private static final List<String> PAGES =
      List.of(
          "/search?q=kennels",
          "/search?q=kennels&view=kwic",
          "/search?q=" + Visitor.encoded(SCRIPT),
          "/search?q=kennels&narrow=" + Visitor.encoded("force:" + SCRIPT),
          "/tables/documents",
          "/tables/answers",
          "/tables/answers?column=text&contains=" + Visitor.encoded(SCRIPT),
          "/map",
          "/document?name=" + Visitor.encoded(NAME),
          "/answer?id=" + Visitor.encoded(NAME + "#1"));

  @TempDir private Path folder;

  @Test
  void areEscaped() throws Exception {
    try (WebServer server = serve()) {
      Visitor visitor = new Visitor(server);
      for (String page : PAGES) {
        assertThat(visitor.get(page).body())
            .as(page)
            .doesNotContain("<script", "<img", "<a href=\"javascript:");
      }
      assertThat(visitor.get("/document?name=" + Visitor.encoded(NAME)).body())
          .contains("The kennels &lt;/div&gt;&lt;/main&gt;&lt;script&gt;", "${7*7} {{7*7}}");
      assertThat(
              visitor.json("/api/document?name=" + Visitor.encoded(NAME)).path("text").asString())
          .isEqualTo(TEXT);
    }
  }

  @Test
  void doNothingInABrowser() throws Exception {
    try (WebServer server = serve();
        Browser browser = Browser.at(server)) {
      for (String page : PAGES) {
        browser.open(page);
        assertThat(browser.title()).as(page).endsWith(" – Rejoinder").doesNotStartWith("owned");
        assertThat(browser.elements("main script, main img")).isEmpty();
      }
      browser.open("/search?q=kennels");
      assertThat(browser.text()).contains("<script>document.title='owned'</script>");
      browser.element(".source a").click();
      assertThat(browser.element("h1").getText()).isEqualTo(NAME);
      assertThat(browser.text()).contains("<a href=\"javascript:document.title='owned'\">more</a>");
      assertThat(browser.requests()).allMatch(url -> url.startsWith(server.address()));
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private WebServer serve() throws Exception {
    return WebServer.start(
        WrittenRun.of(folder, Map.of(NAME, TEXT)), WebServer.THIS_MACHINE, 0, _ -> {});
  }
}
