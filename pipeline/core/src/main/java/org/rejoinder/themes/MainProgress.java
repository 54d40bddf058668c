package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer's main code of progress, from the codes of its sentences in their order. The first of
 * these that holds decides:
 *
 * <ol>
 *   <li>{@code rejected}, if a verdict says so ("we do not accept this recommendation"), or if it
 *       is refused in other words before anything is said to be done or going on, or more often
 *       than that;
 *   <li>{@code not-addressed}, if the answer begins by saying that the recommendation is for
 *       others, and hardly tells of anything else;
 *   <li>what a verdict says that comes before all else ("this recommendation is complete");
 *   <li>{@code not-addressed}, if little is told and nothing of what was asked;
 *   <li>{@code awaiting-national}, if that is said before anything else of progress, and not far
 *       outnumbered, or at least as often as that something is done or, twice as heavy, goes on;
 *   <li>{@code assurance-sought}, if there is no more of anything else than of that, or it is a
 *       third of all and no less than what is done or goes on;
 *   <li>{@code planned}, if three times as much is planned as is done or goes on, or twice as much
 *       where a plan is told first, or as much where it is told first and nothing goes on;
 *   <li>{@code in-progress}, if something goes on, unless what is in place is said first and four
 *       times as often; and where some of it is done and some awaited or planned, unless nothing is
 *       awaited and four times as much is done;
 *   <li>{@code in-place}, then {@code planned}, if only one of the two is told;
 *   <li>{@code not-addressed}, where nothing is told.
 * </ol>
 *
 * A sentence in which something is done and something is planned counts as one of each.
 */
final class MainProgress {

  private static final String REJECTED = "rejected";
  private static final String ASSURANCE_SOUGHT = "assurance-sought";
  static final String NOT_ADDRESSED = "not-addressed";

  /** How the names of rules begin that speak of the recommendation itself. */
  private static final String VERDICT = "verdict";

  /** More than so many steps are hardly told beside the point. */
  private static final int MOST_BESIDE_THE_POINT = 3;

  private final ProgressTopic topic = new ProgressTopic();
  private final List<String> signs = new ArrayList<>();
  private boolean rejectedByVerdict;
  private Optional<String> firstVerdict = Optional.empty();
  private boolean forOthersFirst;
  private boolean inPlaceByVerdict;

  /** Hears the answer's next sentence, whether it tells anything of progress or not. */
  void hear(SentenceInContext sentence) {
    topic.hear(sentence);
  }

  /** Adds the code of the answer's next sentence. */
  void add(CodedSentence sign) {
    boolean verdict = isVerdict(sign);
    boolean first = signs.isEmpty();
    if (sign.code().equals(NOT_ADDRESSED)) {
      forOthersFirst |= first && verdict;
      return;
    }
    if (verdict && first) {
      firstVerdict = Optional.of(sign.code());
    }
    inPlaceByVerdict |= verdict && sign.code().equals(ProgressCoder.IN_PLACE);
    rejectedByVerdict |= verdict && sign.code().equals(REJECTED);
    if (sign.rule().equals(ProgressCoder.PARTLY)) {
      signs.add(ProgressCoder.IN_PLACE);
      signs.add(ProgressCoder.PLANNED);
    } else {
      signs.add(sign.code());
    }
  }

  /** Whether the sign speaks of the recommendation itself and not of what the body does. */
  static boolean isVerdict(CodedSentence sign) {
    return sign.rule().startsWith(VERDICT);
  }

  String code() {
    if (isRejected()) {
      return REJECTED;
    }
    signs.removeIf(REJECTED::equals);
    if (signs.isEmpty() || (forOthersFirst && signs.size() == 1 && count(ASSURANCE_SOUGHT) == 0)) {
      return NOT_ADDRESSED;
    }
    if (firstVerdict.isPresent()) {
      return firstVerdict.get();
    }
    if (isBesideThePoint()) {
      return NOT_ADDRESSED;
    }
    if (isAwaiting()) {
      return ProgressCoder.AWAITING_NATIONAL;
    }
    int assurance = count(ASSURANCE_SOUGHT);
    if (isAssurance(assurance)) {
      return ASSURANCE_SOUGHT;
    }
    return ownProgress();
  }

  private boolean isBesideThePoint() {
    return topic.isMissed()
        && signs.size() <= MOST_BESIDE_THE_POINT
        && count(ProgressCoder.IN_PLACE) + count(ProgressCoder.PLANNED) == signs.size();
  }

  private boolean isAssurance(int assurance) {
    int own = count(ProgressCoder.IN_PLACE) + count(ProgressCoder.IN_PROGRESS);
    return assurance > 0
        && (assurance * 2 >= signs.size() || (assurance >= own && assurance * 3 >= signs.size()));
  }

  private boolean isRejected() {
    int rejected = count(REJECTED);
    int own = count(ProgressCoder.IN_PLACE) + count(ProgressCoder.IN_PROGRESS);
    return rejectedByVerdict
        || (rejected > 0 && (signs.getFirst().equals(REJECTED) || rejected > own));
  }

  private boolean isAwaiting() {
    int awaiting = count(ProgressCoder.AWAITING_NATIONAL);
    int inPlace = count(ProgressCoder.IN_PLACE);
    int inProgress = count(ProgressCoder.IN_PROGRESS);
    return switch (signs.getFirst()) {
      case ProgressCoder.AWAITING_NATIONAL -> inPlace + inProgress <= 2 * awaiting;
      case ProgressCoder.PLANNED ->
          awaiting > count(ProgressCoder.PLANNED) && awaiting >= inPlace + 2 * inProgress;
      default -> awaiting > 0 && awaiting >= inPlace + 2 * inProgress;
    };
  }

  private String ownProgress() {
    int inPlace = count(ProgressCoder.IN_PLACE);
    int inProgress = count(ProgressCoder.IN_PROGRESS);
    int planned = count(ProgressCoder.PLANNED);
    boolean inPlaceFirst = signs.getFirst().equals(ProgressCoder.IN_PLACE);
    int atLeast = signs.getFirst().equals(ProgressCoder.PLANNED) ? 2 : 3;
    if (planned > 0 && planned >= atLeast * (inPlace + inProgress)) {
      return ProgressCoder.PLANNED;
    }
    if (inProgress > 0) {
      return inPlaceFirst && inPlace >= 4 * inProgress && planned == 0
          ? ProgressCoder.IN_PLACE
          : ProgressCoder.IN_PROGRESS;
    }
    boolean awaits = count(ProgressCoder.AWAITING_NATIONAL) > 0;
    boolean planFirst = signs.getFirst().equals(ProgressCoder.PLANNED);
    if (planFirst && planned >= inPlace && !inPlaceByVerdict) {
      return ProgressCoder.PLANNED;
    }
    if (inPlace > 0 && (awaits || planned > 0)) {
      return !awaits && inPlace >= 4 * planned ? ProgressCoder.IN_PLACE : ProgressCoder.IN_PROGRESS;
    }
    return inPlace > 0 ? ProgressCoder.IN_PLACE : signs.getFirst();
  }

  private int count(String code) {
    return (int) signs.stream().filter(code::equals).count();
  }
}
