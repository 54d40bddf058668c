package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;
import static org.rejoinder.cli.Layout.padded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.run.Run;
import org.rejoinder.run.RunSummary;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;

/** What a person reads when a run is done. */
final class RunReport {

  private static final int LONGEST_LIST = 20;

  private final RunSummary summary;
  private final Environment environment;
  private final StringBuilder text = new StringBuilder();

  RunReport(RunSummary summary, Environment environment) {
    this.summary = summary;
    this.environment = environment;
  }

  String text() throws UnusableFolderException, TableException {
    if (summary.unchanged()) {
      line("Nothing has changed since the earlier run, so its results stand.");
    }
    line(countsOfFiles());
    line(countsOfAnswers());
    if (summary.counts().answers() > 0) {
      themes();
    }
    list("Could not be read:", documentsThat(Outcome.Failed.class::isInstance));
    list("Could be read only in part:", documentsThat(Outcome.PartlyRead.class::isInstance));
    list("Worth a look:", documentsThat(RunReport::isReadWithRemark));
    list("Not found or not looked into:", summary.problems());
    list("Left out:", summary.remarks());
    list("Rules that could not be used everywhere:", summary.unusedRules());
    next();
    return text.toString();
  }

  private String countsOfFiles() {
    Map<String, Long> byOutcome =
        summary.files().stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.outcome().label(), TreeMap::new, Collectors.counting()));
    String outcomes =
        Stream.of("read", "partly-read", "failed", "skipped")
            .filter(byOutcome::containsKey)
            .map(label -> byOutcome.get(label) + " " + label)
            .collect(Collectors.joining(", "));
    return "%s found: %s".formatted(counted(summary.files().size(), "file"), outcomes);
  }

  private String countsOfAnswers() {
    return "%s from %s"
        .formatted(
            counted(summary.counts().answers(), "answer"),
            counted(summary.counts().forces(), "force"));
  }

  private void themes() throws UnusableFolderException, TableException {
    line("");
    line("How many forces a theme's code was found for, by recommendation:");
    line("");
    String table = Run.open(summary.out()).tables().csv("themes_by_recommendation");
    text.append(new ThemeOverview(table, environment.columns()).text());
    int mentions = summary.counts().mentions();
    if (mentions > 0) {
      line("");
      line(
          "%s of %s: %s table practices_by_force%s"
              .formatted(
                  counted(mentions, "mention"),
                  counted(summary.counts().practices(), "named practice"),
                  program(),
                  in()));
    }
  }

  private void list(String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    line("");
    line(heading);
    lines.stream().limit(LONGEST_LIST).forEach(entry -> line("  " + entry));
    if (lines.size() > LONGEST_LIST) {
      line("  and %d more".formatted(lines.size() - LONGEST_LIST));
    }
  }

  private void next() {
    line("");
    line("The results are in %s. Next:".formatted(summary.out()));
    line("  %s table answers%s".formatted(program(), in()));
    line("  %s search 'theme:awaiting-national'%s".formatted(program(), in()));
  }

  private String program() {
    return quoted(environment.calledAs());
  }

  private String in() {
    Path out = summary.out();
    return out.equals(Path.of("out")) ? "" : " --in " + quoted(out.toString());
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w./:~+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  private List<String> documentsThat(Predicate<Outcome> hold) {
    List<Extraction> chosen =
        summary.files().stream().filter(file -> hold.test(file.outcome())).toList();
    int width = chosen.stream().mapToInt(file -> name(file).length()).max().orElse(0);
    return chosen.stream()
        .map(file -> padded(name(file), width) + "  " + file.outcome().reason())
        .toList();
  }

  private static String name(Extraction file) {
    return file.source().document().path();
  }

  private static boolean isReadWithRemark(Outcome outcome) {
    return outcome instanceof Outcome.Read read && !read.remark().isEmpty();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
