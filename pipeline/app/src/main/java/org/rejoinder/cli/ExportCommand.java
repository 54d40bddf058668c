package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;
import org.rejoinder.tables.export.ParquetFolder;
import org.rejoinder.tables.export.Spreadsheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the tables of a run for other programs. */
@Command(
    name = "export",
    description = "Writes the tables of a run as files for R, Python, databases and spreadsheets.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong use: there is no such run", "3:the program failed"},
    footer = {
      "",
      "Examples:",
      "  rejoinder export                            Parquet of every table, in export/",
      "  rejoinder export --format parquet,xlsx      and one workbook of all",
      "  rejoinder export --in results --out shared  of another run, to another folder"
    })
final class ExportCommand implements Callable<Integer> {

  private final Environment environment;

  /** What files can be made. */
  private enum Format {
    PARQUET,
    XLSX
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder for the files; those of the same name are replaced. Default:"
              + " ${DEFAULT-VALUE}.",
      defaultValue = "export")
  private Path out = Path.of("export");

  @Option(
      names = "--format",
      paramLabel = "parquet|xlsx",
      split = ",",
      description =
          "parquet has a file a table, xlsx one workbook of all; several with commas. Default:"
              + " parquet.")
  private Set<Format> formats = EnumSet.of(Format.PARQUET);

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException, TableException, IOException {
    TableFolder tables = run.open(environment).tables();
    Path folder = environment.path(out);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "'%s' is a file. Name a folder with --out".formatted(out));
    }
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Format format : formats) {
      switch (format) {
        case PARQUET -> files.addAll(ParquetFolder.write(folder, tables));
        case XLSX -> files.add(workbook(folder, tables));
      }
    }
    environment.out().printf("Written to %s:%n", out);
    files.forEach(file -> environment.out().println("  " + file.getFileName()));
    return Failures.DONE;
  }

  private Path workbook(Path folder, TableFolder tables) throws IOException, TableException {
    Path file = folder.resolve("tables.xlsx");
    Spreadsheet.write(file, tables).forEach(environment.err()::println);
    return file;
  }
}
