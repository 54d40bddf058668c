package org.rejoinder.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rejoinder.contract.InstalledBrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium, driven by its own driver; see {@link InstalledBrowser} for where either is missing. */
final class Browser implements AutoCloseable {

  private static final int MOST_TABS = 150;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final String address;
  private final Path profile;

  private Browser(ChromeDriver driver, String address, Path profile) {
    this.driver = driver;
    this.address = address;
    this.profile = profile;
  }

  /** Opens a browser for the pages of a server. */
  static Browser at(WebServer server) throws IOException {
    Path chromium = InstalledBrowser.program();
    Path driver = InstalledBrowser.driver();
    Path profile = Files.createTempDirectory("rejoinder-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--hide-scrollbars",
        "--lang=en-GB",
        "--user-data-dir=" + profile.resolve("profile"));
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", profile.resolve("downloads").toString()));
    options.setCapability(
        "goog:loggingPrefs", Map.of(LogType.PERFORMANCE, "ALL", LogType.BROWSER, "ALL"));
    Files.createDirectory(profile.resolve("downloads"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options), server.address(), profile);
    // The page that a browser begins with is its own affair.
    browser.driver.get("about:blank");
    browser.driver.manage().logs().get(LogType.PERFORMANCE);
    return browser;
  }

  /** Where downloads go. */
  Path downloads() {
    return profile.resolve("downloads");
  }

  /** Opens a page of the server. */
  void open(String path) {
    driver.get(URI.create(address).resolve(path).toString());
  }

  /** The path of the page with its parameters, as it stands in the address bar. */
  String path() {
    return driver.getCurrentUrl().substring(address.length() - 1);
  }

  /**
   * The path once it holds all of these: a key that submits a form does not wait for the page that
   * comes. What it is after half a minute, if it never holds them.
   */
  String pathWith(String... parts) {
    try {
      new WebDriverWait(driver, PATIENCE)
          .until(_ -> isLoaded() && Stream.of(parts).allMatch(part -> path().contains(part)));
    } catch (TimeoutException e) {
      return path();
    }
    return path();
  }

  private boolean isLoaded() {
    return "complete".equals(driver.executeScript("return document.readyState"));
  }

  String title() {
    return driver.getTitle();
  }

  /** The text that a person sees. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  WebElement element(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> elements(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  void back() {
    driver.navigate().back();
  }

  /** What a person who uses the keyboard alone has reached. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    focused().sendKeys(keys);
  }

  /** Goes on with the tabulator until the focus is on such an element. */
  WebElement tabTo(String css) {
    for (int presses = 0; presses < MOST_TABS; presses++) {
      press(Keys.TAB);
      boolean there =
          Boolean.TRUE.equals(
              driver.executeScript("return document.activeElement.matches(arguments[0])", css));
      if (there) {
        return focused();
      }
    }
    throw new AssertionError("The tabulator does not lead to " + css);
  }

  /** How wide the page is laid out, whatever is seen of it, in CSS pixels. */
  long widthOfPage() {
    return ((Number)
            Objects.requireNonNull(
                driver.executeScript("return document.documentElement.scrollWidth")))
        .longValue();
  }

  /** Shows pages as on a screen of that width. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows pages as to a person who prefers {@code light} or {@code dark}. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Keeps a picture of the whole page as build output. */
  void photograph(String name) throws IOException {
    Map<String, Object> picture =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(
        folder.resolve(name + ".png"),
        Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
  }

  /** What axe finds wrong with the page by WCAG 2.2 AA and good practice, a line each. */
  List<String> violations() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(result => done(
              result.violations.flatMap(violation => violation.nodes.map(
                node => violation.id + ': ' + node.html + ' ' + node.failureSummary))));
            """);
    return found instanceof List<?> lines
        ? lines.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Every address that was asked for since the last call. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
        .map(message -> message.path("params").path("request").path("url"))
        .map(JsonNode::asString)
        .toList();
  }

  /** What the browser complained of since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.toList().reversed()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException stillWritten) {
      profile.toFile().deleteOnExit();
    }
  }
}
