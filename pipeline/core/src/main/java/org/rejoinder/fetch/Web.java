package org.rejoinder.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks publishers' servers, politely: by the Robots Exclusion Protocol (RFC 9309), one request at a
 * time to each, with a delay between two, and later where a server asks for that. Safe for several
 * threads.
 */
final class Web implements AutoCloseable {

  private static final String NAME_IN_ROBOTS_FILES = "rejoinder";
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_ATTEMPTS = 3;
  private static final int MOST_BYTES_OF_RULES = 512 * 1024;
  private static final Duration TO_CONNECT = Duration.ofSeconds(30);

  /** Who asks for longer waits than these is left for another day. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> LATER = Set.of(429, 503);

  private final FetchSettings settings;
  private final Pace pace;
  private final HttpClient client;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Web(FetchSettings settings, Pace pace) {
    this.settings = settings;
    this.pace = pace;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
  }

  /** Whether an address is of a kind that is fetched: http or https, with a host. */
  static boolean isFetched(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    return Set.of("http", "https").contains(scheme)
        && address.getHost() != null
        && address.getUserInfo() == null;
  }

  /**
   * Asks for a document, following redirects and waiting where a server asks for that.
   *
   * @param headers beside those that every request has
   * @throws FetchException if the server refuses, is not there or does not answer in time
   */
  Reply get(URI address, Map<String, String> headers) throws FetchException, InterruptedException {
    URI asked = address;
    for (int redirect = 0; redirect <= MOST_REDIRECTS; redirect++) {
      Reply reply = patiently(asked, headers);
      if (!REDIRECTS.contains(reply.status())) {
        return reply;
      }
      reply.close();
      asked = target(address, asked, reply);
    }
    throw new FetchException(
        "It was sent on more than %d times; look the address up in a browser."
            .formatted(MOST_REDIRECTS));
  }

  private Reply patiently(URI address, Map<String, String> headers)
      throws FetchException, InterruptedException {
    Host host = hosts.computeIfAbsent(origin(address), _ -> new Host());
    BaseRobotRules rules = host.rules(() -> rules(host, address));
    if (!rules.isAllowed(address.toString())) {
      throw new FetchException(
          rules.isDeferVisits()
              ? "The server could not say whether programs may fetch from it (its robots.txt cannot"
                  + " be read); try again later."
              : "Its publisher does not want programs to fetch it (robots.txt); save it by hand"
                  + " from a browser.");
    }
    Duration delay = delay(rules);
    for (int attempt = 1; true; attempt++) {
      Reply reply = host.inTurn(pace, delay, () -> send(address, headers));
      if (!LATER.contains(reply.status())) {
        return reply;
      }
      reply.close();
      Duration wait = retryAfter(reply).orElse(delay.multipliedBy(2));
      if (attempt == MOST_ATTEMPTS || wait.compareTo(LONGEST_DELAY) > 0) {
        throw new FetchException(
            "The server is busy (status %d) and asks to come back later; run again in %d minutes."
                .formatted(reply.status(), Math.max(1, wait.toMinutes())));
      }
      pace.pause(wait);
    }
  }

  private Duration delay(BaseRobotRules rules) throws FetchException {
    long asked = rules.getCrawlDelay();
    Duration delay =
        asked == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(asked);
    if (delay.compareTo(LONGEST_DELAY) > 0) {
      throw new FetchException(
          "Its publisher wants %d minutes between two requests (robots.txt); save it by hand from a browser."
              .formatted(delay.toMinutes()));
    }
    return delay.compareTo(settings.delay()) > 0 ? delay : settings.delay();
  }

  /** Missing rules allow everything, rules that cannot be had forbid it: RFC 9309, 2.3.1. */
  private BaseRobotRules rules(Host host, URI address) throws InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    URI file = URI.create(origin(address) + "/robots.txt");
    try {
      for (int redirect = 0; redirect <= MOST_REDIRECTS; redirect++) {
        URI asked = file;
        try (Reply reply = host.inTurn(pace, settings.delay(), () -> send(asked, Map.of()))) {
          if (REDIRECTS.contains(reply.status())) {
            file = target(address, asked, reply);
          } else if (reply.status() == 200) {
            byte[] text = reply.body().readNBytes(MOST_BYTES_OF_RULES);
            return parser.parseContent(
                file.toString(), text, "text/plain", List.of(NAME_IN_ROBOTS_FILES));
          } else {
            return parser.failedFetch(reply.status());
          }
        }
      }
    } catch (FetchException | IOException unreachable) {
      // As good as a server that fails.
    }
    return parser.failedFetch(503);
  }

  private Reply send(URI address, Map<String, String> headers)
      throws FetchException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(settings.time())
            .header("User-Agent", settings.agent())
            .header("Accept", "*/*");
    headers.forEach(request::header);
    try {
      return new Reply(address, client.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (HttpTimeoutException e) {
      throw new FetchException(
          "The server did not answer within %d seconds; run again later."
              .formatted(settings.time().toSeconds()));
    } catch (IOException e) {
      throw new FetchException(
          "The server '%s' could not be reached; check the address and the connection, and run again."
              .formatted(address.getHost()));
    }
  }

  /** Where a redirect leads, unless a public server sends on into a private network. */
  private static URI target(URI first, URI asked, Reply reply) throws FetchException {
    URI target;
    try {
      target = asked.resolve(reply.header("location")).normalize();
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          "It was sent on to '%s', which is no address; look it up in a browser."
              .formatted(reply.header("location")));
    }
    if (!isFetched(target) || (isPrivate(target) && !isPrivate(first))) {
      throw new FetchException(
          "It was sent on to '%s', from which nothing is fetched; look the address up in a browser."
              .formatted(target));
    }
    return target;
  }

  private static boolean isPrivate(URI address) {
    try {
      InetAddress host = InetAddress.getByName(address.getHost());
      return host.isLoopbackAddress()
          || host.isLinkLocalAddress()
          || host.isSiteLocalAddress()
          || host.isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private Optional<Duration> retryAfter(Reply reply) {
    String value = reply.header("retry-after").strip();
    try {
      if (value.matches("\\d{1,6}")) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
      }
      ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(pace.now(), until.toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException unsaid) {
      return Optional.empty();
    }
  }

  private static String origin(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
