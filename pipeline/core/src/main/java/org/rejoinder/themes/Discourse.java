package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;

/**
 * What the sentences before one have spoken of.
 *
 * @param distance how many sentences ago training was spoken of; far where it was not
 * @param programme its name
 * @param cohort the persons that were named last
 * @param persons whether the last sentence named persons, whom "they" may mean
 * @param awaited whether training that a national body is to deliver was spoken of
 * @param waited whether the last sentence waited for a national body, whatever for
 * @param counted whether the last sentence said who was or will be trained
 */
record Discourse(
    int distance,
    Optional<String> programme,
    Optional<String> cohort,
    boolean persons,
    boolean awaited,
    boolean waited,
    boolean counted) {

  private static final int REACH = 3;

  /** Where a word was used that may mean training: it is remembered for one sentence. */
  static final int BARELY = REACH - 1;

  static final int FAR = 99;

  /** After a demand that somebody be trained. */
  static Discourse ofTraining() {
    return new Discourse(0, Optional.empty(), Optional.empty(), false, false, false, false);
  }

  /** After a sentence that said nothing of training, but may have named persons. */
  Discourse after(Words words, List<PersonsMention> named, boolean waits) {
    Optional<String> last =
        named.stream()
            .flatMap(mention -> mention.cohort().stream())
            .reduce((first, second) -> second)
            .map(range -> words.text(range.from(), range.to()));
    return new Discourse(
        Math.min(distance + 1, FAR),
        Optional.empty(),
        last.or(() -> cohort),
        last.isPresent(),
        false,
        waits,
        false);
  }

  static Discourse none() {
    return new Discourse(FAR, Optional.empty(), Optional.empty(), false, false, false, false);
  }

  /** Whether training was spoken of in one of the last sentences. */
  boolean training() {
    return distance < REACH;
  }
}
