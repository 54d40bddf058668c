package org.rejoinder.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.CodedDocument;

/**
 * The annotations of a run's documents: those that an earlier run left, and those that it makes.
 * The language models are loaded only where one is missing. Safe for several threads.
 */
final class Annotations {

  private final KeptWork kept;
  private final Supplier<Annotator> models;
  private final AtomicBoolean missing = new AtomicBoolean();
  private final LongAdder nanoseconds = new LongAdder();
  private Optional<Annotator> loaded = Optional.empty();

  /**
   * Of one run.
   *
   * @param models loads them
   */
  Annotations(KeptWork kept, Supplier<Annotator> models) {
    this.kept = kept;
    this.models = models;
  }

  /** Looks whether there is an annotation of a document that this run has to read. */
  void lookFor(CodedDocument segmented) {
    if (!kept.hasAnnotation(segmented)) {
      missing.set(true);
    }
  }

  /** Whether a document that was looked for has none, so that models are needed. */
  boolean areMissing() {
    return missing.get();
  }

  /** The language models, loaded when they are first asked for. */
  synchronized Annotator annotator() {
    Annotator annotator = loaded.orElseGet(models);
    loaded = Optional.of(annotator);
    return annotator;
  }

  /** The passages of a document that has been split, annotated. */
  List<AnnotatedPassage> of(CodedDocument segmented) {
    long start = System.nanoTime();
    List<AnnotatedPassage> passages =
        kept.annotation(
            segmented,
            () -> annotator().annotate(segmented.text(), segmented.segmentation().passages()));
    nanoseconds.add(System.nanoTime() - start);
    return passages;
  }

  /** The same, annotated when it is first asked for; for one thread. */
  Supplier<List<AnnotatedPassage>> once(CodedDocument segmented) {
    AtomicReference<Optional<List<AnnotatedPassage>>> passages =
        new AtomicReference<>(Optional.empty());
    return () ->
        passages
            .updateAndGet(known -> Optional.of(known.orElseGet(() -> of(segmented))))
            .orElseThrow();
  }

  /** Seconds of work so far, of all threads together. */
  double seconds() {
    return Duration.ofNanos(nanoseconds.sum()).toMillis() / 1000.0;
  }
}
