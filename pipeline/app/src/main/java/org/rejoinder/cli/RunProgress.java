package org.rejoinder.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.run.RunListener;
import org.rejoinder.run.RunStage;

/** Shows how a run gets on: a bar on a terminal, plain lines elsewhere. */
final class RunProgress implements RunListener {

  private static final int WIDEST_BAR = 100;

  private final Environment environment;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private Optional<ProgressBar> bar = Optional.empty();
  private Optional<ProgressLines> lines = Optional.empty();

  RunProgress(Environment environment) {
    this(environment, InstantSource.system());
  }

  /** With the clock of a test. */
  RunProgress(Environment environment, InstantSource clock) {
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public void started(RunStage stage, int documents) {
    if (documents > 0 && environment.errIsTerminal()) {
      bar = Optional.of(barFor(stage, documents));
    } else if (stage != RunStage.FIND) {
      // Whoever mistyped a folder's name reads only what is wrong with it.
      environment.err().println(doing(stage) + (documents > 0 ? " (" + documents + ")" : ""));
      lines = Optional.of(new ProgressLines(documents, clock));
    }
  }

  @Override
  public void advanced(RunStage stage) {
    bar.ifPresent(ProgressBar::step);
    lines.flatMap(ProgressLines::step).ifPresent(environment.err()::println);
  }

  @Override
  public void finished(RunStage stage) {
    stop();
  }

  @Override
  public void brokeOn(DocumentId document, RunStage stage, Throwable failure) {
    failures.add(
        new IllegalStateException("Stage " + stage.label() + " of " + document.path(), failure));
  }

  /** Where a person who reports broken documents finds the details, if there are any. */
  Optional<String> details() {
    return failures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "rejoinder: The program broke on %s. Please report it with the details in %s"
                .formatted(
                    Layout.counted(failures.size(), "document"), Failures.keepDetails(failures)));
  }

  /** Takes a bar that is left away, whatever ended the run. */
  void stop() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
    lines = Optional.empty();
  }

  private ProgressBar barFor(RunStage stage, int documents) {
    int width = Math.min(environment.columns(), WIDEST_BAR);
    return new ProgressBarBuilder()
        .setTaskName(doing(stage))
        .setInitialMax(documents)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(environment.err(), width))
        .build();
  }

  private static String doing(RunStage stage) {
    return switch (stage) {
      case FIND -> "Looking for documents";
      case EXTRACT -> "Reading documents";
      case COMPARE -> "Comparing documents";
      case SEGMENT -> "Finding answers";
      case LOAD -> "Loading language models";
      case CODE -> "Coding themes";
      case CANDIDATES -> "Looking for names not in the codebook";
      case WRITE -> "Writing tables and index";
    };
  }
}
