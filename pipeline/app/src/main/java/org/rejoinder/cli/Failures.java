package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.evaluate.GoldException;
import org.rejoinder.extract.TextRecognition;
import org.rejoinder.fetch.SourcesException;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.UnknownAnswerException;
import org.rejoinder.index.UnreadableIndexException;
import org.rejoinder.report.ReportException;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.run.Versions;
import org.rejoinder.tables.TableException;
import org.rejoinder.web.PortInUseException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into lines that a person can act on, and into an exit status. */
final class Failures {

  /** The command did what it was asked to. */
  static final int DONE = 0;

  /** Done, but some documents could not be read. */
  static final int DONE_WITH_UNREAD_DOCUMENTS = 1;

  /** The command line, or what it names, is wrong. */
  static final int WRONG_USE = 2;

  /** The program, or the machine under it, failed. */
  static final int FAILED = 3;

  private final Environment environment;

  Failures(Environment environment) {
    this.environment = environment;
  }

  /** Says what is wrong with a command line, and what was probably meant. */
  int wrongUse(ParameterException wrong) {
    String problem =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched)
            : withoutFinalStop(String.valueOf(wrong.getMessage()));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    print("%s%s Help: %s --help".formatted(problem, problem.endsWith("?") ? "" : ".", command));
    return WRONG_USE;
  }

  /** Says what stopped a command. */
  int exitStatus(Throwable failure) {
    return switch (failure) {
      case CorpusException wrongInput -> wrongUse(wrongInput);
      case CodebookException wrongCodebook -> wrongUse(wrongCodebook);
      case PatternException wrongPattern -> wrongUse(wrongPattern);
      case SourcesException wrongList -> wrongUse(wrongList);
      case TextRecognition.MissingException notInstalled -> wrongUse(notInstalled);
      case Jupyter.MissingException notInstalled -> wrongUse(notInstalled);
      case UnusableFolderException wrongFolder -> wrongUse(wrongFolder);
      case GoldException wrongGold -> wrongUse(wrongGold);
      case TableException wrongTable -> wrongUse(wrongTable);
      case ReportException wrongTable -> wrongUse(wrongTable);
      case UnreadableIndexException wrongIndex -> wrongUse(wrongIndex);
      case UnknownAnswerException wrongAnswer -> wrongUse(wrongAnswer);
      case PortInUseException portInUse -> wrongUse(portInUse);
      case QuerySyntaxException wrongQuery -> {
        print("The query is wrong at " + wrongQuery.getMessage());
        yield WRONG_USE;
      }
      case IOException disk -> {
        print(
            "Reading or writing failed: %s. The results of an earlier run are as they were."
                .formatted(reason(disk)));
        yield FAILED;
      }
      case OutOfMemoryError tooSmall -> {
        print(
            "The memory that Java may use (%d MB) is not enough. Give it more: JAVA_TOOL_OPTIONS=-Xmx4g %s"
                .formatted(Runtime.getRuntime().maxMemory() >> 20, environment.calledAs()));
        yield FAILED;
      }
      default -> {
        print(
            "The program failed (%s). Please report it with the details in %s"
                .formatted(failure.getClass().getSimpleName(), keepDetails(List.of(failure))));
        yield FAILED;
      }
    };
  }

  /** Writes stack traces where a person who reports a failure finds them. */
  static String keepDetails(List<Throwable> failures) {
    try {
      Path file = Files.createTempFile("rejoinder-failure-", ".txt");
      try (PrintWriter details = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
        details.printf("rejoinder %s, Java %s%n", Versions.ofProduct(), Runtime.version());
        failures.forEach(failure -> failure.printStackTrace(details));
      }
      return file.toString();
    } catch (IOException e) {
      return "no file, because the folder for temporary files cannot be written to";
    }
  }

  private static String reason(IOException disk) {
    return switch (disk) {
      case AccessDeniedException denied ->
          "'%s' may not be read or written".formatted(denied.getFile());
      case NoSuchFileException missing -> "there is no '%s'".formatted(missing.getFile());
      default -> String.valueOf(disk.getMessage());
    };
  }

  private int wrongUse(Exception wrong) {
    print(String.valueOf(wrong.getMessage()));
    return WRONG_USE;
  }

  private void print(String message) {
    message.lines().forEach(line -> environment.err().println("rejoinder: " + line));
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    String meant =
        unmatched.getSuggestions().stream()
            .findFirst()
            .map("; did you mean %s?"::formatted)
            .orElse("");
    return "'%s' is not known here%s".formatted(unmatched.getUnmatched().getFirst(), meant);
  }

  private static String withoutFinalStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
