package org.rejoinder.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from writing to one output folder. The system lifts it when the run ends. */
final class RunLock implements AutoCloseable {

  private final FileChannel file;

  private RunLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes the lock of an output folder.
   *
   * @param kept the folder of its kept work, which is there
   * @throws UnusableFolderException if another run has it
   * @throws IOException if the lock's file cannot be written
   */
  static RunLock take(Path out, Path kept) throws UnusableFolderException, IOException {
    FileChannel file =
        FileChannel.open(kept.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = file.tryLock();
      if (lock != null) {
        return new RunLock(file);
      }
    } catch (OverlappingFileLockException sameProgram) {
      // The same answer as for another program's lock.
    }
    file.close();
    throw new UnusableFolderException(
        "Another run is writing to '%s'. Wait until it is done, or name another folder with --out."
            .formatted(out));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
