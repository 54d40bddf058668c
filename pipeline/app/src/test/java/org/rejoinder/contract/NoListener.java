package org.rejoinder.contract;

import org.rejoinder.domain.DocumentId;
import org.rejoinder.run.RunListener;
import org.rejoinder.run.RunStage;

/** Does not watch a run, but does not let it break on a document either. */
public final class NoListener implements RunListener {

  @Override
  public void started(RunStage stage, int documents) {}

  @Override
  public void advanced(RunStage stage) {}

  @Override
  public void finished(RunStage stage) {}

  @Override
  public void brokeOn(DocumentId document, RunStage stage, Throwable failure) {
    throw new AssertionError("Stage %s broke on %s".formatted(stage.label(), document), failure);
  }
}
