package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.run.Recoding;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows why passages were coded as they were. */
@Command(
    name = "explain",
    description = "Shows why a passage was coded: the rule, the words that matched, their reading.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:explained",
      "2:wrong use: there is no such run, finding or code",
      "3:the program failed"
    },
    footer = {
      "",
      "Examples:",
      "  rejoinder codebook explain awaiting-national/definition      the code and its passages",
      "  rejoinder codebook explain MARAC                             a named practice",
      "  rejoinder codebook explain 'brackenshire.txt#4@1961-2057/awaiting-national/definition'",
      "                                    a finding, by its name in the table findings"
    })
final class CodebookExplainCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 5;

  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CODE|FINDING",
      description =
          "A code (THEME/CODE, or CODE alone), a named practice, or the name of a finding.")
  private String subject = "";

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "The themes, in YAML. Default: the run's own.")
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = ListLimit.class,
      description = "How many passages of a code are explained. Default: 5.")
  private int limit = USUAL_LIMIT;

  CodebookExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call()
      throws UnusableFolderException,
          TableException,
          CodebookException,
          PatternException,
          IOException {
    Run opened = run.open(environment);
    Codebook themes = CodebookReader.read(codebookOf(opened));
    ExplanationText text = new ExplanationText(themes, environment.columns());
    if (subject.contains("@")) {
      explainFinding(opened, themes, text);
    } else {
      explainCode(opened, themes, text);
    }
    return Failures.DONE;
  }

  private Path codebookOf(Run opened) {
    return codebook
        .or(() -> opened.record().codebook().stream().findFirst().map(file -> Path.of(file.file())))
        .map(environment::path)
        .orElse(environment.path(Path.of("codebook.yaml")));
  }

  private void explainFinding(Run opened, Codebook themes, ExplanationText text)
      throws PatternException, IOException {
    DocumentId document =
        opened.documentIds().stream()
            .filter(each -> startsWith(subject, each))
            .findFirst()
            .orElseThrow(() -> noSuch("The run has no document of that name"));
    ExplainedFinding found =
        Recoding.of(opened, themes).explained(document).stream()
            .filter(each -> each.finding().id().equals(subject))
            .findFirst()
            .orElseThrow(() -> noSuch("This codebook makes no such finding there"));
    environment.out().print(text.of(found));
  }

  /** "a.txt#3@1-9/theme/code" and "a.txt@1-9/theme/code" are of the document "a.txt". */
  private static boolean startsWith(String finding, DocumentId document) {
    return finding.startsWith(document.path() + "#") || finding.startsWith(document.path() + "@");
  }

  private void explainCode(Run opened, Codebook themes, ExplanationText text)
      throws TableException, PatternException, IOException {
    CodeName name =
        CodeName.of(subject, themes)
            .orElseThrow(
                () ->
                    noSuch(
                        "The codebook has no code, theme or practice of that name; it has %s"
                            .formatted(CodeName.all(themes))));
    environment.out().print(text.of(name));
    Set<String> findings = new LinkedHashSet<>();
    Set<DocumentId> documents = new LinkedHashSet<>();
    int total = 0;
    for (TableRow row : opened.tables().rows("findings")) {
      if (name.isOf(row.cell("theme"), row.cell("code"), row.cell("state"))) {
        total++;
        if (findings.size() < limit) {
          findings.add(row.cell("finding"));
          documents.add(new DocumentId(row.cell("document")));
        }
      }
    }
    List<ExplainedFinding> explained = new ArrayList<>();
    Recoding recoding = Recoding.of(opened, themes);
    for (DocumentId document : documents) {
      recoding.explained(document).stream()
          .filter(each -> findings.contains(each.finding().id()))
          .forEach(explained::add);
    }
    environment.out().print(text.of(explained, total, run.folder()));
    if (explained.size() < findings.size()) {
      environment
          .err()
          .printf(
              "rejoinder: %d of the run's findings are not made by this codebook: it has changed"
                  + " since. Make the run again to see its findings.%n",
              findings.size() - explained.size());
    }
  }

  private ParameterException noSuch(String what) {
    return new ParameterException(
        spec.commandLine(),
        "'%s' cannot be explained. %s. Findings have their names in the first column of: %s table findings --in %s"
            .formatted(subject, what, environment.calledAs(), run.folder()));
  }
}
