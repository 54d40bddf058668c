package org.rejoinder.run;

import org.rejoinder.domain.DocumentId;

/** Is told how a run gets on. */
public interface RunListener {

  /**
   * A stage begins.
   *
   * @param documents how many documents it will go through, 0 for a stage that does not work
   *     document by document
   */
  void started(RunStage stage, int documents);

  /** A stage is done with one more document; comes from several threads at a time. */
  void advanced(RunStage stage);

  /** A stage is done. */
  void finished(RunStage stage);

  /**
   * The program itself failed on a document, which the run goes on without; comes from several
   * threads at a time.
   */
  void brokeOn(DocumentId document, RunStage stage, Throwable failure);
}
