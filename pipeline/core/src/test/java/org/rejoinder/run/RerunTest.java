package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run after another does what is left to do, and nothing where nothing is. */
class RerunTest {

  @TempDir private Path folder;
  private final RecordingListener listener = new RecordingListener();
  private TinyRun tiny = new TinyRun(Path.of(""), listener);

  @BeforeEach
  void threeDocuments() throws IOException {
    tiny = TinyRun.with(folder, listener);
  }

  @Test
  void codesNoDocumentTwice() throws Exception {
    List<String> coded = new CopyOnWriteArrayList<>();
    Stages noting = notingInto(coded);
    tiny.run(noting, 1);
    coded.clear();
    tiny.write("corpus/d.txt", "7: We shall.\n");

    tiny.run(noting, 1);

    assertThat(coded).containsExactly("d.txt");
    coded.clear();
    listener.told.clear();
    Files.delete(folder.resolve("out/text/a.txt.txt"));
    tiny.run(noting, 1);
    assertThat(coded).isEmpty();
    assertThat(listener.told).doesNotContain("load done");
  }

  @Test
  void doesNothingWhereNothingHasChanged() throws Exception {
    RunSummary first = tiny.run(TinyStages.create(), 1);
    String record = tiny.read("out/run.json");
    listener.told.clear();

    RunSummary again = tiny.run(TinyStages.create(), 2);

    assertThat(first.unchanged()).isFalse();
    assertThat(again.unchanged()).isTrue();
    assertThat(listener.told).isEmpty();
    assertThat(tiny.read("out/run.json")).isEqualTo(record);
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
        "out/text/a.txt.txt",
        "out/index/segments",
        "out/run.json"
      })
  void worksAgainWhereAnythingHasChanged(String file) throws Exception {
    tiny.run(TinyStages.create(), 1);
    String tables = tiny.read("out/tables/" + TinyStages.TABLE);
    tiny.write(file, "9: Something else.\n");

    RunSummary again = tiny.run(TinyStages.create(), 1);

    assertThat(again.unchanged()).isFalse();
    assertThat(tiny.read("out/tables/" + TinyStages.TABLE))
        .contains(tables.lines().skip(1).toList());
  }

  @Test
  void seesThatAnotherRunHasPutItsOwnResultsThere() throws Exception {
    tiny.run(TinyStages.create(), 1);
    EarlierResults earlier =
        EarlierResults.of(
                new RunSettings(
                    List.of(folder.resolve("corpus")),
                    folder.resolve("out"),
                    folder.resolve("codebook.yaml"),
                    1))
            .orElseThrow();

    assertThat(earlier.areStillThere()).isTrue();
    tiny.write("out/run.json", tiny.read("out/run.json") + "\n");
    assertThat(earlier.areStillThere()).isFalse();
    Files.delete(folder.resolve("out/run.json"));
    assertThat(earlier.areStillThere()).isFalse();
  }

  @Test
  void replacesTheResultsOfAnEarlierVersion() throws Exception {
    tiny.write(
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
    assertThat(tiny.run(TinyStages.create(), 1).unchanged()).isFalse();
    assertThat(Run.open(folder.resolve("out")).documentIds()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/a.txt.txt", "index/segments", "tables/" + TinyStages.TABLE})
  void restoresAResultThatIsGone(String file) throws Exception {
    tiny.run(TinyStages.create(), 1);
    Files.delete(folder.resolve("out").resolve(file));
    assertThat(tiny.run(TinyStages.create(), 1).unchanged()).isFalse();
    assertThat(folder.resolve("out").resolve(file)).exists();
  }

  @Test
  void triesAgainWhatFailed() throws Exception {
    tiny.write("corpus/empty.txt", "");
    tiny.run(TinyStages.create(), 1);
    assertThat(tiny.run(TinyStages.create(), 1).unchanged()).isFalse();
  }

  @Test
  void anotherCodebookCodesEverythingAnew() throws Exception {
    List<String> coded = new CopyOnWriteArrayList<>();
    Stages noting = notingInto(coded);
    tiny.run(noting, 1);
    tiny.write("codebook.yaml", "themes: [] # other\n");
    tiny.run(noting, 1);
    assertThat(coded).hasSize(6);
  }

  @Test
  void anotherCodebookAnnotatesNothingAnew() throws Exception {
    tiny.run(TinyStages.create(), 1);
    assertThat(listener.told).contains("load done");
    listener.told.clear();
    tiny.write("codebook.yaml", "themes: [] # other\n");

    tiny.run(TinyStages.create(), 1);

    assertThat(listener.told).contains("code done").doesNotContain("load done");
  }

  /** A further document must not cost what is kept of the others. */
  @ParameterizedTest
  @ValueSource(strings = {"hints", "segmentations", "annotations", "pieces", "codings"})
  void keepsWhatWasMadeOfDocumentsThatItDidNotTouch(String kind) throws Exception {
    tiny.run(TinyStages.create(), 1);
    assertThat(keptOf(kind)).hasSize(3);
    tiny.write("corpus/d.txt", "7: We shall.\n");

    tiny.run(TinyStages.create(), 1);
    assertThat(keptOf(kind)).hasSize(4);

    Files.delete(folder.resolve("corpus/d.txt"));
    tiny.run(TinyStages.create(), 1);
    assertThat(keptOf(kind)).hasSize(3);
  }

  private List<Path> keptOf(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".out.kept").resolve(kind))) {
      return files.toList();
    }
  }

  @Test
  void damagedKeptWorkIsDoneAgain() throws Exception {
    List<String> coded = new CopyOnWriteArrayList<>();
    Stages noting = notingInto(coded);
    tiny.run(noting, 1);
    try (Stream<Path> kept = Files.walk(folder.resolve(".out.kept"))) {
      for (Path file : kept.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    tiny.write("corpus/d.txt", "7: We shall.\n");
    coded.clear();

    assertThat(tiny.run(noting, 1).isComplete()).isTrue();

    assertThat(coded).containsExactlyInAnyOrder("a.txt", "c.txt", "d.txt", "sub/b.txt");
  }

  private static Stages notingInto(List<String> coded) {
    return TinyStages.coding(
        document -> {
          coded.add(document.id().path());
          return document;
        });
  }
}
