package org.rejoinder.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took.
 *
 * @param seconds from its start to its end
 * @param megabytes the most memory that it had at a time, itself and the processes that it started;
 *     0 where the system does not tell
 */
record Measured(double seconds, long megabytes) {

  private static final long LOOK_AGAIN_AFTER_MILLISECONDS = 50;

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException if it fails
   */
  static Measured of(List<String> command, Path said) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(said.toString()))
            .start();
    long most = 0;
    while (!process.waitFor(LOOK_AGAIN_AFTER_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      long now = resident(process.toHandle());
      for (ProcessHandle child : process.descendants().toList()) {
        now += resident(child);
      }
      most = Math.max(most, now);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "%s ended with status %d; it said: %s"
              .formatted(command, process.exitValue(), Files.readString(said)));
    }
    return new Measured(seconds, most / 1024);
  }

  /** In kB, as Linux tells it. */
  private static long resident(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException overOrUnknown) {
      return 0;
    }
  }
}
