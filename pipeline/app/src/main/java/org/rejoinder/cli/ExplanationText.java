package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;
import static org.rejoinder.cli.Layout.padded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Evidence;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;
import org.rejoinder.themes.GrammarRules;

/** Codes and findings, explained for a person who reads them in a terminal. */
final class ExplanationText {

  private static final int LABEL = 12;

  private final Codebook codebook;
  private final int columns;

  /**
   * Explains by a codebook.
   *
   * @param columns how many characters a line holds
   */
  ExplanationText(Codebook codebook, int columns) {
    this.codebook = codebook;
    this.columns = columns;
  }

  /** What a code means and which rules find it. */
  String of(CodeName name) {
    return switch (name) {
      case CodeName.OfTheme(Theme theme, Code code) -> ofCode(theme, code);
      case CodeName.OfPractice(PracticeEntry practice) -> ofPractice(practice);
    };
  }

  private String ofCode(Theme theme, Code code) {
    List<String> lines = new ArrayList<>();
    lines.add(theme.name() + ": " + code.name());
    lines.addAll(labelled("asks", theme.question()));
    lines.addAll(labelled("means", code.definition()));
    List<Rule> rules = Stream.concat(code.rules().stream(), theme.rules().stream()).toList();
    for (int i = 0; i < rules.size(); i++) {
      String rule = "%s (%s)".formatted(rules.get(i).name(), rules.get(i).place());
      lines.addAll(labelled(i == 0 ? "rules" : "", rule));
    }
    code.matches().forEach(example -> lines.addAll(labelled("for", quoted(example.text()))));
    code.doesNotMatch()
        .forEach(example -> lines.addAll(labelled("against", quoted(example.text()))));
    return joined(lines);
  }

  private String ofPractice(PracticeEntry practice) {
    List<String> lines = new ArrayList<>();
    lines.add("practice: " + practice.name());
    lines.addAll(labelled("kind", practice.kind()));
    practice.owner().ifPresent(owner -> lines.addAll(labelled("owner", owner)));
    lines.addAll(
        labelled(
            "names",
            practice.names().stream()
                .map(ExplanationText::shown)
                .collect(Collectors.joining("; "))));
    if (!practice.note().isEmpty()) {
      lines.addAll(labelled("note", practice.note()));
    }
    return joined(lines);
  }

  private static String shown(PracticeEntry.Name name) {
    return name.onlyWith().isEmpty()
        ? name.text()
        : "%s (only where the document has %s)"
            .formatted(name.text(), String.join(" or ", name.onlyWith()));
  }

  /** Some of a code's findings, and how many there are. */
  String of(List<ExplainedFinding> findings, int total, Path run) {
    if (total == 0) {
      return "\nNo finding of the run in %s has it.\n".formatted(run);
    }
    String more =
        findings.size() < total
            ? "\n%s in %s, %d explained here: --limit all explains more.\n"
                .formatted(counted(total, "finding"), run, findings.size())
            : "\n%s in %s.\n".formatted(counted(total, "finding"), run);
    return findings.stream().map(finding -> "\n" + of(finding)).collect(Collectors.joining())
        + more;
  }

  /** Why a passage was coded as it was. */
  String of(ExplainedFinding explained) {
    Finding finding = explained.finding();
    List<String> lines = new ArrayList<>();
    lines.add(finding.id());
    lines.addAll(
        labelled(
            "coded",
            "%s: %s%s"
                .formatted(
                    finding.theme(),
                    finding.code(),
                    finding.state().map(state -> ", " + state).orElse(""))));
    lines.addAll(labelled("quote", quoted(finding.quote())));
    lines.addAll(rule(finding));
    for (Evidence.Mark mark : explained.evidence().marks()) {
      String reading = mark.reading().isEmpty() ? "" : " (" + mark.reading() + ")";
      lines.addAll(labelled(mark.role(), quoted(words(finding, mark.span())) + reading));
    }
    return joined(lines);
  }

  /** What a rule found may begin before the quote: then it is told by its place. */
  private static String words(Finding finding, Span span) {
    Span quote = finding.span();
    return quote.start() <= span.start() && span.end() <= quote.end()
        ? finding.quote().substring(span.start() - quote.start(), span.end() - quote.start())
        : "characters %d to %d".formatted(span.start(), span.end());
  }

  private List<String> rule(Finding finding) {
    Optional<Rule> rule =
        codebook.theme(finding.theme()).stream()
            .flatMap(theme -> rules(theme))
            .filter(each -> each.name().equals(finding.rule()))
            .findFirst();
    String told =
        rule.map(each -> " (" + each.place() + ")")
            .or(() -> GrammarRules.meaning(finding.rule()).map(meaning -> ": " + meaning))
            .orElse("");
    return labelled("rule", finding.rule() + told);
  }

  private static Stream<Rule> rules(Theme theme) {
    return Stream.concat(
        theme.rules().stream(), theme.codes().stream().flatMap(code -> code.rules().stream()));
  }

  private List<String> labelled(String label, String value) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : value.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && LABEL + 2 + line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    List<String> set = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      set.add("  " + padded(i == 0 ? label : "", LABEL) + lines.get(i));
    }
    return set;
  }

  private static String quoted(String text) {
    return "\"" + text.strip().replaceAll("\\s+", " ") + "\"";
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }
}
