package org.rejoinder.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rejoinder.run.PipelineRun;
import org.rejoinder.run.RunSettings;

/** One run of the sample documents, for all tests that only read its results. */
public final class SampleRun {

  private static final Path HOME = Path.of(System.getProperty("rejoinder.home", ""));

  private static @Nullable Path folder;

  private SampleRun() {}

  /** The folder that holds its folder of results, {@code out}. */
  public static synchronized Path folder() throws Exception {
    Path made = folder;
    if (made == null) {
      made = Files.createTempDirectory("sample-run");
      deleteAtTheEnd(made);
      PipelineRun.standard(new NoListener())
          .run(
              new RunSettings(
                  List.of(HOME.resolve("corpus")),
                  made.resolve("out"),
                  HOME.resolve("corpus/codebook.yaml"),
                  2));
      folder = made;
    }
    return made;
  }

  /** Its folder of results. */
  public static Path out() throws Exception {
    return folder().resolve("out");
  }

  private static void deleteAtTheEnd(Path made) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try (var files = Files.walk(made)) {
                    for (Path file : files.toList().reversed()) {
                      Files.delete(file);
                    }
                  } catch (IOException e) {
                    System.err.println("Left behind: " + made);
                  }
                }));
  }
}
