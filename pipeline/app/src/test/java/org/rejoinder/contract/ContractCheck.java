package org.rejoinder.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a run's folder as a stranger would, with nothing but a CSV library, and says where it does
 * not hold to the contract.
 */
public final class ContractCheck {

  private static final Set<String> OUTCOMES = Set.of("read", "partly-read", "skipped", "failed");
  private static final Set<String> RESPONDENTS = Set.of("pcc", "force", "government", "other");
  private static final Set<String> PROGRESS =
      Set.of(
          "in-place",
          "in-progress",
          "planned",
          "awaiting-national",
          "assurance-sought",
          "rejected",
          "not-addressed");
  private static final Map<String, Set<String>> CODES =
      Map.of(
          "progress",
          PROGRESS,
          "awaiting-national",
          Set.of("definition", "training", "guidance", "indicators", "funding", "other"));
  private static final Map<String, Set<String>> STATES =
      Map.of(
          "training", Set.of("delivered", "under-way", "planned", "awaited"),
          "practice", Set.of("in-use", "planned", "absent", "mentioned"));
  private static final Set<String> COMPARATORS = Set.of("", "=", ">", ">=", "<", "<=", "~");
  private static final Set<String> QUANTIFIERS = Set.of("", "all", "most", "some");
  private static final Pattern DAY = Pattern.compile("|\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DAY_OR_MONTH = Pattern.compile("|\\d{4}-\\d\\d(-\\d\\d)?");

  private final RunResults results;
  private final List<String> violations = new ArrayList<>();

  private ContractCheck(RunResults results) {
    this.results = results;
  }

  /**
   * Checks a run's folder.
   *
   * @return a line for each violation, none if all is well
   * @throws IOException if the folder lacks a file that it must have
   */
  public static List<String> violationsIn(Path folder) throws IOException {
    ContractCheck check = new ContractCheck(RunResults.read(folder));
    check.documents();
    check.answers();
    check.findings();
    check.crossTabs();
    return List.copyOf(check.violations);
  }

  /**
   * Checks the folder given first; {@code --documents N} and {@code --answers N} name exact counts.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> violations = new ArrayList<>(violationsIn(folder));
    RunResults results = RunResults.read(folder);
    expected("--documents", arguments)
        .ifPresent(count -> requireCount(results.table("documents").size(), count, violations));
    expected("--answers", arguments)
        .ifPresent(count -> requireCount(results.table("answers").size(), count, violations));
    violations.forEach(System.err::println);
    System.out.printf(
        "%s: %d documents, %d answers, %d findings, %d violations of the contract%n",
        folder,
        results.table("documents").size(),
        results.table("answers").size(),
        results.table("findings").size(),
        violations.size());
    System.exit(violations.isEmpty() ? 0 : 1);
  }

  private static OptionalInt expected(String option, String[] arguments) {
    return IntStream.range(0, arguments.length - 1)
        .filter(i -> arguments[i].equals(option))
        .map(i -> Integer.parseInt(arguments[i + 1]))
        .findFirst();
  }

  private static void requireCount(int actual, int expected, List<String> violations) {
    if (actual != expected) {
      violations.add("Expected %d rows, but there are %d".formatted(expected, actual));
    }
  }

  private void documents() {
    results.requireUnique("documents", "document", violations);
    for (Row document : results.table("documents")) {
      String name = document.cell("document");
      boolean hasText = Set.of("read", "partly-read").contains(document.cell("outcome"));
      require(OUTCOMES.contains(document.cell("outcome")), document, "outcome");
      require(!hasText || RESPONDENTS.contains(document.cell("author")), document, "author");
      require(
          DAY_OR_MONTH.matcher(document.cell("report_date")).matches(), document, "report_date");
      require(
          DAY_OR_MONTH.matcher(document.cell("response_date")).matches(),
          document,
          "response_date");
      require(
          document.cell("outcome").equals("read") || !document.cell("reason").isEmpty(),
          document,
          "reason");
      require(hasText == results.hasText(name), document, "outcome and text");
      require(
          !hasText || document.number("characters") == results.text(name).length(),
          document,
          "characters");
      long answers =
          results.table("answers").stream()
              .filter(answer -> answer.cell("document").equals(name))
              .count();
      require(document.number("answers") == answers, document, "answers");
    }
  }

  private void answers() {
    results.requireUnique("answers", "answer", violations);
    for (Row answer : results.table("answers")) {
      String name = answer.cell("document") + "#" + answer.cell("recommendation");
      String slice = results.slice(answer);
      require(
          answer.cell("answer").equals(name)
              || answer.cell("answer").equals(name + "/" + answer.cell("respondent")),
          answer,
          "answer");
      require(RESPONDENTS.contains(answer.cell("respondent")), answer, "respondent");
      require(DAY.matcher(answer.cell("deadline")).matches(), answer, "deadline");
      require(
          answer.cell("progress").isEmpty() || PROGRESS.contains(answer.cell("progress")),
          answer,
          "progress");
      require(!answer.cell("text").isBlank(), answer, "text");
      require(
          answer.cell("text").lines().map(String::strip).allMatch(slice::contains),
          answer,
          "text, which must stand between start and end");
      require(answer.number("words") > 0, answer, "words");
      require(
          results.table("answers").stream()
              .noneMatch(other -> other.overlaps(answer) && !other.hasPlaceOf(answer)),
          answer,
          "place, which overlaps that of another answer");
    }
  }

  private void findings() {
    results.requireUnique("findings", "finding", violations);
    for (String table : List.of("findings", "training", "practices")) {
      for (Row finding : results.table(table)) {
        require(finding.cell("quote").equals(results.slice(finding)), finding, "quote");
        require(!finding.cell("quote").isEmpty(), finding, "quote");
        require(
            finding.cell("answer").isEmpty() || results.hasAnswer(finding.cell("answer")),
            finding,
            "answer");
      }
    }
    for (Row finding : results.table("findings")) {
      Set<String> codes = CODES.getOrDefault(finding.cell("theme"), Set.of(finding.cell("code")));
      require(codes.contains(finding.cell("code")), finding, "code");
      Set<String> states =
          STATES.getOrDefault(finding.cell("theme"), Set.of(finding.cell("state")));
      require(states.contains(finding.cell("state")), finding, "state");
      require(!finding.cell("rule").isEmpty(), finding, "rule");
    }
    for (Row training : results.table("training")) {
      require(COMPARATORS.contains(training.cell("comparator")), training, "comparator");
      require(QUANTIFIERS.contains(training.cell("quantifier")), training, "quantifier");
      require(results.hasFinding(training.cell("finding")), training, "finding");
    }
    requireAsMany("training", "training");
    requireAsMany("practices", "practice");
  }

  private void requireAsMany(String table, String theme) {
    long found =
        results.table("findings").stream()
            .filter(finding -> finding.cell("theme").equals(theme))
            .count();
    if (results.table(table).size() != found) {
      violations.add(
          "Table '%s' has %d rows, but there are %d findings of the theme '%s'"
              .formatted(table, results.table(table).size(), found, theme));
    }
  }

  private void crossTabs() {
    for (String table : List.of("themes_by_recommendation", "themes_by_force")) {
      for (Row row : results.table(table)) {
        require(row.cellsAfter(2).allMatch(cell -> cell.matches("\\d*")), row, "counts");
      }
    }
    for (Row row : results.table("codes_by_answer")) {
      require(results.hasAnswer(row.cell("answer")), row, "answer");
      require(row.cellsAfter(4).allMatch(cell -> cell.matches("[01]")), row, "ones and zeros");
    }
    requireRowForEachAnswer();
    Set<String> states = Set.of("", "in-use", "planned", "absent", "mentioned");
    for (Row row : results.table("practices_by_force")) {
      require(row.cellsAfter(1).allMatch(states::contains), row, "states");
    }
    for (Row row : results.table("progress_by_force")) {
      require(
          row.cellsAfter(1)
              .filter(cell -> !cell.isEmpty())
              .flatMap(cell -> Stream.of(cell.split("; ")))
              .allMatch(PROGRESS::contains),
          row,
          "progress");
    }
  }

  private void requireRowForEachAnswer() {
    List<String> coded =
        results.table("codes_by_answer").stream().map(row -> row.cell("answer")).toList();
    List<String> answers =
        results.table("answers").stream().map(row -> row.cell("answer")).toList();
    if (!coded.equals(answers)) {
      violations.add("Table 'codes_by_answer' has other answers than 'answers', or another order");
    }
  }

  private void require(boolean holds, Row row, String what) {
    if (!holds) {
      violations.add("Wrong %s in %s".formatted(what, row));
    }
  }
}
