package org.rejoinder.run;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Outcome;

/** Does one stage after the other, documents side by side within a stage, and takes the time. */
final class StageByStage implements AutoCloseable {

  private final ExecutorService threads;
  private final RunListener listener;
  private final Map<RunStage, Duration> durations = new EnumMap<>(RunStage.class);

  StageByStage(int threads, RunListener listener) {
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("document-", 1).daemon().factory());
    this.listener = listener;
  }

  /** Does a stage that looks at the corpus as a whole. */
  <T, X extends Exception> T once(RunStage stage, Task<T, X> task) throws X {
    return timed(stage, 0, task);
  }

  /**
   * Does a stage on some of the documents. Where the program itself breaks on one, that document
   * has failed and the others go on.
   *
   * @throws IOException if what the stage makes of a document cannot be held on disk
   */
  void forEach(
      RunStage stage,
      DocumentsAtWork documents,
      List<DocumentId> names,
      UnaryOperator<CodedDocument> work)
      throws IOException {
    AtomicBoolean over = new AtomicBoolean();
    List<Callable<DocumentId>> tasks =
        names.stream()
            .<Callable<DocumentId>>map(
                name ->
                    () -> {
                      if (!over.get()) {
                        doOne(stage, documents, name, work, over);
                      }
                      return name;
                    })
            .toList();
    this.<Integer, IOException>timed(stage, names.size(), () -> done(tasks));
  }

  /** Does pieces of writing at the same time. */
  void sideBySide(List<Writing> pieces) throws IOException {
    List<Callable<Integer>> tasks =
        pieces.stream()
            .<Callable<Integer>>map(
                piece ->
                    () -> {
                      piece.write();
                      return 1;
                    })
            .toList();
    int _ = done(tasks);
  }

  /** Begins a piece of work whose result nobody asks for, and goes on. */
  void meanwhile(Runnable task) {
    var _ = threads.submit(task);
  }

  /** Begins a piece of work, and goes on. */
  <T> Future<T> meanwhile(Callable<T> task) {
    return threads.submit(task);
  }

  /** What became of such a piece of work, when it is done. */
  static <T> T result(Future<T> meanwhile) throws IOException {
    try {
      return meanwhile.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    } catch (ExecutionException e) {
      throw endOfRun(e);
    }
  }

  /** How many seconds each stage that is done took, by its name in lower case. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    durations.forEach(
        (stage, duration) -> seconds.put(stage.label(), duration.toMillis() / 1000.0));
    return seconds;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private <T, X extends Exception> T timed(RunStage stage, int documents, Task<T, X> task)
      throws X {
    listener.started(stage, documents);
    long start = System.nanoTime();
    T result = task.call();
    durations.put(stage, Duration.ofNanos(System.nanoTime() - start));
    listener.finished(stage);
    return result;
  }

  private void doOne(
      RunStage stage,
      DocumentsAtWork documents,
      DocumentId name,
      UnaryOperator<CodedDocument> work,
      AtomicBoolean over) {
    try {
      documents.put(guarded(stage, documents.get(name), work));
      listener.advanced(stage);
    } catch (SpoolException | Error end) {
      over.set(true);
      throw end;
    }
  }

  private CodedDocument guarded(
      RunStage stage, CodedDocument document, UnaryOperator<CodedDocument> work) {
    try {
      return work.apply(document);
    } catch (SpoolException fullDisk) {
      throw fullDisk;
    } catch (RuntimeException | StackOverflowError failure) {
      listener.brokeOn(document.id(), stage, failure);
      return broken(document, stage);
    }
  }

  private static CodedDocument broken(CodedDocument document, RunStage stage) {
    Outcome failed =
        new Outcome.Failed(
            "The program itself broke on this document (stage '%s'); please report it."
                .formatted(stage.label()));
    return CodedDocument.of(document.extraction().withoutText(failed));
  }

  private <T> int done(List<Callable<T>> tasks) throws IOException {
    try {
      int done = 0;
      for (Future<T> task : threads.invokeAll(tasks)) {
        T _ = result(task);
        done++;
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    }
  }

  /** Only what is not guarded against, such as the memory's or the disk's end, ends a run. */
  private static IllegalStateException endOfRun(ExecutionException e) throws IOException {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case SpoolException disk -> throw disk.getCause();
      case IOException disk -> throw disk;
      case RuntimeException failure -> throw failure;
      case null, default -> new IllegalStateException("A document could not be worked on", e);
    };
  }

  /** A piece of work that leaves files. */
  interface Writing {
    void write() throws IOException;
  }

  /** A piece of work with a result. */
  interface Task<T, X extends Exception> {
    T call() throws X;
  }
}
