package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a small corpus, in which runs are tried with {@link TinyStages}. */
record TinyRun(Path folder, RecordingListener listener) {

  /** Three documents, the last of which answers nothing, and a codebook. */
  static TinyRun with(Path folder, RecordingListener listener) throws IOException {
    TinyRun run = new TinyRun(folder, listener);
    run.write("corpus/a.txt", "3: We did.\n5: We wait.\n");
    run.write("corpus/sub/b.txt", "3: We will.\n");
    run.write("corpus/c.txt", "Dear Home Secretary\n");
    run.write("codebook.yaml", "themes: []\n");
    return run;
  }

  RunSummary run(Stages stages, int threads) throws Exception {
    return new PipelineRun(stages, listener)
        .run(
            new RunSettings(
                List.of(folder.resolve("corpus")),
                folder.resolve("out"),
                folder.resolve("codebook.yaml"),
                threads));
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
