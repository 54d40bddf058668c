package org.rejoinder.fetch;

import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;

/** A publisher on this machine, a clock that goes on only where somebody waits, and a folder. */
abstract class FetchingFixture {

  static final String DOCUMENT = "Wexmoor Police answers the report.";
  static final Duration DELAY = Duration.ofSeconds(5);

  @TempDir Path folder;
  final FakePace pace = new FakePace();
  final List<Publisher> publishers = new ArrayList<>();
  Publisher publisher = begun();
  Duration time = Duration.ofSeconds(20);
  long mostBytes = 1 << 20;

  /** Time goes on only where somebody waits. */
  static final class FakePace implements Pace {
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

  Publisher begun() {
    try {
      Publisher begun = new Publisher();
      publishers.add(begun);
      return begun;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  void sendOn(String path, String target) {
    publisher.page(path, exchange -> Publisher.send(exchange, 301, "Moved.", "Location", target));
  }

  static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  FetchSummary fetch(String... lines) throws Exception {
    Path list = folder.resolve("sources.csv");
    Files.writeString(list, String.join("\n", lines) + "\n");
    return fetching(list).fetch();
  }

  Fetching fetching(Path list) {
    FetchSettings settings =
        new FetchSettings(list, folder.resolve("out"), DELAY, time, mostBytes, "Rejoinder/test");
    return new Fetching(settings, pace, (_, _) -> {});
  }

  static List<String> outcomes(FetchSummary summary) {
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

  String kept(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  String sha256(String name) throws IOException {
    return org.apache.commons.codec.digest.DigestUtils.sha256Hex(
        Files.readAllBytes(folder.resolve("out").resolve(name)));
  }

  List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !Arrays.asList("ledger.json").contains(name))
          .toList();
    }
  }
}
