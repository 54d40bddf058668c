package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rejoinder.contract.NoListener;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.run.DocumentCoding;
import org.rejoinder.run.PipelineRun;
import org.rejoinder.run.RunSettings;
import org.rejoinder.run.Stages;
import org.rejoinder.tables.ResultTables;

/** Runs over a few texts that code nothing, so that no language model is loaded. */
final class WrittenRun {

  private WrittenRun() {}

  /** Runs over texts, by their names, into {@code out} in the folder; the result is that folder. */
  static Path of(Path folder, Map<String, String> texts) throws Exception {
    Path corpus = folder.resolve("corpus");
    Path codebook = folder.resolve("codebook.yaml");
    Files.writeString(codebook, "themes: []\n");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      write(corpus.resolve(text.getKey()), text.getValue());
    }
    Path out = folder.resolve("out");
    new PipelineRun(stages(), new NoListener())
        .run(new RunSettings(List.of(corpus), out, codebook, 1));
    return out;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static Stages stages() {
    return new Stages(
        codebook ->
            new Stages.CheckedCodebook(
                List.of(codebook), () -> (_, _, _) -> DocumentCoding.nothing(), _ -> List.of()),
        CorpusFolder::find,
        Stages.DocumentExtractor::standard,
        Stages.Segmenting.standard(),
        () -> (_, _) -> List.of(),
        ResultTables::write,
        AnswerIndex::write);
  }
}
