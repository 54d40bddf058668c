package org.rejoinder.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What breaks off is gone on with, and what never ends is given up. */
class FetchingBrokenOffTest extends FetchingFixture {

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
}
