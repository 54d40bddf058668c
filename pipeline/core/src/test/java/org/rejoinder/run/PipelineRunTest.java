package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.domain.Extraction;

class PipelineRunTest {

  @TempDir private Path folder;
  private final RecordingListener listener = new RecordingListener();
  private TinyRun tiny = new TinyRun(Path.of(""), listener);

  @BeforeEach
  void threeDocuments() throws IOException {
    tiny = TinyRun.with(folder, listener);
  }

  @Test
  void goesThroughAllStagesInTheirOrder() throws Exception {
    tiny.run(TinyStages.create(), 1);

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
    tiny.run(TinyStages.create(), 1);

    assertThat(tiny.read("out/tables/" + TinyStages.TABLE))
        .isEqualToNormalizingNewlines("a.txt,read,2\nc.txt,read,0\nsub/b.txt,read,1\n");
    assertThat(tiny.read("out/text/sub/b.txt.txt")).isEqualTo("3: We will.\n");
    assertThat(folder.resolve("out/index")).isDirectory();
    RunRecord record = Run.open(folder.resolve("out")).record();
    assertThat(record.counts()).containsEntry("answers", 3).containsEntry("read", 3);
    assertThat(record.codebook())
        .singleElement()
        .satisfies(file -> assertThat(file.sha256()).hasSize(64));
    assertThat(record.inputs())
        .extracting(RunRecord.Input::document)
        .containsExactly("a.txt", "c.txt", "sub/b.txt");
    assertThat(record.seconds().keySet())
        .containsExactly(Stream.of(RunStage.values()).map(RunStage::label).toArray(String[]::new));
    assertThat(record.versions())
        .containsKeys("java", "lucene", "stanford-corenlp", "fastexcel", "parquet");
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

    RunSummary summary = tiny.run(firstDocumentLast, 3);

    assertThat(summary.files())
        .extracting(file -> file.source().document().path())
        .containsExactly("a.txt", "c.txt", "sub/b.txt");
  }

  @Test
  void remarksThatATextAnswersNoRecommendation() throws Exception {
    RunSummary summary = tiny.run(TinyStages.create(), 1);

    Extraction letter = summary.files().get(1);
    assertThat(letter.outcome().label()).isEqualTo("read");
    assertThat(letter.outcome().reason()).contains("No answer");
    assertThat(summary.isComplete()).isTrue();
  }

  @Test
  void goesOnWithoutAFileThatCannotBeRead() throws Exception {
    tiny.write("corpus/empty.txt", "");

    RunSummary summary = tiny.run(TinyStages.create(), 2);

    assertThat(summary.isComplete()).isFalse();
    assertThat(tiny.read("out/tables/" + TinyStages.TABLE))
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

    RunSummary summary = tiny.run(breaking, 2);

    assertThat(summary.isComplete()).isFalse();
    assertThat(listener.told).contains("code broke on a.txt: a bug");
    assertThat(tiny.read("out/tables/" + TinyStages.TABLE))
        .contains("a.txt,failed,0", "sub/b.txt,read,1");
  }

  @Test
  void leavesAnEarlierRunWholeIfWritingFails() throws Exception {
    tiny.run(TinyStages.create(), 1);
    String before = tiny.read("out/run.json");
    tiny.write("corpus/new.txt", "7: We shall.\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> tiny.run(TinyStages.withFullDisk(), 1))
        .withMessageContaining("No space left");

    assertThat(tiny.read("out/run.json")).isEqualTo(before);
    assertThat(namesIn(folder))
        .containsExactlyInAnyOrder(".out.kept", "codebook.yaml", "corpus", "out");
  }

  @Test
  void replacesAnEarlierRunButKeepsWhatElseLiesThere() throws Exception {
    tiny.run(TinyStages.create(), 1);
    tiny.write("out/my-notes.txt", "Ask Wexmoor.");
    Files.delete(folder.resolve("corpus/sub/b.txt"));

    tiny.run(TinyStages.create(), 1);

    assertThat(tiny.read("out/my-notes.txt")).isEqualTo("Ask Wexmoor.");
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
    tiny.write("out/thesis.txt", "Years of work.");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> tiny.run(TinyStages.create(), 1))
        .withMessageContaining("other things than a run's output");

    assertThat(namesIn(folder.resolve("out"))).containsExactly("thesis.txt");
  }

  @Test
  void refusesAnOutputFolderThatHoldsTheInput() throws Exception {
    tiny.write("run.json", "{}");

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
    tiny.write("out", "A file.");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> tiny.run(TinyStages.create(), 1))
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
  void countsATextOnceHoweverManyFilesHoldIt() throws Exception {
    tiny.write("corpus/sub/same.txt", "3:  We did.\r\n5: We wait.\r\n");

    RunSummary summary = tiny.run(TinyStages.create(), 1);

    assertThat(summary.files().getLast().outcome().reason())
        .isEqualTo("It has the same words as 'a.txt', which is read; each text counts once.");
    assertThat(tiny.read("out/tables/" + TinyStages.TABLE)).contains("sub/same.txt,skipped,0");
  }

  @Test
  void refusesASecondRunOnTheSameFolder() throws Exception {
    Stages nested =
        TinyStages.coding(
            document -> {
              assertThatExceptionOfType(UnusableFolderException.class)
                  .isThrownBy(() -> tiny.run(TinyStages.create(), 1))
                  .withMessageContaining("Another run is writing to");
              return document;
            });
    assertThat(tiny.run(nested, 1).isComplete()).isTrue();
  }

  @Test
  void bringsBackWhatARunLeftThatWasEndedWhileItReplacedAnother() throws Exception {
    tiny.run(TinyStages.create(), 1);
    String before = tiny.read("out/run.json");
    Files.move(folder.resolve("out"), folder.resolve(".out.old-123"));
    Files.createDirectory(folder.resolve(".out.new-123"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> tiny.run(TinyStages.withFullDisk(), 1));

    assertThat(tiny.read("out/run.json")).isEqualTo(before);
    assertThat(folder.resolve(".out.new-123")).doesNotExist();
  }

  @Test
  void saysHowToMakeARunWhereThereIsNone() {
    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> Run.open(folder.resolve("nowhere")))
        .withMessageContaining("no run.json")
        .withMessageContaining("rejoinder run FOLDER --out");
  }

  @Test
  void saysThatADamagedRecordIsNone() throws Exception {
    tiny.write("damaged/run.json", "{ \"rejoinder\": ");

    assertThatExceptionOfType(UnusableFolderException.class)
        .isThrownBy(() -> Run.open(folder.resolve("damaged")))
        .withMessageContaining("cannot be read as the record of a run");
  }

  /** Stages that note the name of each document that they code. */
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
