package org.rejoinder.themes;

import java.util.List;

/** What is made of the statements that rules read in a sentence. */
interface TraineeWeighing {

  /** What the rules say. */
  TraineeWeighing NONE = (_, byRules) -> byRules;

  /** The statements of the sentence. */
  List<TrainingStatement> weighed(SentenceReading reading, List<TrainingStatement> byRules);
}
