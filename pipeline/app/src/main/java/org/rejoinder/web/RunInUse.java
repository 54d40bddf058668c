package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;

/**
 * The run that requests are answered from. When a new run takes its place in the folder, requests
 * from then on see the new one; the old one is closed when the last request that reads it is done.
 */
final class RunInUse implements AutoCloseable {

  private static final int MOST_ATTEMPTS = 3;

  private final Path folder;
  private final Map<OpenRun, Integer> readers = new HashMap<>();
  private OpenRun current;

  /** Opens the run in a folder. */
  RunInUse(Path folder) throws UnusableFolderException, TableException, IOException {
    this.folder = folder;
    this.current = OpenRun.in(folder);
  }

  /** What a request wants to know of a run. */
  @FunctionalInterface
  interface Reading<T> {

    /** Reads it. */
    T of(OpenRun run) throws IOException, QuerySyntaxException, TableException;
  }

  /**
   * Reads from one run. Where another took its place meanwhile, texts may have been those of the
   * other already, so it is read once more.
   */
  <T> T read(Reading<T> reading) throws IOException, QuerySyntaxException, TableException {
    for (int attempt = 1; ; attempt++) {
      OpenRun run = take();
      try {
        T read = reading.of(run);
        if (attempt == MOST_ATTEMPTS || !isReplaced(run)) {
          return read;
        }
      } catch (IOException | TableException | RuntimeException e) {
        if (attempt == MOST_ATTEMPTS || !isReplaced(run)) {
          throw e;
        }
      } finally {
        giveBack(run);
      }
    }
  }

  /** Reads from one run, once: for what is sent on while it is read. */
  <T> T readOnce(Reading<T> reading) throws IOException, QuerySyntaxException, TableException {
    OpenRun run = take();
    try {
      return reading.of(run);
    } finally {
      giveBack(run);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    current.close();
  }

  private synchronized OpenRun take() throws IOException {
    if (isReplaced(current)) {
      replaceCurrent();
    }
    readers.merge(current, 1, Integer::sum);
    return current;
  }

  private synchronized void giveBack(OpenRun run) throws IOException {
    int left = readers.getOrDefault(run, 1) - 1;
    if (left > 0) {
      readers.put(run, left);
    } else {
      readers.remove(run);
      if (run != current) {
        run.close();
      }
    }
  }

  /** While a run's folder is being moved away or cannot be opened, the old one serves on. */
  private boolean isReplaced(OpenRun run) {
    try {
      return !run.identity().equals(OpenRun.identityOf(folder));
    } catch (IOException beingReplaced) {
      return false;
    }
  }

  private void replaceCurrent() throws IOException {
    OpenRun before = current;
    try {
      current = OpenRun.in(folder);
    } catch (UnusableFolderException | TableException | IOException notYetThere) {
      return;
    }
    if (!readers.containsKey(before)) {
      before.close();
    }
  }
}
