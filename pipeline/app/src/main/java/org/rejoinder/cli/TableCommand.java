package org.rejoinder.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;
import org.rejoinder.tables.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and prints the tables of a run. */
@Command(
    name = "table",
    description = "Lists the tables of a run, or prints one.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong use: there is no such run or table", "3:the program failed"},
    footer = {
      "",
      "Examples:",
      "  rejoinder table                                 which tables there are",
      "  rejoinder table answers                         one answer a line, texts cut to fit",
      "  rejoinder table training --format csv > t.csv   the whole table, for a spreadsheet"
    })
final class TableCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The table; without it, all are listed.")
  private Optional<String> name = Optional.empty();

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|md",
      description =
          "text fits the terminal and cuts long cells; the others are complete. Default: text.")
  private TableFormat format = TableFormat.TEXT;

  TableCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException, TableException {
    TableFolder tables = run.tables(environment);
    int width = environment.columns();
    environment
        .out()
        .print(
            name.isPresent()
                ? tables.print(name.get(), format, width)
                : tables.printList(format, width));
    return Failures.DONE;
  }
}
