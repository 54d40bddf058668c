package org.rejoinder.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Publishers are asked no more, and no faster, than they want to be. */
class FetchingPolitelyTest extends FetchingFixture {

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
}
