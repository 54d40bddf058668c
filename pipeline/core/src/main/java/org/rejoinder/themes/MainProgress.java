package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer's main code of progress, from the codes of its sentences in their order.
 *
 * <ol>
 *   <li>{@code rejected}, if any sentence rejects what was asked;
 *   <li>{@code awaiting-national}, if that is said before anything else of progress, or after plans
 *       only and more often than they are: a body puts first what it stands or falls with;
 *   <li>{@code assurance-sought}, if there is no more of anything else than of that;
 *   <li>{@code in-progress}, if something goes on, unless what is in place is said first and four
 *       times as often; and where some of it is done and some planned, unless three times as much
 *       is done;
 *   <li>{@code in-place}, then {@code planned}, if only one of the two is told;
 *   <li>{@code not-addressed}, where nothing is told: the answer says nothing of what was asked, or
 *       that it is for others.
 * </ol>
 */
final class MainProgress {

  private static final String REJECTED = "rejected";
  private static final String ASSURANCE_SOUGHT = "assurance-sought";
  private static final String NOT_ADDRESSED = "not-addressed";

  private final List<String> signs = new ArrayList<>();

  /** Adds the code of the answer's next sentence. */
  void add(String code) {
    if (!code.equals(NOT_ADDRESSED)) {
      signs.add(code);
    }
  }

  String code() {
    if (signs.isEmpty()) {
      return NOT_ADDRESSED;
    }
    int awaiting = count(ProgressCoder.AWAITING_NATIONAL);
    int assurance = count(ASSURANCE_SOUGHT);
    if (count(REJECTED) > 0) {
      return REJECTED;
    }
    boolean onlyPlans = awaiting + count(ProgressCoder.PLANNED) == signs.size();
    boolean first = signs.getFirst().equals(ProgressCoder.AWAITING_NATIONAL);
    if (first || (onlyPlans && awaiting * 2 > signs.size())) {
      return ProgressCoder.AWAITING_NATIONAL;
    }
    if (assurance > 0 && assurance * 2 >= signs.size()) {
      return ASSURANCE_SOUGHT;
    }
    return ownProgress();
  }

  private String ownProgress() {
    int inPlace = count(ProgressCoder.IN_PLACE);
    int inProgress = count(ProgressCoder.IN_PROGRESS);
    int planned = count(ProgressCoder.PLANNED);
    boolean inPlaceFirst = signs.getFirst().equals(ProgressCoder.IN_PLACE);
    if (inProgress > 0) {
      return inPlaceFirst && inPlace >= 4 * inProgress && planned == 0
          ? ProgressCoder.IN_PLACE
          : ProgressCoder.IN_PROGRESS;
    }
    int toCome = planned + count(ProgressCoder.AWAITING_NATIONAL);
    if (inPlace > 0 && toCome > 0) {
      return inPlace >= 3 * toCome ? ProgressCoder.IN_PLACE : ProgressCoder.IN_PROGRESS;
    }
    if (inPlace > 0) {
      return ProgressCoder.IN_PLACE;
    }
    return planned > 0 ? ProgressCoder.PLANNED : signs.getFirst();
  }

  private int count(String code) {
    return (int) signs.stream().filter(code::equals).count();
  }
}
