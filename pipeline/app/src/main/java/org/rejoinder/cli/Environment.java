package org.rejoinder.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.run.PipelineRun;
import org.rejoinder.run.RunListener;

/**
 * Where a command stands: what it writes to and where paths begin. Tests make their own.
 *
 * @param out results
 * @param err progress and errors
 * @param outIsTerminal whether a person looks at {@code out}, so that highlights may be bold
 * @param errIsTerminal whether a person looks at {@code err}, so that progress may move
 * @param columns how many characters a line holds
 * @param calledAs what a person types to start the program
 * @param workingFolder where relative paths begin
 * @param home the folder of the program with its own corpus, if it is known
 * @param programs the folders in which other programs lie, as the variable {@code PATH} has them
 * @param pipeline makes the main job, given who is told of its progress
 */
record Environment(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    String calledAs,
    Path workingFolder,
    Optional<Path> home,
    String programs,
    Function<RunListener, PipelineRun> pipeline) {

  private static final int COLUMNS_OF_A_PIPE = 120;

  /** That of this process, as the launcher describes it. */
  static Environment ofThisProcess() {
    return new Environment(
        utf8(System.out),
        utf8(System.err),
        Boolean.getBoolean("rejoinder.terminal.out") && System.getenv("NO_COLOR") == null,
        Boolean.getBoolean("rejoinder.terminal.err"),
        Integer.getInteger("rejoinder.terminal.columns", COLUMNS_OF_A_PIPE),
        System.getProperty("rejoinder.command", "rejoinder"),
        Path.of(""),
        Optional.ofNullable(System.getProperty("rejoinder.home")).map(Path::of),
        Optional.ofNullable(System.getenv("PATH")).orElse(""),
        PipelineRun::standard);
  }

  /** The path that a person typed, seen from where they stand. */
  Path path(Path typed) {
    return workingFolder.resolve(typed);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
