package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.domain.Extraction;

class PipelineRunTest {

  @TempDir private Path folder;
  private final RecordingListener listener = new RecordingListener();

  @BeforeEach
  void threeDocuments() throws IOException {
    write("corpus/a.txt", "3: We did.\n5: We wait.\n");
    write("corpus/sub/b.txt", "3: We will.\n");
    write("corpus/c.txt", "Dear Home Secretary\n");
    write("codebook.yaml", "themes: []\n");
  }

  @Test
  void goesThroughAllStagesInTheirOrder() throws Exception {
    run(TinyStages.create(), 1);

    assertThat(listener.told)
        .filteredOn(line -> line.endsWith(" done"))
        .containsExactly(
            Stream.of(RunStage.values())
                .map(stage -> stage.label() + " done")
                .toArray(String[]::new));
    assertThat(listener.told).contains("code of 3").filteredOn("code +1"::equals).hasSize(3);
  }

  @Test
  void writesTablesTextsIndexAndRecord() throws Exception {
    run(TinyStages.create(), 1);

    assertThat(read("out/tables/" + TinyStages.TABLE))
        .isEqualToNormalizingNewlines("a.txt,read,2\nc.txt,read,0\nsub/b.txt,read,1\n");
    assertThat(read("out/text/sub/b.txt.txt")).isEqualTo("3: We will.\n");
    assertThat(folder.resolve("out/index")).isDirectory();
    RunRecord record = RunFolder.open(folder.resolve("out")).record();
    assertThat(record.counts()).containsEntry("answers", 3).containsEntry("read", 3);
    assertThat(record.codebook())
        .singleElement()
        .satisfies(file -> assertThat(file.sha256()).hasSize(64));
    assertThat(record.inputs())
        .extracting(RunRecord.Input::document)
        .containsExactly("a.txt", "c.txt", "sub/b.txt");
    assertThat(record.seconds().keySet())
        .containsExactly(Stream.of(RunStage.values()).map(RunStage::label).toArray(String[]::new));
    assertThat(record.versions()).containsKeys("java", "lucene", "stanford-corenlp");
    assertThat(record.rejoinder()).matches("\\d+\\.\\d+.*");
  }

  @Test
  void keepsTheDocumentsInOrderWhicheverIsDoneFirst() throws Exception {
    CountDownLatch lastDocumentDone = new CountDownLatch(1);
    Stages firstDocumentLast =
        TinyStages.coding(
            document -> {
              if (document.id().path().equals("a.txt")) {
                await(lastDocumentDone);
              } else if (document.id().path().equals("sub/b.txt")) {
                lastDocumentDone.countDown();
              }
              return document;
            });

    RunSummary summary = run(firstDocumentLast, 3);

    assertThat(summary.files())
        .extracting(file -> file.source().document().path())
        .containsExactly("a.txt", "c.txt", "sub/b.txt");
  }

  @Test
  void remarksThatATextAnswersNoRecommendation() throws Exception {
    RunSummary summary = run(TinyStages.create(), 1);

    Extraction letter = summary.files().get(1);
    assertThat(letter.outcome().label()).isEqualTo("read");
    assertThat(letter.outcome().reason()).contains("No answer");
    assertThat(summary.isComplete()).isTrue();
  }

  @Test
  void goesOnWithoutAFileThatCannotBeRead() throws Exception {
    write("corpus/empty.txt", "");

    RunSummary summary = run(TinyStages.create(), 2);

    assertThat(summary.isComplete()).isFalse();
    assertThat(read("out/tables/" + TinyStages.TABLE))
        .contains("a.txt,read,2", "empty.txt,failed,0", "sub/b.txt,read,1");
    assertThat(folder.resolve("out/text/empty.txt.txt")).doesNotExist();
  }

  @Test
  void goesOnWithoutADocumentThatTheProgramBreaksOn() throws Exception {
    Stages breaking =
        TinyStages.coding(
            document -> {
              if (document.id().path().equals("a.txt")) {
                throw new IllegalStateException("a bug");
              }
              return document;
            });

    RunSummary summary = run(breaking, 2);

    assertThat(summary.isComplete()).isFalse();
    assertThat(listener.told).contains("code broke on a.txt: a bug");
    assertThat(read("out/tables/" + TinyStages.TABLE))
        .contains("a.txt,failed,0", "sub/b.txt,read,1");
  }

  @Test
  void leavesAnEarlierRunWholeIfWritingFails() throws Exception {
    run(TinyStages.create(), 1);
    String before = read("out/run.json");
    write("corpus/new.txt", "7: We shall.\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> run(TinyStages.withFullDisk(), 1))
        .withMessageContaining("No space left");

    assertThat(read("out/run.json")).isEqualTo(before);
    assertThat(namesIn(folder))
        .containsExactlyInAnyOrder(".out.kept", "codebook.yaml", "corpus", "out");
  }

  @Test
  void replacesAnEarlierRunButKeepsWhatElseLiesThere() throws Exception {
    run(TinyStages.create(), 1);
    write("out/my-notes.txt", "Ask Wexmoor.");
    Files.delete(folder.resolve("corpus/sub/b.txt"));

    run(TinyStages.create(), 1);

    assertThat(read("out/my-notes.txt")).isEqualTo("Ask Wexmoor.");
    assertThat(folder.resolve("out/text/sub")).doesNotExist();
    assertThat(namesIn(folder))
        .containsExactlyInAnyOrder(".out.kept", "codebook.yaml", "corpus", "out");
  }

  @Test
  void doesNotReadAnEarlierRunsOutputAsInput() throws Exception {
    RunSettings everything =
        new RunSettings(List.of(folder), folder.resolve("out"), folder.resolve("codebook.yaml"), 1);
    PipelineRun run = new PipelineRun(TinyStages.create(), listener);
    int files = run.run(everything).files().size();

    RunSummary again = run.run(everything);

    assertThat(again.files()).hasSize(files);
    assertThat(again.remarks()).singleElement().asString().contains("out");
  }

  @Test
  void refusesToReplaceAFolderThatIsNoRunsOutput() throws Exception {
    write("out/thesis.txt", "Years of work.");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> run(TinyStages.create(), 1))
        .withMessageContaining("other things than a run's output");

    assertThat(namesIn(folder.resolve("out"))).containsExactly("thesis.txt");
  }

  @Test
  void refusesAnOutputFolderThatHoldsTheInput() throws Exception {
    write("run.json", "{}");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(
            () ->
                new PipelineRun(TinyStages.create(), listener)
                    .run(
                        new RunSettings(
                            List.of(folder.resolve("corpus")),
                            folder,
                            folder.resolve("codebook.yaml"),
                            1)))
        .withMessageContaining("lies within the output folder");

    assertThat(folder.resolve("corpus/a.txt")).exists();
  }

  @Test
  void refusesAFileAsOutputFolder() throws Exception {
    write("out", "A file.");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> run(TinyStages.create(), 1))
        .withMessageContaining("is a file");
  }

  @Test
  void writesNothingIfThereIsNoInput() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(
            () ->
                new PipelineRun(TinyStages.create(), listener)
                    .run(
                        new RunSettings(
                            List.of(empty),
                            folder.resolve("out"),
                            folder.resolve("codebook.yaml"),
                            1)));

    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void codesNoDocumentTwice() throws Exception {
    List<String> coded = new CopyOnWriteArrayList<>();
    Stages noting = notingInto(coded);
    run(noting, 1);
    coded.clear();
    write("corpus/d.txt", "7: We shall.\n");

    run(noting, 1);

    assertThat(coded).containsExactly("d.txt");
    coded.clear();
    listener.told.clear();
    run(noting, 1);
    assertThat(coded).isEmpty();
    assertThat(listener.told).doesNotContain("load done");
  }

  @Test
  void doesNothingWhereNothingHasChanged() throws Exception {
    RunSummary first = run(TinyStages.create(), 1);
    String record = read("out/run.json");
    listener.told.clear();

    RunSummary again = run(TinyStages.create(), 2);

    assertThat(first.unchanged()).isFalse();
    assertThat(again.unchanged()).isTrue();
    assertThat(listener.told).isEmpty();
    assertThat(read("out/run.json")).isEqualTo(record);
    assertThat(again.counts()).isEqualTo(first.counts());
    assertThat(again.files()).extracting(file -> file.outcome()).hasSize(3);
    assertThat(again.files().get(1).outcome()).isEqualTo(first.files().get(1).outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corpus/a.txt",
        "corpus/new.txt",
        "codebook.yaml",
        "out/tables/" + TinyStages.TABLE,
        "out/run.json"
      })
  void worksAgainWhereAnythingHasChanged(String file) throws Exception {
    run(TinyStages.create(), 1);
    String tables = read("out/tables/" + TinyStages.TABLE);
    write(file, "9: Something else.\n");

    RunSummary again = run(TinyStages.create(), 1);

    assertThat(again.unchanged()).isFalse();
    assertThat(read("out/tables/" + TinyStages.TABLE)).contains(tables.lines().skip(1).toList());
  }

  @Test
  void replacesTheResultsOfAnEarlierVersion() throws Exception {
    write(
        "out/run.json",
        """
        {
          "rejoinder" : "0.0.1",
          "settings" : { "inputs" : [ "corpus" ], "out" : "out", "threads" : 2 },
          "codebook" : [ ],
          "inputs" : [ { "document" : "a.txt", "sha256" : "", "outcome" : "read" } ],
          "counts" : { },
          "seconds" : { },
          "work" : { },
          "versions" : { }
        }
        """);
    assertThat(run(TinyStages.create(), 1).unchanged()).isFalse();
    assertThat(RunFolder.open(folder.resolve("out")).documents()).hasSize(3);
  }

  @Test
  void restoresATextThatIsGone() throws Exception {
    run(TinyStages.create(), 1);
    Files.delete(folder.resolve("out/text/a.txt.txt"));
    assertThat(run(TinyStages.create(), 1).unchanged()).isFalse();
    assertThat(folder.resolve("out/text/a.txt.txt")).exists();
  }

  @Test
  void triesAgainWhatFailed() throws Exception {
    write("corpus/empty.txt", "");
    run(TinyStages.create(), 1);
    assertThat(run(TinyStages.create(), 1).unchanged()).isFalse();
  }

  @Test
  void anotherCodebookCodesEverythingAnew() throws Exception {
    List<String> coded = new CopyOnWriteArrayList<>();
    Stages noting = notingInto(coded);
    run(noting, 1);
    write("codebook.yaml", "themes: [] # other\n");
    run(noting, 1);
    assertThat(coded).hasSize(6);
  }

  @Test
  void damagedKeptWorkIsDoneAgain() throws Exception {
    run(TinyStages.create(), 1);
    try (Stream<Path> kept = Files.walk(folder.resolve(".out.kept"))) {
      for (Path file : kept.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(run(TinyStages.create(), 1).isComplete()).isTrue();
  }

  @Test
  void countsATextOnceHoweverManyFilesHoldIt() throws Exception {
    write("corpus/sub/same.txt", "3:  We did.\r\n5: We wait.\r\n");

    RunSummary summary = run(TinyStages.create(), 1);

    assertThat(summary.files().getLast().outcome().reason())
        .isEqualTo("It has the same words as 'a.txt', which is read; each text counts once.");
    assertThat(read("out/tables/" + TinyStages.TABLE)).contains("sub/same.txt,skipped,0");
  }

  @Test
  void refusesASecondRunOnTheSameFolder() throws Exception {
    Stages nested =
        TinyStages.coding(
            document -> {
              assertThatExceptionOfType(UnusableFolderException.class)
                  .isThrownBy(() -> run(TinyStages.create(), 1))
                  .withMessageContaining("Another run is writing to");
              return document;
            });
    assertThat(run(nested, 1).isComplete()).isTrue();
  }

  @Test
  void bringsBackWhatARunLeftThatWasEndedWhileItReplacedAnother() throws Exception {
    run(TinyStages.create(), 1);
    String before = read("out/run.json");
    Files.move(folder.resolve("out"), folder.resolve(".out.old-123"));
    Files.createDirectory(folder.resolve(".out.new-123"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> run(TinyStages.withFullDisk(), 1));

    assertThat(read("out/run.json")).isEqualTo(before);
    assertThat(folder.resolve(".out.new-123")).doesNotExist();
  }

  @Test
  void saysHowToMakeARunWhereThereIsNone() {
    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> RunFolder.open(folder.resolve("nowhere")))
        .withMessageContaining("no run.json")
        .withMessageContaining("rejoinder run FOLDER --out");
  }

  @Test
  void saysThatADamagedRecordIsNone() throws Exception {
    write("damaged/run.json", "{ \"rejoinder\": ");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> RunFolder.open(folder.resolve("damaged")))
        .withMessageContaining("cannot be read as the record of a run");
  }

  /** Stages that note the name of each document that they code. */
  private static Stages notingInto(List<String> coded) {
    return TinyStages.coding(
        document -> {
          coded.add(document.id().path());
          return document;
        });
  }

  private RunSummary run(Stages stages, int threads) throws Exception {
    return new PipelineRun(stages, listener)
        .run(
            new RunSettings(
                List.of(folder.resolve("corpus")),
                folder.resolve("out"),
                folder.resolve("codebook.yaml"),
                threads));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolveSibling(""));
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
