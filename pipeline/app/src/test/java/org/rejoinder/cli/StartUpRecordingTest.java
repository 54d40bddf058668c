package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpRecordingTest {

  private static final String HOME = Path.of("..", "..").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  @Test
  void doesWhatPeopleDoOneAfterAnother() throws IOException {
    for (String part : new String[] {"first", "again", "look"}) {
      StartUpRecording.main(new String[] {part, folder.toString(), HOME});
    }

    assertThat(folder.resolve("out").resolve("run.json")).isRegularFile();
    assertThat(folder.resolve("guidance-from-the-College.yaml")).isRegularFile();
    assertThat(folder.resolve("the-force.yaml")).isRegularFile();
  }

  /** Else Java would record a program that only says what is wrong. */
  @Test
  void breaksOffWhereACommandFails() {
    assertThatIllegalStateException()
        .isThrownBy(() -> StartUpRecording.main(new String[] {"look", folder.toString(), HOME}))
        .withMessageContaining("table ended with status");
  }
}
