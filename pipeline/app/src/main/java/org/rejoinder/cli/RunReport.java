package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;
import static org.rejoinder.cli.Layout.padded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.Outcome;
import org.rejoinder.run.RunFolder;
import org.rejoinder.run.RunSummary;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFormat;

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
    line(countsOfFiles());
    line(countsOfAnswers());
    if (answers().findAny().isPresent()) {
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
        documents()
            .collect(
                Collectors.groupingBy(
                    document -> outcome(document).label(), TreeMap::new, Collectors.counting()));
    String outcomes =
        Stream.of("read", "partly-read", "failed", "skipped")
            .filter(byOutcome::containsKey)
            .map(label -> byOutcome.get(label) + " " + label)
            .collect(Collectors.joining(", "));
    return "%s found: %s".formatted(counted(documents().count(), "file"), outcomes);
  }

  private String countsOfAnswers() {
    long forces =
        documents()
            .filter(document -> !document.answers().isEmpty())
            .map(document -> document.facts().force())
            .flatMap(Optional::stream)
            .distinct()
            .count();
    return "%s from %s".formatted(counted(answers().count(), "answer"), counted(forces, "force"));
  }

  private void themes() throws UnusableFolderException, TableException {
    line("");
    line("How many forces a theme's code was found for, by recommendation:");
    line("");
    String table =
        RunFolder.open(summary.out())
            .tables()
            .print("themes_by_recommendation", TableFormat.CSV, environment.columns());
    text.append(new ThemeOverview(table, environment.columns()).text());
    List<String> practices = practices();
    if (!practices.isEmpty()) {
      line("");
      line(
          "%s of %s: %s table practices_by_force%s"
              .formatted(
                  counted(practices.size(), "mention"),
                  counted(practices.stream().distinct().count(), "named practice"),
                  program(),
                  in()));
    }
  }

  private List<String> practices() {
    return documents()
        .flatMap(document -> document.findings().stream())
        .map(Finding::detail)
        .filter(NamedPractice.class::isInstance)
        .map(NamedPractice.class::cast)
        .map(NamedPractice::name)
        .toList();
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
    List<CodedDocument> chosen =
        documents().filter(document -> hold.test(outcome(document))).toList();
    int width = chosen.stream().mapToInt(document -> document.id().path().length()).max().orElse(0);
    return chosen.stream()
        .map(document -> padded(document.id().path(), width) + "  " + outcome(document).reason())
        .toList();
  }

  private static boolean isReadWithRemark(Outcome outcome) {
    return outcome instanceof Outcome.Read read && !read.remark().isEmpty();
  }

  private Stream<CodedDocument> documents() {
    return summary.corpus().documents().stream();
  }

  private Stream<Answer> answers() {
    return documents().flatMap(document -> document.answers().stream());
  }

  private static Outcome outcome(CodedDocument document) {
    return document.extraction().outcome();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
