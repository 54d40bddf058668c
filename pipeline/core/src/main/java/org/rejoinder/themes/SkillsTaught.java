package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;

/** Reads in what persons were trained where no course is named: "trained in trauma support". */
final class SkillsTaught {

  private static final Set<String> TEACHING =
      Set.of(
          "train",
          "retrain",
          "upskill",
          "coach",
          "instruct",
          "qualify",
          "accredit",
          "induct",
          "school",
          "requalify",
          "re-accredit",
          "lecture",
          "educate",
          "drill",
          "certify",
          "teach");

  private static final int LONGEST_NAME = 4;

  private static final Set<String> OTHER =
      Set.of(
          "post",
          "role",
          "service",
          "office",
          "station",
          "total",
          "full",
          "person",
          "house",
          "groups",
          "batches",
          "waves",
          "tranches",
          "phases",
          "pairs",
          "turn",
          "advance",
          "time",
          "addition",
          "each",
          "all",
          "both",
          "early",
          "late",
          "mid",
          "spring",
          "summer",
          "autumn",
          "winter",
          "recent",
          "future",
          "due",
          "small",
          "preparation",
          "line",
          "readiness",
          "partnership",
          "conjunction",
          "response");

  private final Words words;

  SkillsTaught(Words words) {
    this.words = words;
  }

  /** What was taught by the clause's verb, if it is named in a few words. */
  Optional<String> in(Clause clause, PersonsMention mention) {
    if (!TEACHING.contains(clause.verb().lemma())) {
      return Optional.empty();
    }
    int after = clause.verb().tokens().to();
    int in = mention.from() >= after ? mention.to() : after;
    boolean on = words.is(in, "on") && clause.verb().lemma().equals("lecture");
    if (!words.is(in, "in") && !on) {
      return Optional.empty();
    }
    int start = in + 1;
    int end = start;
    while (end - start <= LONGEST_NAME && isPartOfName(end)) {
      end++;
    }
    boolean named =
        end > start
            && words.isNoun(end - 1)
            && !words.is(end, "of")
            && !words.isName(start)
            && !words.isAnyOf(start, OTHER)
            && Periods.in(words, in, Math.min(words.count(), in + 4))
                .filter(period -> period.from() == in)
                .isEmpty();
    return named ? Optional.of(words.text(start, end)) : Optional.empty();
  }

  private boolean isPartOfName(int place) {
    return words.isNoun(place)
        || words.tag(place).startsWith("JJ")
        || words.is(place, "-")
        || (words.tag(place).equals("VBG") && words.isNoun(place + 1));
  }
}
