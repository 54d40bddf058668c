package org.rejoinder.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.SourceFile;

class FetchingTest {

  private static final String DOCUMENT = "Wexmoor Police answers the report.";
  private static final Duration DELAY = Duration.ofSeconds(5);

  @TempDir private Path folder;
  private final FakePace pace = new FakePace();
  private final List<Publisher> publishers = new ArrayList<>();
  private Publisher publisher = begun();
  private Duration time = Duration.ofSeconds(20);
  private long mostBytes = 1 << 20;

  /** Time goes on only where somebody waits. */
  private static final class FakePace implements Pace {
    private Instant now = Instant.parse("2026-06-30T12:00:00Z");
    final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public synchronized Instant now() {
      return now;
    }

    @Override
    public synchronized void pause(Duration length) {
      pauses.add(length);
      now = now.plus(length);
    }
  }

  @BeforeEach
  void aDocument() {
    publisher.text("/a.txt", DOCUMENT, "ETag", "\"v1\"", "Content-Type", "text/plain");
  }

  @AfterEach
  void stop() {
    publishers.forEach(Publisher::close);
  }

  @Test
  void fetchesDocumentsAndSaysWhereTheyCameFrom() throws Exception {
    FetchSummary summary =
        fetch(
            "address,document,force,response_date",
            publisher.address("/a.txt") + ",wexmoor.txt,Wexmoor,2026-05");

    assertThat(outcomes(summary)).containsExactly("fetched wexmoor.txt");
    assertThat(summary.isComplete()).isTrue();
    assertThat(kept("wexmoor.txt")).isEqualTo(DOCUMENT);
    assertThat(kept("responses.csv"))
        .isEqualTo(
            """
            document,fetched,force,response_date,sha256,source
            wexmoor.txt,2026-06-30T12:00:05Z,Wexmoor,2026-05,7a61f6b0,%s
            """
                .formatted(publisher.address("/a.txt"))
                .replace("7a61f6b0", sha256("wexmoor.txt")));
  }

  @Test
  void aRunTakesWhatTheListSaidAndPassesOverWhatIsKept() throws Exception {
    fetch("address,force", publisher.address("/a.txt") + ",Wexmoor");

    List<SourceFile> files = CorpusFolder.find(List.of(folder.resolve("out"))).files();

    assertThat(files)
        .extracting(file -> file.document().path() + " " + file.stated().force().orElse("-"))
        .containsExactly("127.0.0.1/a.txt Wexmoor", "responses.csv -");
  }

  @Test
  void asksOnlyForWhatChanged() throws Exception {
    publisher.page(
        "/a.txt",
        exchange -> {
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          Publisher.send(exchange, known ? 304 : 200, DOCUMENT, "ETag", "\"v1\"");
        });
    fetch("address", publisher.address("/a.txt"));
    String before = kept("responses.csv");
    publisher.asked.clear();

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("unchanged 127.0.0.1/a.txt");

    assertThat(publisher.asked).containsExactly("/robots.txt", "/a.txt If-None-Match: \"v1\"");
    assertThat(kept("responses.csv")).isEqualTo(before);
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlder() throws Exception {
    fetch("address", publisher.address("/a.txt"));
    publisher.text("/a.txt", "It says more now.", "ETag", "\"v2\"");

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("fetched 127.0.0.1/a.txt");
    assertThat(kept("127.0.0.1/a.txt")).isEqualTo("It says more now.");
  }

  @Test
  void leavesAloneWhatSomebodyChanged() throws Exception {
    fetch("address", publisher.address("/a.txt"));
    Files.writeString(folder.resolve("out/127.0.0.1/a.txt"), "Corrected by hand.");

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))).getFirst())
        .contains("was changed after it was fetched");
    assertThat(kept("127.0.0.1/a.txt")).isEqualTo("Corrected by hand.");
  }

  @Test
  void doesNotOverwriteADocumentThatItDidNotFetch() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/mine.txt"), "My own notes.");

    assertThat(
            outcomes(fetch("address,document", publisher.address("/a.txt") + ",mine.txt"))
                .getFirst())
        .contains("did not come from this address");
    assertThat(kept("mine.txt")).isEqualTo("My own notes.");
  }

  @Test
  void heedsWhatPublishersForbid() throws Exception {
    publisher
        .text("/robots.txt", "User-agent: *\nDisallow: /internal/\n")
        .text("/internal/b.txt", "For staff.");

    FetchSummary summary =
        fetch("address", publisher.address("/internal/b.txt"), publisher.address("/a.txt"));

    assertThat(outcomes(summary).getFirst()).contains("does not want programs to fetch it");
    assertThat(outcomes(summary).getLast()).isEqualTo("fetched 127.0.0.1/a.txt");
    assertThat(publisher.asked).containsExactly("/robots.txt", "/a.txt");
    assertThat(summary.isComplete()).isFalse();
  }

  @Test
  void rulesThatCannotBeReadForbidEverything() throws Exception {
    publisher.page("/robots.txt", exchange -> Publisher.send(exchange, 500, "Out of order."));

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))).getFirst())
        .contains("robots.txt cannot be read");
    assertThat(publisher.asked).containsExactly("/robots.txt");
  }

  @Test
  void waitsBetweenRequestsAsLongAsThePublisherWants() throws Exception {
    publisher
        .text("/robots.txt", "User-agent: *\nCrawl-delay: 11\n")
        .text("/b.txt", "Harrowdale answers.");

    fetch("address", publisher.address("/a.txt"), publisher.address("/b.txt"));

    assertThat(pace.pauses).containsExactly(DELAY, Duration.ofSeconds(11));
  }

  @Test
  void comesBackWhenABusyServerSaysSo() throws Exception {
    List<String> times = new CopyOnWriteArrayList<>();
    publisher.page(
        "/a.txt",
        exchange -> {
          times.add("asked");
          if (times.size() == 1) {
            Publisher.send(exchange, 503, "Busy.", "Retry-After", "90");
          } else {
            Publisher.send(exchange, 200, DOCUMENT);
          }
        });

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("fetched 127.0.0.1/a.txt");
    assertThat(pace.pauses).contains(Duration.ofSeconds(90));
  }

  @Test
  void leavesAServerAloneThatWantsTooLongAWait() throws Exception {
    publisher.page("/a.txt", exchange -> Publisher.send(exchange, 429, "", "Retry-After", "86400"));

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))).getFirst())
        .contains("run again in 1440 minutes");
    assertThat(publisher.asked).containsExactly("/robots.txt", "/a.txt");
  }

  @Test
  void tellsWhatIsNotThere() throws Exception {
    publisher.page("/closed.txt", exchange -> Publisher.send(exchange, 403, "No."));

    assertThat(
            outcomes(
                fetch(
                    "address",
                    publisher.address("/gone.txt"),
                    publisher.address("/closed.txt"),
                    publisher.address("/a.txt"))))
        .satisfiesExactly(
            gone -> assertThat(gone).contains("no such document any more (status 404)"),
            closed -> assertThat(closed).contains("save it by hand from a browser"),
            there -> assertThat(there).startsWith("fetched"));
  }

  @Test
  void followsRedirectsAndAsksTheirHostsRules() throws Exception {
    Publisher other = begun();
    other
        .text("/robots.txt", "User-agent: rejoinder\nDisallow: /closed\n")
        .text("/new.txt", DOCUMENT)
        .text("/closed/c.txt", DOCUMENT);
    sendOn("/old.txt", other.address("/new.txt"));
    sendOn("/moved.txt", other.address("/closed/c.txt"));

    FetchSummary summary =
        fetch("address", publisher.address("/old.txt"), publisher.address("/moved.txt"));

    assertThat(outcomes(summary))
        .satisfiesExactly(
            moved -> assertThat(moved).isEqualTo("fetched 127.0.0.1/old.txt"),
            closed -> assertThat(closed).contains("does not want programs to fetch it"));
    assertThat(other.asked).containsExactly("/robots.txt", "/new.txt");
  }

  @Test
  void endsARoundOfRedirects() throws Exception {
    sendOn("/round.txt", publisher.address("/round.txt"));
    sendOn("/file.txt", "file:///etc/hostname");

    assertThat(
            outcomes(
                fetch("address", publisher.address("/round.txt"), publisher.address("/file.txt"))))
        .satisfiesExactly(
            round -> assertThat(round).contains("sent on more than 5 times"),
            file -> assertThat(file).contains("from which nothing is fetched"));
  }

  @Test
  void goesOnWhereItWasBrokenOff() throws Exception {
    publisher.page(
        "/a.txt",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          String range = exchange.getRequestHeaders().getFirst("Range");
          if (range == null) {
            exchange.sendResponseHeaders(200, DOCUMENT.length());
            exchange
                .getResponseBody()
                .write(DOCUMENT.substring(0, 10).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
          } else {
            Publisher.send(
                exchange,
                206,
                DOCUMENT.substring(10),
                "Content-Range",
                "bytes 10-%d/%d".formatted(DOCUMENT.length() - 1, DOCUMENT.length()));
          }
        });

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))).getFirst())
        .contains("The connection broke off");
    assertThat(folder.resolve("out/127.0.0.1/a.txt")).doesNotExist();
    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("fetched 127.0.0.1/a.txt");

    assertThat(publisher.asked).last().isEqualTo("/a.txt Range: bytes=10- If-Range: \"v1\"");
    assertThat(kept("127.0.0.1/a.txt")).isEqualTo(DOCUMENT);
  }

  @Test
  void beginsAnewWhereTheDocumentChangedMeanwhile() throws Exception {
    Path parts = Files.createDirectories(folder.resolve("out/.fetch.kept"));
    PartialFile part = PartialFile.of(parts, java.net.URI.create(publisher.address("/a.txt")));
    Files.writeString(part.data(), "An older ");
    Files.writeString(part.version(), "\"v0\"");

    fetch("address", publisher.address("/a.txt"));

    assertThat(publisher.asked).last().asString().contains("Range: bytes=9-");
    assertThat(kept("127.0.0.1/a.txt")).isEqualTo(DOCUMENT);
  }

  @Test
  void whatWasEndedBeforeItWasNotedIsTakenForWhatItIs() throws Exception {
    Files.createDirectories(folder.resolve("out/127.0.0.1"));
    Files.writeString(folder.resolve("out/127.0.0.1/a.txt"), DOCUMENT);

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("unchanged 127.0.0.1/a.txt");
    assertThat(kept("responses.csv")).contains(publisher.address("/a.txt"));
  }

  @Test
  void givesUpWhatIsTooLarge() throws Exception {
    mostBytes = 20;

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))).getFirst())
        .contains("raise the limit with --max-size");
    assertThat(names("out/.fetch.kept")).isEmpty();
  }

  @Test
  void givesUpAServerThatNeverAnswers() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    time = Duration.ofMillis(300);
    publisher.page("/slow.txt", _ -> awaited(end));
    publisher.page(
        "/drips.txt",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write('W');
          exchange.getResponseBody().flush();
          awaited(end);
        });

    assertThat(
            outcomes(
                fetch("address", publisher.address("/slow.txt"), publisher.address("/drips.txt"))))
        .satisfiesExactly(
            slow -> assertThat(slow).contains("did not answer within"),
            drips -> assertThat(drips).contains("broke off, or took more than"));
    end.countDown();
  }

  @Test
  void makesNamesOfAddresses() throws Exception {
    publisher
        .text("/", "A page.", "Content-Type", "text/html; charset=utf-8")
        .text("/b/a.txt", "Another.")
        .text("/report", "%PDF-", "Content-Type", "application/pdf");

    FetchSummary summary =
        fetch(
            "address",
            publisher.address("/a.txt"),
            publisher.address("/b/a.txt"),
            publisher.address("/"),
            publisher.address("/report?force=wexmoor"));

    assertThat(outcomes(summary))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("fetched 127.0.0.1/a.txt"),
            same -> assertThat(same).matches("fetched 127.0.0.1/a-[0-9a-f]{8}\\.txt"),
            index -> assertThat(index).isEqualTo("fetched 127.0.0.1/index.html"),
            query -> assertThat(query).matches("fetched 127.0.0.1/report-[0-9a-f]{8}\\.pdf"));
  }

  @Test
  void aLineThatIsWrongCostsItselfAlone() throws Exception {
    String good = publisher.address("/a.txt");
    FetchSummary summary =
        fetch(
            "\uFEFFaddress,document,colour",
            "ftp://127.0.0.1/a.txt,,",
            "no address,,",
            ",,",
            good + ",../../outside.txt,",
            good + ",/etc/outside.txt,",
            good + ",.hidden,",
            good + ",responses.csv,",
            good + ",a.txt,blue\r",
            good + ",b.txt,");

    assertThat(outcomes(summary)).containsExactly("fetched a.txt");
    assertThat(summary.problems())
        .extracting(problem -> problem.replace(folder + "/", ""))
        .satisfiesExactly(
            column -> assertThat(column).contains("nothing is known of the column 'colour'"),
            ftp -> assertThat(ftp).contains("line 2: 'ftp://127.0.0.1/a.txt' is no address"),
            words -> assertThat(words).contains("line 3: 'no address' is no address"),
            empty -> assertThat(empty).contains("line 4: it has no address"),
            outside -> assertThat(outside).contains("line 5: '../../outside.txt' is no name"),
            absolute -> assertThat(absolute).contains("line 6: '/etc/outside.txt' is no name"),
            hidden -> assertThat(hidden).contains("line 7: '.hidden' is no name"),
            list -> assertThat(list).contains("line 8: 'responses.csv' is no name"),
            twice -> assertThat(twice).contains("line 10: it repeats the address of line 9"));
    assertThat(names("")).containsExactlyInAnyOrder("sources.csv", "out");
    assertThat(names("out")).containsExactlyInAnyOrder("a.txt", "responses.csv", ".fetch.kept");
  }

  @Test
  void keepsWhatOthersWroteIntoTheListOfResponses() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(
        folder.resolve("out/responses.csv"),
        """
        document,force,notes
        mine.txt,Harrowdale,"Sent by post, 3 May"
        a.txt,,To be read first
        """);

    fetch("address,document,force", publisher.address("/a.txt") + ",a.txt,Wexmoor");

    assertThat(kept("responses.csv").lines())
        .startsWith(
            "document,force,notes,fetched,sha256,source",
            "mine.txt,Harrowdale,\"Sent by post, 3 May\",,,")
        .last()
        .asString()
        .startsWith("a.txt,Wexmoor,To be read first,2026-06-30");
  }

  @Test
  void refusesAListThatIsNone() throws IOException {
    Files.writeString(folder.resolve("other.csv"), "name;colour\nWexmoor;blue\n");

    assertThatExceptionOfType(SourcesException.class)
        .isThrownBy(() -> fetching(folder.resolve("other.csv")).fetch())
        .withMessageContaining("has no column 'address'; its columns are: name, colour");
    assertThatExceptionOfType(SourcesException.class)
        .isThrownBy(() -> fetching(folder.resolve("none.csv")).fetch())
        .withMessageContaining("There is no file");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Publisher begun() {
    try {
      Publisher begun = new Publisher();
      publishers.add(begun);
      return begun;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void sendOn(String path, String target) {
    publisher.page(path, exchange -> Publisher.send(exchange, 301, "Moved.", "Location", target));
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private FetchSummary fetch(String... lines) throws Exception {
    Path list = folder.resolve("sources.csv");
    Files.writeString(list, String.join("\n", lines) + "\n");
    return fetching(list).fetch();
  }

  private Fetching fetching(Path list) {
    FetchSettings settings =
        new FetchSettings(list, folder.resolve("out"), DELAY, time, mostBytes, "Rejoinder/test");
    return new Fetching(settings, pace, (_, _) -> {});
  }

  private static List<String> outcomes(FetchSummary summary) {
    return summary.outcomes().values().stream()
        .map(
            outcome ->
                switch (outcome) {
                  case FetchOutcome.Fetched fetched -> "fetched " + fetched.document();
                  case FetchOutcome.Unchanged unchanged -> "unchanged " + unchanged.document();
                  case FetchOutcome.Failed failed -> failed.reason();
                })
        .toList();
  }

  private String kept(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private String sha256(String name) throws IOException {
    return org.apache.commons.codec.digest.DigestUtils.sha256Hex(
        Files.readAllBytes(folder.resolve("out").resolve(name)));
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !Arrays.asList("ledger.json").contains(name))
          .toList();
    }
  }
}
