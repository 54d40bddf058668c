package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeEach
  void oneDocument() throws Exception {
    cli = Cli.withoutModels(folder);
    cli.write("corpus/codebook.yaml", "themes: []\n");
    cli.write(
        "corpus/harrowdale.txt",
        "Harrowdale Constabulary\n\nRecommendation 1\n\nResponse\n\nThe kennels were moved.\n");
    cli.call("run");
  }

  @Test
  void printsItsAddressAndServesUntilItIsEnded() throws Exception {
    try (PipedInputStream printed = new PipedInputStream();
        Scanner out = new Scanner(printed, StandardCharsets.UTF_8)) {
      AtomicInteger status = new AtomicInteger(-1);
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Environment environment = environment(new PipedOutputStream(printed), err);
      Thread command =
          Thread.ofPlatform()
              .start(() -> status.set(Rejoinder.run(environment, "serve", "--port", "0")));
      String line = out.nextLine();
      assertThat(line).matches("http://127\\.0\\.0\\.1:\\d+/ shows 'out'\\. Ctrl-C ends\\.");

      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(line.substring(0, line.indexOf(' ')) + "search?q=kennels"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(page.body()).contains("1 answer", "<mark>kennels</mark>");

      command.interrupt();
      command.join();
      assertThat(status).hasValue(0);
      assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
  }

  @Test
  void saysHowToMakeARunWhereThereIsNone() {
    Cli.Answer answer = cli.call("serve", "--in", "elsewhere");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("There is no run in", "elsewhere").hasLineCount(1);
  }

  @Test
  void namesAPortThatIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli.Answer answer = cli.call("serve", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(answer.status()).isEqualTo(2);
      assertThat(answer.err()).contains("port " + taken.getLocalPort(), "--port 0").hasLineCount(1);
    }
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThat(cli.call("serve", "--port", "70000").status()).isEqualTo(2);
    assertThat(cli.call("serve", "--port", "70000").err()).contains("0 to 65535").hasLineCount(1);
    assertThat(cli.call("serve", "--port", "web").status()).isEqualTo(2);
    assertThat(cli.call("serve", "--host", "no such host", "--port", "0").status()).isEqualTo(2);
  }

  private Environment environment(PipedOutputStream out, ByteArrayOutputStream err) {
    return new Environment(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        100,
        "rejoinder",
        folder,
        Optional.empty(),
        "",
        cli.pipeline());
  }
}
