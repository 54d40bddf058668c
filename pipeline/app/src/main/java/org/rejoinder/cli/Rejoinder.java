package org.rejoinder.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rejoinder.run.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: reads a command line, does what it says and answers with an exit status. */
@Command(
    name = "rejoinder",
    description =
        "Text mining of the responses that public bodies publish to inspectors' recommendations.",
    mixinStandardHelpOptions = true,
    versionProvider = Rejoinder.Version.class,
    sortOptions = false,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with:",
      "  rejoinder run                     codes the documents in corpus/, results in out/",
      "  rejoinder table                   lists the tables of that run",
      "  rejoinder search 'body worn'      searches in it",
      "  rejoinder serve                   shows it in a browser",
      "",
      "Every command explains itself: rejoinder COMMAND --help"
    })
public final class Rejoinder implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Starts the program. */
  public static void main(String[] arguments) {
    // Groovy's closures are used nowhere, and to look for them every library is opened.
    System.setProperty("picocli.disable.closures", "true");
    System.exit(exitStatusOf(arguments));
  }

  private static int exitStatusOf(String... arguments) {
    try {
      return run(arguments);
    } catch (NoClassDefFoundError missing) {
      return AllLibraries.ofThisProgram().orElseThrow(() -> missing).run(arguments);
    }
  }

  /** Does in this process what a command line says; the result is the exit status. */
  static int run(String... arguments) {
    return run(Environment.ofThisProcess(), arguments);
  }

  /** Does what a command line says; the result is the exit status. */
  static int run(Environment environment, String... arguments) {
    Failures failures = new Failures(environment);
    CommandLine commandLine = new CommandLine(new Rejoinder());
    new Commands(environment).askedForBy(arguments).forEach(commandLine::addSubcommand);
    commandLine
        .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((wrong, typed) -> failures.wrongUse(wrong))
        .setExecutionExceptionHandler((failure, command, parsed) -> failures.exitStatus(failure));
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError failure) {
      return failures.exitStatus(failure);
    }
  }

  /** There is nothing to do without a command. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The version that was built. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rejoinder " + Versions.ofProduct()};
    }
  }
}
