package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.rejoinder.run.PipelineRun;
import org.rejoinder.run.RunSettings;

/** A run of published responses, from the folder that {@code rejoinder.real-corpus} names. */
final class PublishedRun {

  private PublishedRun() {}

  /** Its results in {@code out} in a folder; skips the test where there are no responses. */
  static RunResults in(Path folder) throws Exception {
    String named = System.getProperty("rejoinder.real-corpus", "");
    assumeTrue(
        !named.isBlank(), "No published responses: the property rejoinder.real-corpus is not set.");
    assertThat(Path.of(named)).isDirectory();
    Path home = Path.of(System.getProperty("rejoinder.home", ""));
    PipelineRun.standard(new NoListener())
        .run(
            new RunSettings(
                List.of(Path.of(named)),
                folder.resolve("out"),
                home.resolve("corpus/codebook.yaml"),
                2));
    return RunResults.read(folder.resolve("out"));
  }
}
