package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus need not fit into memory. */
class LargeCorpusTest {

  private static final int MEMORY_IN_MEGABYTES = 80;
  private static final int DOCUMENTS = 1600;
  private static final int ANSWERS = 40;

  @TempDir private Path folder;

  @Test
  void memoryDoesNotGrowWithTheCorpus() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("codebook.yaml"), "themes: []\n");
    long characters = 0;
    for (int document = 0; document < DOCUMENTS; document++) {
      String text = response(document);
      characters += text.length();
      Files.writeString(input.resolve("response-%04d.txt".formatted(document)), text);
    }
    // The texts, and once more the answers' and the findings' quotes, would not fit.
    assertThat(characters).isGreaterThan(MEMORY_IN_MEGABYTES * 1_000_000L);

    Path out = folder.resolve("out");
    assertThat(runIn(MEMORY_IN_MEGABYTES, input, out)).endsWith(DOCUMENTS * ANSWERS + "\n");

    try (Stream<String> rows = Files.lines(out.resolve("tables/findings.csv"))) {
      assertThat(rows.count()).isEqualTo(1 + DOCUMENTS * ANSWERS);
    }
    assertThat(folder.resolve(".out.kept/at-work")).doesNotExist();
  }

  private static String response(int document) {
    StringBuilder text = new StringBuilder();
    for (int answer = 1; answer <= ANSWERS; answer++) {
      text.append(
          "%d: Document %d gives %s\n"
              .formatted(answer, document, "an answer of many words, ".repeat(53)));
    }
    return text.toString();
  }

  private String runIn(int megabytes, Path input, Path out)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process run =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx%dm".formatted(megabytes),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LittleMemoryRun.class.getName(),
                    input.toString(),
                    out.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(run.waitFor()).as(() -> said(said)).isZero();
    return said(said);
  }

  private static String said(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
