package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import org.rejoinder.themes.ProgressEvidence.Kind;

/**
 * An answer's main code of progress, from the signs of its sentences in their order. The first of
 * these that holds decides:
 *
 * <ol>
 *   <li>{@code rejected}, if a verdict says so ("we do not accept this recommendation"), if a
 *       refusal is told before anything else, or in more sentences than what is done or going on;
 *   <li>{@code not-addressed}, if nothing is told, or if the answer begins by saying that the
 *       recommendation is for others, and hardly tells of anything else;
 *   <li>what the last verdict says ("this recommendation is complete");
 *   <li>{@code not-addressed}, if little is told and nothing of what was asked;
 *   <li>{@code assurance-sought}, if it is asked for in half of the sentences that tell something,
 *       or in a third and in no fewer than tell of things done or going on;
 *   <li>what weighs most of what is awaited, planned, done, going on, prepared and still open: see
 *       {@link #byWeight}.
 * </ol>
 */
final class MainProgress {

  static final String REJECTED = "rejected";
  static final String ASSURANCE_SOUGHT = "assurance-sought";
  static final String NOT_ADDRESSED = "not-addressed";

  /** More than so many steps are hardly told beside the point. */
  private static final int MOST_BESIDE_THE_POINT = 3;

  /** How much more a wait weighs that is told before anything else. */
  private static final double TOLD_FIRST = 1.5;

  /** How much a wait for a national body weighs where nothing national was asked for. */
  private static final double BESIDE_WHAT_WAS_ASKED = 0.5;

  private final ProgressTopic topic = new ProgressTopic();
  private final ProgressEvidence evidence = new ProgressEvidence();

  /** Hears the answer's next sentence, and what it tells of progress, if anything. */
  void hear(SentenceInContext sentence, List<CodedSentence> signs) {
    topic.hear(sentence);
    hear(signs);
  }

  /** Hears what the next sentence tells, apart from what it speaks of. */
  void hear(List<CodedSentence> signs) {
    evidence.add(signs);
  }

  String code() {
    if (isRejected()) {
      return REJECTED;
    }
    if (evidence.isEmpty() || isForOthers()) {
      return NOT_ADDRESSED;
    }
    Optional<String> verdict = evidence.lastVerdict();
    if (verdict.isPresent()) {
      return verdict.get();
    }
    if (isBesideThePoint()) {
      return NOT_ADDRESSED;
    }
    return isAssurance() ? ASSURANCE_SOUGHT : byWeight();
  }

  private boolean isRejected() {
    return evidence.refusedByVerdict()
        || evidence.tellsFirst(Kind.REFUSED)
        || evidence.sentencesWith(Kind.REFUSED) > ownSteps();
  }

  private boolean isForOthers() {
    return evidence.opensWith(Kind.FOR_OTHERS)
        && evidence.sentencesThatTellOf(
                Kind.DONE, Kind.ONGOING, Kind.PLANNED, Kind.AWAITED, Kind.ASSURANCE)
            <= 1
        && evidence.sentencesWith(Kind.ASSURANCE) == 0;
  }

  private boolean isBesideThePoint() {
    int told = evidence.sentencesThatTell();
    return topic.isMissed()
        && told > 0
        && told <= MOST_BESIDE_THE_POINT
        && evidence.sentencesThatTellOf(Kind.DONE, Kind.PLANNED) == told;
  }

  private boolean isAssurance() {
    int asked = evidence.sentencesWith(Kind.ASSURANCE);
    int told = evidence.sentencesThatTell();
    return asked > 0 && (asked * 2 >= told || (asked >= ownSteps() && asked * 3 >= told));
  }

  private int ownSteps() {
    return evidence.sentencesThatTellOf(Kind.DONE, Kind.ONGOING);
  }

  /**
   * Weighs what is told; what stands early weighs more. A wait outweighs twice as much that is done
   * and half as much that goes on, but not a plan that is nearly its equal; it weighs less where
   * what was asked is the body's own affair. A plan outweighs somewhat more that is done, and as
   * much that goes on; what is only prepared or open is yet to come. What is in place stays so only
   * where next to nothing is said to go on, to come or to be open. All else is part of the way.
   */
  private String byWeight() {
    double done = evidence.weightOf(Kind.DONE);
    double ongoing = evidence.weightOf(Kind.ONGOING);
    double planned = evidence.weightOf(Kind.PLANNED);
    boolean awaitedFirst = evidence.tellsFirst(Kind.AWAITED);
    double awaited = evidence.weightOf(Kind.AWAITED);
    double wait =
        awaited * (awaitedFirst ? TOLD_FIRST : 1) * (topic.isLocal() ? BESIDE_WHAT_WAS_ASKED : 1);
    double open = evidence.weightOf(Kind.OPEN);
    double prepared = evidence.weightOf(Kind.PREPARED);
    boolean planPrevails = planned > 0 && 4 * planned >= 3 * wait;
    if (awaited > 0 && !planPrevails && 2 * wait >= done + 2 * ongoing + planned + open / 2) {
      return ProgressCoder.AWAITING_NATIONAL;
    }
    boolean notBegun = done + ongoing + awaited == 0;
    if (notBegun || (planned > 0 && 3 * planned > 2 * done + 3 * ongoing)) {
      return ProgressCoder.PLANNED;
    }
    double speaksAgainst = 9 * (ongoing + awaited) + 6 * (planned + open) + 1.5 * prepared;
    return done > 0 && speaksAgainst < 3 + done
        ? ProgressCoder.IN_PLACE
        : ProgressCoder.IN_PROGRESS;
  }
}
