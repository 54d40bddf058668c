package org.rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The program's commands, in the order in which it lists them. */
final class Commands {

  private final Map<String, Supplier<CommandLine>> byName = new LinkedHashMap<>();

  Commands(Environment environment) {
    byName.put("run", () -> new CommandLine(new RunCommand(environment)));
    byName.put("fetch", () -> new CommandLine(new FetchCommand(environment)));
    byName.put("search", () -> new CommandLine(new SearchCommand(environment)));
    byName.put("similar", () -> new CommandLine(new SimilarCommand(environment)));
    byName.put("table", () -> new CommandLine(new TableCommand(environment)));
    byName.put("dictionary", () -> new CommandLine(new DictionaryCommand(environment)));
    byName.put("report", () -> new CommandLine(new ReportCommand(environment)));
    byName.put("notebook", () -> new CommandLine(new NotebookCommand(environment)));
    byName.put("serve", () -> new CommandLine(new ServeCommand(environment)));
    byName.put("export", () -> new CommandLine(new ExportCommand(environment)));
    byName.put("cite", () -> new CommandLine(new CiteCommand(environment)));
    byName.put("evaluate", () -> new CommandLine(new EvaluateCommand(environment)));
    byName.put(
        "codebook",
        () ->
            new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookCheckCommand(environment))
                .addSubcommand(new CodebookDiffCommand(environment))
                .addSubcommand(new CodebookExplainCommand(environment)));
  }

  /**
   * What a command line may ask for: the command that it begins with, or all where it begins with
   * something else. Reading what a command can do takes longer than most of the rest of the start.
   */
  List<CommandLine> askedForBy(String... arguments) {
    return (arguments.length == 0
            ? Optional.<Supplier<CommandLine>>empty()
            : Optional.ofNullable(byName.get(arguments[0])))
        .map(List::of).orElse(List.copyOf(byName.values())).stream().map(Supplier::get).toList();
  }
}
