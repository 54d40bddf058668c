package org.rejoinder.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times whole commands, and CoreNLP's own command line on the same files in the same minutes, so
 * that ratios come out that hold on any machine.
 *
 * <p>Arguments: the folder of the checkout; how many documents to generate; a folder of documents
 * to measure a first run on.
 */
public final class Benchmark {

  private static final String ONE_RULE_MORE =
      """
      extends: built-in
      themes:
        - theme: awaiting-national
          more-rules:
            - rule: has-an-eye-on
              phrase: keep an eye on {thing}
              matches: [We keep an eye on the guidance from the Home Office.]
              does-not-match: [We keep an eye on the roads.]
      """;

  private static final String ONE_RULE_THAT_FINDS =
      """
      extends: built-in
      themes:
        - theme: awaiting-national
          codes:
            - code: guidance
              more-rules:
                - rule: profile-refreshed
                  phrase: profile for Wexmoor was refreshed
                  matches: [The profile for Wexmoor was refreshed.]
                  does-not-match: [We keep an eye on the roads.]
      """;

  private final Path checkout;
  private final Path work;
  private final List<String> rows = new ArrayList<>();

  private Benchmark(Path checkout, Path work) {
    this.checkout = checkout;
    this.work = work;
  }

  /** Prints a table in Markdown. */
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("rejoinder-benchmark");
    Benchmark benchmark = new Benchmark(Path.of(arguments[0]).toRealPath(), work);
    // Builds the program where that is due, which is no part of any measure.
    Measured _ = benchmark.rejoinder("--version");
    int count = Integer.parseInt(arguments[1]);
    benchmark.firstRun(Path.of(arguments[2]));
    benchmark.many(count);
    System.out.println("| what | seconds | MB | beside it | ratio |");
    System.out.println("| --- | --- | --- | --- | --- |");
    benchmark.rows.forEach(System.out::println);
  }

  private void firstRun(Path documents) throws IOException, InterruptedException {
    Measured nothingElse = rejoinder("--version");
    Measured peer = coreNlp(documents);
    Path out = work.resolve("first");
    Measured first = rejoinder("run", documents.toString(), "--out", out.toString());
    Measured again = rejoinder("run", documents.toString(), "--out", out.toString());
    Measured search = rejoinder("search", "suspect", "--in", out.toString());
    row("CoreNLP's command line, the folder", peer, "", peer);
    row("first run", first, "of CoreNLP", peer);
    row("rerun, nothing changed", again, "of the first run", first);
    row("search", search, "of the first run", first);
    row("start and nothing else", nothingElse, "of the first run", first);
  }

  private void many(int count) throws IOException, InterruptedException {
    Path documents = GeneratedResponses.write(work.resolve("some"), count);
    Path twice = GeneratedResponses.write(work.resolve("twice"), 2 * count);
    Path out = work.resolve("many");
    Measured peer = coreNlp(documents);
    Measured first = rejoinder("run", documents.toString(), "--out", out.toString());
    Path codebook = work.resolve("codebook.yaml");
    Files.writeString(codebook, ONE_RULE_MORE);
    String[] runAgain = {
      "run", documents.toString(), "--out", out.toString(), "--codebook", codebook.toString()
    };
    Measured recoded = rejoinder(runAgain);
    Files.writeString(codebook, ONE_RULE_THAT_FINDS);
    Measured finding = rejoinder(runAgain);
    Measured again = rejoinder(runAgain);
    String[] runOnTwice = {"run", twice.toString(), "--out", work.resolve("more").toString()};
    Measured more = rejoinder(runOnTwice);
    Measured moreAgain = rejoinder(runOnTwice);
    row("CoreNLP's command line, %d generated".formatted(count), peer, "", peer);
    row("first run", first, "of CoreNLP", peer);
    row("one rule more, whose words no document has", recoded, "of the first run", first);
    row("another, that finds in one of seven", finding, "of the first run", first);
    row("rerun, nothing changed", again, "of the first run", first);
    row("first run, %d generated".formatted(2 * count), more, "of half as many", first);
    row("rerun of these, nothing changed", moreAgain, "of their first run", more);
  }

  private Measured rejoinder(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(checkout.resolve("rejoinder").toString()));
    command.addAll(List.of(arguments));
    return Measured.of(command, work.resolve("said.txt"));
  }

  /** With the annotators that somebody would name who wants names and grammar. */
  private Measured coreNlp(Path documents) throws IOException, InterruptedException {
    Path list = work.resolve("files.txt");
    try (Stream<Path> files = Files.list(documents)) {
      Files.write(list, files.map(Path::toString).sorted().toList());
    }
    return Measured.of(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            checkout.resolve("pipeline/app/target/lib") + "/*",
            "edu.stanford.nlp.pipeline.StanfordCoreNLP",
            "-annotators",
            "tokenize,pos,lemma,ner,depparse",
            "-filelist",
            list.toString(),
            "-outputFormat",
            "json",
            "-outputDirectory",
            work.resolve("corenlp").toString()),
        work.resolve("said.txt"));
  }

  private void row(String what, Measured measured, String beside, Measured other) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %d | %s | %s |",
            what,
            measured.seconds(),
            measured.megabytes(),
            beside,
            beside.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.3f", measured.seconds() / other.seconds())));
  }
}
