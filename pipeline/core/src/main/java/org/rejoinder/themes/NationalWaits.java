package org.rejoinder.themes;

import java.util.function.Predicate;

/**
 * Which sentences wait for a national body.
 *
 * @param forTraining that it delivers training
 * @param forAnything that it does anything at all
 */
record NationalWaits(Predicate<ReadSentence> forTraining, Predicate<ReadSentence> forAnything) {

  static NationalWaits none() {
    return new NationalWaits(_ -> false, _ -> false);
  }
}
