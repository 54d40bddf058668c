package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the notebooks, or executes them. */
@Command(
    name = "notebook",
    description =
        "Opens Jupyter on the program's notebooks, with a Java kernel that finds the program and"
            + " the run.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "2:wrong use: there is no such run, or Jupyter is not installed",
      "3:a notebook, or the program, failed"
    },
    footer = {
      "",
      "Examples:",
      "  rejoinder notebook                 opens the notebooks on the run in out/",
      "  rejoinder notebook --no-browser    the same where no browser is, on a server say",
      "  rejoinder notebook --execute       executes them all and keeps what they show"
    })
final class NotebookCommand implements Callable<Integer> {

  private static final String ENDING = ".ipynb";

  private final Environment environment;

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--execute",
      description =
          "Execute every notebook where it lies, without opening it, and keep the output.")
  private boolean execute;

  @Option(names = "--no-browser", description = "Only start Jupyter; it prints its address.")
  private boolean noBrowser;

  NotebookCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call()
      throws UnusableFolderException, Jupyter.MissingException, IOException, InterruptedException {
    Path home =
        environment
            .home()
            .orElseThrow(
                () ->
                    new Jupyter.MissingException(
                        "The notebooks lie in the program's own folder: start it with ./rejoinder"
                            + " notebook"));
    try (Run opened = run.open(environment)) {
      Jupyter jupyter = new Jupyter(home, opened.folder());
      return execute ? executeAll(jupyter) : open(jupyter);
    }
  }

  private int open(Jupyter jupyter)
      throws Jupyter.MissingException, IOException, InterruptedException {
    Path program = Jupyter.program(environment.programs(), "jupyter-notebook", "jupyter-lab");
    jupyter.setUpKernel();
    String[] arguments = noBrowser ? new String[] {"--no-browser"} : new String[0];
    int status = jupyter.command(program, arguments).inheritIO().start().waitFor();
    return status == 0 ? Failures.DONE : Failures.FAILED;
  }

  private int executeAll(Jupyter jupyter)
      throws Jupyter.MissingException, IOException, InterruptedException {
    Path program = Jupyter.program(environment.programs(), "jupyter-nbconvert");
    jupyter.setUpKernel();
    for (String notebook : notebooks(jupyter)) {
      boolean done =
          isDone(jupyter, program, executing(notebook))
              && isDone(jupyter, program, clearingSetUp(notebook));
      if (!done) {
        environment
            .err()
            .println(
                "rejoinder: The notebook '%s' failed; what Jupyter said is in %s"
                    .formatted(notebook, jupyter.log()));
        return Failures.FAILED;
      }
      environment.out().println("Executed " + notebook);
    }
    return Failures.DONE;
  }

  private static boolean isDone(Jupyter jupyter, Path program, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        jupyter
            .command(program, arguments)
            .redirectErrorStream(true)
            .redirectOutput(jupyter.log().toFile())
            .start();
    return process.waitFor() == 0;
  }

  /** When a cell ran is nothing that a notebook should differ by. */
  private static String[] executing(String notebook) {
    return new String[] {
      "--to=notebook",
      "--execute",
      "--inplace",
      "--ExecutePreprocessor.timeout=600",
      "--ExecutePreprocessor.startup_timeout=120",
      "--ExecutePreprocessor.record_timing=False",
      notebook
    };
  }

  /** Nor where the libraries lie, which the cells tagged {@code setup} print. */
  private static String[] clearingSetUp(String notebook) {
    return new String[] {
      "--to=notebook",
      "--inplace",
      "--TagRemovePreprocessor.enabled=True",
      "--TagRemovePreprocessor.remove_all_outputs_tags=setup",
      notebook
    };
  }

  private static List<String> notebooks(Jupyter jupyter) throws IOException {
    try (Stream<Path> files = Files.list(jupyter.notebooks())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .sorted()
          .toList();
    }
  }
}
