package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

  private static final String RESPONSE =
      """
      Wexmoor Police, a force that does not exist

      Recommendation 2

      Response

      The plan is in place.
      """;

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));
  private HttpServer publisher = begun();

  @BeforeEach
  void standInTheFolder() {
    cli = Cli.withoutModels(folder);
  }

  @AfterEach
  void stop() {
    publisher.stop(0);
  }

  @Test
  void fetchesACorpusThatARunReads() throws IOException {
    String address = "http://127.0.0.1:%d/response.txt".formatted(publisher.getAddress().getPort());
    cli.write(
        "sources.csv", "address,document,force\n%s,response.txt,Wexmoor\n".formatted(address));

    Cli.Answer fetched = cli.call("fetch", "sources.csv", "--delay", "0");

    assertThat(fetched.err()).isEqualTo(address + "  fetched as response.txt (95 bytes)\n");
    assertThat(fetched.out())
        .isEqualTo(
            """
            1 document: 1 fetched, 0 unchanged, 0 not fetched

            The documents are in responses. Next:
              rejoinder run responses
            """);
    assertThat(fetched.status()).isZero();

    cli.write("codebook.yaml", "themes: []\n");
    Cli.Answer run = cli.call("run", "responses", "--codebook", "codebook.yaml");
    assertThat(run.out()).contains("1 answer from 1 force");
    assertThat(run.err()).doesNotContain("fetch.kept");
  }

  @Test
  void saysWhatCouldNotBeFetchedAndWhatToDo() throws IOException {
    String address = "http://127.0.0.1:%d/gone.pdf".formatted(publisher.getAddress().getPort());
    cli.write("sources.csv", "address\n%s\nnowhere\n".formatted(address));

    Cli.Answer fetched = cli.call("fetch", "sources.csv", "--delay", "0");

    assertThat(fetched.out())
        .contains(
            "Could not be fetched:\n  line 2  %s\n    There is no such document any more"
                .formatted(address),
            "line 3: 'nowhere' is no address of a web page");
    assertThat(fetched.status()).isEqualTo(1);
  }

  @Test
  void refusesAListThatIsNotThere() {
    Cli.Answer refused = cli.call("fetch", "sources.csv");
    assertThat(refused.err()).contains("There is no file").doesNotContain("\tat ");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(cli.call("fetch", "sources.csv", "--timeout", "0").err())
        .contains("--timeout must be 1 or more, but is 0");
  }

  private static HttpServer begun() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            boolean there = exchange.getRequestURI().getPath().equals("/response.txt");
            byte[] body = RESPONSE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
            if (there) {
              exchange.getResponseBody().write(body);
            }
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
