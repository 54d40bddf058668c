package org.rejoinder.cli;

import java.util.concurrent.Callable;
import org.rejoinder.tables.DataDictionary;
import org.rejoinder.tables.TableFormat;
import org.rejoinder.tables.TablePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Explains every column of every table. */
@Command(
    name = "dictionary",
    description = "Explains every column of the tables: type, unit, values, meaning.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong use", "3:the program failed"},
    footer = {
      "",
      "Examples:",
      "  rejoinder dictionary                       a line a column, cut to fit",
      "  rejoinder dictionary --format csv > d.csv  for a spreadsheet, or beside published data",
      "  rejoinder dictionary --format md           a page to read"
    })
final class DictionaryCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|md",
      description =
          "text fits the terminal and cuts long cells; the others are complete. Default: text.")
  private TableFormat format = TableFormat.TEXT;

  DictionaryCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment
        .out()
        .print(
            switch (format) {
              case TEXT, CSV, JSON ->
                  TablePrinter.print(DataDictionary.table(), format, environment.columns());
              case MD -> DataDictionary.page();
            });
    return Failures.DONE;
  }
}
