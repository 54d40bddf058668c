package org.rejoinder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.contract.InstalledBrowser;
import org.rejoinder.contract.SampleRun;

/** The report of the sample, in a browser. Pictures of it are left in target/screenshots. */
class ReportInBrowserTest {

  private static final String CHECK =
      """
      axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(found => {
        const told = found.violations.map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).join(", "));
        document.body.innerHTML = "<p id='checks'></p><ul id='violations'></ul>";
        document.getElementById("checks").textContent = found.passes.length;
        for (const line of told) {
          document.getElementById("violations").appendChild(document.createElement("li")).textContent = line;
        }
      });
      """;

  /** The browser refuses whatever the page asks for, and tells of it. */
  private static final String ASKED =
      """
      <head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <script>
      const asked = [];
      addEventListener("securitypolicyviolation", refused => asked.push(refused.blockedURI));
      addEventListener("load", () => {
        document.body.innerHTML = "<p id='seen'></p><ul id='asked'></ul>";
        for (const name of asked) {
          document.getElementById("asked").appendChild(document.createElement("li")).textContent = name;
        }
      });
      </script>
      """;

  /** Tells how many labels the picture has, and which of them go beyond its edge. */
  private static final String LABELS =
      """
      const edge = document.querySelector(".plot").viewBox.baseVal.width;
      const labels = [...document.querySelectorAll(".plot .value")].map(label => {
        const box = label.getBBox();
        return {text: label.textContent, cut: box.x + box.width > edge};
      });
      document.body.innerHTML = "<p id='labels'></p><ul id='cut'></ul>";
      document.getElementById("labels").textContent = labels.length;
      for (const label of labels.filter(label => label.cut)) {
        document.getElementById("cut").appendChild(document.createElement("li")).textContent = label.text;
      }
      """;

  @TempDir private Path folder;
  private Path report = Path.of("");
  private Chromium browser = new Chromium(Path.of(""), Path.of(""));

  @BeforeEach
  void open() throws Exception {
    browser = new Chromium(InstalledBrowser.program(), folder.resolve("profile"));
    report = SampleRun.out().resolve("report.html");
  }

  @ParameterizedTest
  @EnumSource
  void hasNoBarrierThatAxeKnows(Chromium.Scheme scheme) throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("checked.html"),
            Files.readString(report)
                .replace("</body>", "<script>" + axe() + CHECK + "</script></body>"));
    Document checked = browser.opened(page, scheme);

    assertThat(checked.select("#violations li").eachText()).isEmpty();
    assertThat(Integer.parseInt(checked.select("#checks").text())).isGreaterThan(20);
  }

  @Test
  void noLabelOfThePictureIsCut() throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("labels.html"),
            Files.readString(report).replace("</body>", "<script>" + LABELS + "</script></body>"));
    Document told = browser.opened(page, Chromium.Scheme.LIGHT);

    assertThat(Integer.parseInt(told.select("#labels").text())).isGreaterThan(5);
    assertThat(told.select("#cut li").eachText()).isEmpty();
  }

  @Test
  void asksForNothing() throws Exception {
    String html = Files.readString(report);

    assertThat(asked(html)).isEmpty();
    assertThat(
            asked(
                html.replace(
                    "</main>", "<img alt='' src='https://elsewhere.example/a.png'></main>")))
        .as("what a page with a picture asks for")
        .singleElement()
        .asString()
        .startsWith("https://elsewhere.example");
  }

  private List<String> asked(String html) throws Exception {
    Path page = Files.writeString(folder.resolve("watched.html"), html.replace("<head>", ASKED));
    Document watched = browser.opened(page, Chromium.Scheme.LIGHT);
    assertThat(watched.select("#seen")).hasSize(1);
    return watched.select("#asked li").eachText();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1024, 1920})
  void showsItselfAtEveryWidth(int width) throws Exception {
    Path pictures = Files.createDirectories(Path.of("target/screenshots"));
    Path picture = pictures.toAbsolutePath().resolve("report-" + width + ".png");
    browser.takePicture(report, width, 5000, picture);

    assertThat(picture).isNotEmptyFile();
  }

  @Test
  void printsOnPaperOfA4() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    browser.print(report, pdf);

    try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
      PDRectangle page = printed.getPage(0).getMediaBox();
      assertThat(Math.round(page.getWidth() - PDRectangle.A4.getWidth())).isZero();
      assertThat(Math.round(page.getHeight() - PDRectangle.A4.getHeight())).isZero();
      assertThat(printed.getNumberOfPages()).isBetween(5, 40);
    }
  }

  private static String axe() throws Exception {
    try (InputStream script = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(script).as("axe.min.js on the class path").isNotNull();
      return new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .replace("</script", "<\\/script");
    }
  }
}
