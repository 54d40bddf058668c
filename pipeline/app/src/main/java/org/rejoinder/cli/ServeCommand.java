package org.rejoinder.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.web.PortInUseException;
import org.rejoinder.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The results of a run in a browser. */
@Command(
    name = "serve",
    description =
        "Shows the results of a run in a browser on this machine, and to programs as JSON.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "2:wrong use: there is no such run, or the port is in use",
      "3:the program failed"
    },
    footer = {
      "",
      "It runs until Ctrl-C, and shows new results when another run has taken their place.",
      "",
      "Examples:",
      "  rejoinder serve                     the results in out/",
      "  rejoinder serve --in my-results --port 0"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any port that is free. Default: ${DEFAULT-VALUE}.",
      defaultValue = "7070")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Listen at another address of this machine, so that others can read the results too."
              + " Default: ${DEFAULT-VALUE}, this machine alone.",
      defaultValue = WebServer.THIS_MACHINE)
  private String host = WebServer.THIS_MACHINE;

  ServeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call()
      throws UnusableFolderException, TableException, IOException, PortInUseException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port must be a number from 0 to 65535, but is " + port);
    }
    try (WebServer server =
        WebServer.start(environment.path(run.folder()), host, port, this::tell)) {
      if (server.isOpenToOthers()) {
        environment
            .err()
            .println(
                "rejoinder: Whoever reaches this machine at '%s' can read these results; there is no password."
                    .formatted(host));
      }
      environment.out().printf("%s shows '%s'. Ctrl-C ends.%n", server.address(), run.folder());
      environment.out().flush();
      waitUntilEnded(server);
    }
    return Failures.DONE;
  }

  private void tell(Throwable failure) {
    environment
        .err()
        .printf(
            "rejoinder: A request failed (%s). Please report it with the details in %s%n",
            failure.getClass().getSimpleName(), Failures.keepDetails(List.of(failure)));
  }

  /** Ctrl-C ends the process; who interrupts the thread gets it back. */
  private static void waitUntilEnded(WebServer server) {
    Thread ending = new Thread(() -> closeQuietly(server), "end-of-serving");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      Thread.currentThread().join();
    } catch (InterruptedException ended) {
      Runtime.getRuntime().removeShutdownHook(ending);
    }
  }

  private static void closeQuietly(WebServer server) {
    try {
      server.close();
    } catch (IOException alreadyGone) {
      // There is nothing left to close.
    }
  }
}
