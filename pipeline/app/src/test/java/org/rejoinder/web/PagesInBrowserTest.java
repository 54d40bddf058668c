package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.rejoinder.contract.SampleRun;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

  private static final int[] WIDTHS = {360, 1024, 1920};

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("first", "/"),
              Map.entry("search", "/search?q=training"),
              Map.entry("search-narrowed", "/search?q=the&narrow=theme:training&page=2"),
              Map.entry("search-kwic", "/search?q=train*&view=kwic"),
              Map.entry("search-wrong", "/search?q=%22training"),
              Map.entry("search-nothing", "/search?q=aquarium"),
              Map.entry("tables", "/tables"),
              Map.entry("table", "/tables/findings?sort=rule"),
              Map.entry("table-filtered", "/tables/answers?column=progress&contains=planned"),
              Map.entry("table-cross", "/tables/progress_by_force"),
              Map.entry("map", "/map"),
              Map.entry("answer", "/answer?id=sample/brackenshire.txt%232"),
              Map.entry("document", "/document?name=sample/wexmoor.txt"),
              Map.entry("run", "/run"),
              Map.entry("help", "/help"),
              Map.entry("not-found", "/tables/nothing")));

  private WebServer server;
  private Browser browser;

  @BeforeAll
  void open() throws Exception {
    server = WebServer.start(SampleRun.out(), WebServer.THIS_MACHINE, 0, _ -> {});
    browser = Browser.at(server);
  }

  @BeforeEach
  void asOnADesk() {
    browser.resize(1024);
    browser.prefer("light");
  }

  @AfterEach
  void askedNobodyElse() {
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(url -> url.startsWith(server.address()) || url.startsWith("data:"));
  }

  @AfterAll
  void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void aQueryIsTypedAFacetFollowedAndUnfollowed() {
    browser.open("/");
    browser.element("#q").sendKeys("training", Keys.ENTER);
    assertThat(browser.pathWith("q=training")).isEqualTo("/search?q=training");
    assertThat(browser.elements(".hit mark")).isNotEmpty();
    String all = browser.element("#found").getText();

    browser.element("ul[aria-labelledby=facet-force] a").click();
    assertThat(browser.path()).startsWith("/search?q=training&narrow=force%3A");
    String narrowed = browser.element("#found").getText();
    assertThat(narrowed).isNotEqualTo(all);
    assertThat(browser.element("#q").getAttribute("value")).isEqualTo("training");

    browser.element("#q").clear();
    browser.element("#q").sendKeys("the", Keys.ENTER);
    assertThat(browser.pathWith("q=the")).contains("q=the", "narrow=force");
    browser.back();
    assertThat(browser.element("#found").getText()).isEqualTo(narrowed);
    browser.element(".chosen a").click();
    assertThat(browser.path()).isEqualTo("/search?q=training");
    assertThat(browser.element("#found").getText()).isEqualTo(all);
  }

  @Test
  void anAnswerIsOpenedFromTheMapAndFoundInItsDocument() {
    browser.open("/map");
    browser.element("tbody tr:last-child td a").click();
    assertThat(browser.path()).startsWith("/search?q=voice%3Aanswer&narrow=force%3AWexmoor");
    assertThat(browser.elements(".hit")).hasSize(1);

    browser.element(".hit h3 a").click();
    assertThat(browser.element("h1").getText()).startsWith("Wexmoor, recommendation 2");
    assertThat(browser.elements(".published mark")).isNotEmpty();
    String opening = browser.element(".published").getText().substring(0, 40);

    browser.element(".crumbs a").click();
    assertThat(browser.path()).startsWith("/document?name=sample%2Fwexmoor.txt#at-");
    assertThat(browser.element(".answer:target .published").getText()).startsWith(opening);
    browser.back();
    browser.back();
    browser.back();
    assertThat(browser.path()).isEqualTo("/map");
  }

  @Test
  void aTableIsSortedFilteredAndDownloaded() throws Exception {
    browser.open("/tables");
    browser.element("a[href='/tables/training']").click();
    browser.element("thead a[href*='sort=count']").click();
    assertThat(browser.element("th[aria-sort=ascending]").getText()).startsWith("count");
    browser.element("#contains").sendKeys("Wexmoor", Keys.ENTER);
    assertThat(browser.pathWith("contains=Wexmoor"))
        .contains("column=", "contains=Wexmoor", "sort=count");

    browser.open("/tables/training");
    Path file = browser.downloads().resolve("training.csv");
    try (WatchService watched = FileSystems.getDefault().newWatchService()) {
      browser
          .downloads()
          .register(
              watched,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      browser.element("a[download][href='/tables/training.csv']").click();
      while (!Files.exists(file)) {
        var change = watched.poll(30, TimeUnit.SECONDS);
        assertThat(change).as("a change in the folder of downloads").isNotNull();
        change.pollEvents();
        change.reset();
      }
    }
    assertThat(file).hasSameTextualContentAs(SampleRun.out().resolve("tables/training.csv"));
  }

  @Test
  void theKeyboardIsEnough() {
    browser.open("/");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.press(Keys.ENTER);
    browser.tabTo("#q").sendKeys("training", Keys.ENTER);
    assertThat(browser.pathWith("q=training")).contains("q=training");
    browser.tabTo("ul[aria-labelledby=facet-progress] a").sendKeys(Keys.ENTER);
    assertThat(browser.pathWith("narrow=")).contains("narrow=");
    browser.tabTo(".hit h3 a[href^='/answer']").sendKeys(Keys.ENTER);
    assertThat(browser.pathWith("/answer?id=")).startsWith("/answer?id=");
    browser.tabTo("a.ref").sendKeys(Keys.ENTER);
    assertThat(browser.pathWith("#finding-1")).endsWith("#finding-1");
    assertThat(browser.element("li:target").getText()).contains("rule");
    browser.tabTo("a.back").sendKeys(Keys.ENTER);
    assertThat(browser.pathWith("#in-text-")).contains("#in-text-");
  }

  @Test
  void everyPageIsUsableByEverybodyInTheLightAndInTheDark() throws Exception {
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      for (String scheme : new String[] {"light", "dark"}) {
        browser.prefer(scheme);
        browser.open(page.getValue());
        assertThat(browser.violations()).as("%s, %s", page.getValue(), scheme).isEmpty();
      }
    }
  }

  @Test
  void everyPageFitsAnyScreenAndIsPhotographed() throws Exception {
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      browser.resize(320);
      browser.open(page.getValue());
      assertThat(browser.widthOfPage()).as(page.getValue()).isLessThanOrEqualTo(320);
      for (int width : WIDTHS) {
        browser.resize(width);
        browser.photograph(page.getKey() + "-" + width);
      }
      browser.prefer("dark");
      browser.photograph(page.getKey() + "-1920-dark");
      browser.prefer("light");
    }
  }

  @Test
  void nothingIsComplainedOf() {
    browser.complaints();
    for (String page : PAGES.values()) {
      browser.open(page);
    }
    assertThat(browser.complaints())
        .allMatch(complaint -> complaint.contains("the server responded with a status of 40"));
  }
}
