package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the sentences of an answer tell of progress, in their order, and how much it weighs. */
final class ProgressEvidence {

  /** What one sign says, in the order in which the signs of a sentence are shown. */
  enum Kind {
    FOR_OTHERS,
    REFUSED,
    ASSURANCE,
    AWAITED,
    ONGOING,
    DONE,
    PLANNED,
    /** Steps towards a plan: money set aside, terms of reference agreed. */
    PREPARED,
    /** What is not there yet, or not as it should be: "out of date", "none has attended". */
    OPEN;

    static Kind of(CodedSentence sign) {
      if (sign.rule().startsWith(OPEN_RULES)) {
        return OPEN;
      }
      if (sign.rule().startsWith(PREPARED_RULES)) {
        return PREPARED;
      }
      return switch (sign.code()) {
        case ProgressCoder.IN_PLACE -> DONE;
        case ProgressCoder.PLANNED -> PLANNED;
        case ProgressCoder.AWAITING_NATIONAL -> AWAITED;
        case MainProgress.ASSURANCE_SOUGHT -> ASSURANCE;
        case MainProgress.REJECTED -> REFUSED;
        case MainProgress.NOT_ADDRESSED -> FOR_OTHERS;
        default -> ONGOING;
      };
    }

    /** Whether it tells by itself how far the body is. */
    private boolean tells() {
      return this != OPEN && this != PREPARED;
    }
  }

  /** How the names of rules begin that speak of the recommendation itself. */
  private static final String VERDICT = "verdict";

  static final String OPEN_RULES = "open";
  static final String PREPARED_RULES = "prepared";

  /** The weights of the first and of the last sentence; those between fall evenly. */
  private static final double FIRST = 3;

  private static final double LAST = 1;

  /** In the shortest answers the weights fall less. */
  private static final int FEWEST_STEPS = 2;

  private final List<List<Kind>> sentences = new ArrayList<>();
  private Optional<String> lastVerdict = Optional.empty();
  private boolean refusedByVerdict;

  /** Adds what the next sentence tells, the sign that is shown first; nothing if none. */
  void add(List<CodedSentence> signs) {
    sentences.add(signs.stream().map(Kind::of).distinct().toList());
    for (CodedSentence sign : signs) {
      if (isVerdict(sign)) {
        Kind kind = Kind.of(sign);
        refusedByVerdict |= kind == Kind.REFUSED;
        if (kind == Kind.DONE || kind == Kind.ONGOING || kind == Kind.PLANNED) {
          lastVerdict = Optional.of(sign.code());
        }
      }
    }
  }

  /** Leaves out, of one sentence, what its wait or else what goes on in it outweighs. */
  static List<CodedSentence> withoutWhatIsOutweighed(List<CodedSentence> signs) {
    for (Kind strong : List.of(Kind.AWAITED, Kind.ONGOING)) {
      if (signs.stream().anyMatch(sign -> Kind.of(sign) == strong)) {
        return signs.stream()
            .filter(sign -> Kind.of(sign).compareTo(strong) <= 0 || isVerdict(sign))
            .toList();
      }
    }
    return List.copyOf(signs);
  }

  /** Whether the sign speaks of the recommendation itself and not of what the body does. */
  static boolean isVerdict(CodedSentence sign) {
    return isVerdict(sign.rule());
  }

  static boolean isVerdict(String rule) {
    return rule.startsWith(VERDICT);
  }

  boolean isEmpty() {
    return sentences.stream().allMatch(List::isEmpty);
  }

  Optional<String> lastVerdict() {
    return lastVerdict;
  }

  boolean refusedByVerdict() {
    return refusedByVerdict;
  }

  /** Whether the first sentence with any sign shows this one. */
  boolean opensWith(Kind kind) {
    return sentences.stream()
        .filter(kinds -> !kinds.isEmpty())
        .findFirst()
        .filter(kinds -> kinds.getFirst() == kind)
        .isPresent();
  }

  /** Whether the first sentence that tells how far the body is shows this sign. */
  boolean tellsFirst(Kind kind) {
    return sentences.stream()
        .filter(kinds -> kinds.stream().anyMatch(Kind::tells))
        .findFirst()
        .filter(kinds -> kinds.getFirst() == kind)
        .isPresent();
  }

  /** How many sentences have the sign, shown or not. */
  int sentencesWith(Kind kind) {
    return (int) sentences.stream().filter(kinds -> kinds.contains(kind)).count();
  }

  /** How many sentences tell how far the body is. */
  int sentencesThatTell() {
    return (int) sentences.stream().filter(kinds -> kinds.stream().anyMatch(Kind::tells)).count();
  }

  /** How many sentences show one of these signs. */
  int sentencesThatTellOf(Kind first, Kind... others) {
    Set<Kind> any = EnumSet.of(first, others);
    return (int)
        sentences.stream()
            .filter(kinds -> !kinds.isEmpty() && any.contains(kinds.getFirst()))
            .count();
  }

  /** What the sign weighs in all sentences together. */
  double weightOf(Kind kind) {
    double weight = 0;
    for (int place = 0; place < sentences.size(); place++) {
      if (sentences.get(place).contains(kind)) {
        weight += weightOf(place);
      }
    }
    return weight;
  }

  private double weightOf(int place) {
    int steps = Math.max(FEWEST_STEPS, sentences.size() - 1);
    return FIRST - (FIRST - LAST) * place / steps;
  }
}
