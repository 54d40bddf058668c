package org.rejoinder.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchResult;

/**
 * Writes an index of generated answers and times queries on it, warm, by one thread: each with its
 * exact total, all facets and ten hits with their matches. Beside the time that passes stands that
 * of the processor, which other programs on the machine do not lengthen. Argument: how many
 * answers.
 */
public final class SearchBenchmark {

  private static final int WARMING = 20;
  private static final int TIMES = 40;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private SearchBenchmark() {}

  /** Prints a table in Markdown. */
  public static void main(String[] arguments) throws Exception {
    GeneratedAnswers answers =
        new GeneratedAnswers(Integer.parseInt(arguments[0]) / GeneratedAnswers.ANSWERS_A_DOCUMENT);
    Path folder = Files.createTempDirectory("rejoinder-search");
    try {
      long start = System.nanoTime();
      AnswerIndex.write(folder, new CodedCorpus(answers, List.of()), GeneratedAnswers::annotated);
      double seconds = (System.nanoTime() - start) / 1e9;
      double processor = PROCESS.getProcessCpuTime() / 1e9;
      long words = words(answers);
      System.out.printf(
          Locale.ROOT,
          "%s answers, %.1f million words: written in %.0f s (%.0f of processors), %,.0f words a"
              + " second, with generating them; %d MB%n%n",
          arguments[0],
          words / 1e6,
          seconds,
          processor,
          words / seconds,
          megabytes(folder));
      try (AnswerIndex index = AnswerIndex.open(folder)) {
        time(index, answers);
      }
    } finally {
      delete(folder);
    }
  }

  private static void time(AnswerIndex index, GeneratedAnswers answers)
      throws IOException, QuerySyntaxException {
    System.out.println(
        "| queries | number | hits | median ms | 99 of 100 ms | processor, median ms | 99 of 100 ms"
            + " |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    time(index, "a word", words(answers, 0, 3, 10, 40, 150, 600, 2_500, 9_000, 30_000));
    time(
        index,
        "a phrase",
        List.of(
            "\"national definition\"",
            "\"awaiting the national definition\"",
            "\"over 85 investigators\"",
            "\"action plan\"",
            "\"of the\"",
            "\"the %s\"".formatted(answers.word(20)),
            "\"%s %s\"".formatted(answers.word(30), answers.word(31))));
    time(
        index,
        "an ordered span",
        List.of(
            "fn:ordered(awaiting definition)",
            "fn:maxgaps(3 fn:ordered(training supervisors))",
            "fn:maxgaps(5 fn:ordered(%s %s))".formatted(answers.word(12), answers.word(25)),
            "fn:ordered(the of)",
            "fn:maxgaps(2 fn:ordered(lemma:await pos:noun))"));
    time(
        index,
        "words and fields",
        List.of(
            "guidance AND force:\"Force 3\"",
            "theme:training/planned AND date:[2022-01 TO 2023-06]",
            "lemma:await progress:planned",
            "*:*"));
    time(
        index,
        "one sentence",
        List.of(
            "sentence:(lemma:await definition)",
            "sentence:(training -supervisors)",
            "sentence:(%s %s)".formatted(answers.word(12), answers.word(25))));
    time(index, "a pattern", List.of("train*", "*ition", "definitoin~", "/guid.*/"));
  }

  private static List<String> words(GeneratedAnswers answers, int... ranks) {
    List<String> words = new ArrayList<>(List.of("definition", "guidance"));
    for (int rank : ranks) {
      words.add(answers.word(rank));
    }
    return words;
  }

  private static void time(AnswerIndex index, String kind, List<String> queries)
      throws IOException, QuerySyntaxException {
    List<Double> passed = new ArrayList<>();
    List<Double> worked = new ArrayList<>();
    long most = 0;
    for (int i = 0; i < WARMING + TIMES; i++) {
      for (String query : queries) {
        long start = System.nanoTime();
        long working = THREADS.getCurrentThreadCpuTime();
        SearchResult result = index.search(SearchRequest.of(query));
        if (i >= WARMING) {
          passed.add((System.nanoTime() - start) / 1e6);
          worked.add((THREADS.getCurrentThreadCpuTime() - working) / 1e6);
        }
        most = Math.max(most, result.total());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | to %,d | %.1f | %.1f | %.1f | %.1f |%n",
        kind,
        passed.size(),
        most,
        hundredth(passed, 50),
        hundredth(passed, 99),
        hundredth(worked, 50),
        hundredth(worked, 99));
  }

  private static double hundredth(List<Double> values, int which) {
    return values.stream().sorted().toList().get(values.size() * which / 100);
  }

  private static long words(GeneratedAnswers answers) {
    return answers.stream()
            .limit(200)
            .mapToLong(document -> document.text().split("\\s+", -1).length)
            .sum()
        * answers.count()
        / Math.min(200, answers.count());
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes >> 20;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
