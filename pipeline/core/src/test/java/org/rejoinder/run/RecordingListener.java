package org.rejoinder.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rejoinder.domain.DocumentId;

/** Remembers what it was told. */
final class RecordingListener implements RunListener {

  final List<String> told = new CopyOnWriteArrayList<>();

  @Override
  public void started(RunStage stage, int documents) {
    told.add("%s of %d".formatted(stage.label(), documents));
  }

  @Override
  public void advanced(RunStage stage) {
    told.add(stage.label() + " +1");
  }

  @Override
  public void finished(RunStage stage) {
    told.add(stage.label() + " done");
  }

  @Override
  public void brokeOn(DocumentId document, RunStage stage, Throwable failure) {
    told.add("%s broke on %s: %s".formatted(stage.label(), document, failure.getMessage()));
  }
}
