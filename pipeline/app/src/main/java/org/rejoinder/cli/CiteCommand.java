package org.rejoinder.cli;

import java.util.concurrent.Callable;
import org.rejoinder.run.Citation;
import org.rejoinder.run.UnusableFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how to cite a run. */
@Command(
    name = "cite",
    description =
        "Tells how to cite a run: program, version, date, and what it was run on, by hashes.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong use: there is no such run", "3:the program failed"},
    footer = {
      "",
      "Examples:",
      "  rejoinder cite                              a sentence for a paper",
      "  rejoinder cite --format bibtex >> own.bib   for LaTeX",
      "  rejoinder cite --format csl-json            for Zotero and other programs"
    })
final class CiteCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--format",
      paramLabel = "text|bibtex|csl-json",
      description = "How the citation is written. Default: text.")
  private Format format = Format.TEXT;

  /** How a citation is written. */
  private enum Format {
    TEXT("text"),
    BIBTEX("bibtex"),
    CSL_JSON("csl-json");

    private final String typed;

    Format(String typed) {
      this.typed = typed;
    }

    @Override
    public String toString() {
      return typed;
    }
  }

  CiteCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException {
    Citation citation = new Citation(run.open(environment).record());
    environment
        .out()
        .print(
            switch (format) {
              case TEXT -> citation.text();
              case BIBTEX -> citation.bibTex();
              case CSL_JSON -> citation.cslJson();
            });
    return Failures.DONE;
  }
}
