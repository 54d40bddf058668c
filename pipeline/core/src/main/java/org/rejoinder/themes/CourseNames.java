package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows what stands in and around the names of courses. */
final class CourseNames {

  private static final Set<String> LOSING =
      Set.of("withdraw", "cancel", "postpone", "defer", "suspend", "revoke", "remove", "refuse");

  private static final Set<String> PARTS =
      Set.of(
          "module",
          "stage",
          "phase",
          "element",
          "section",
          "unit",
          "half",
          "block",
          "component",
          "level",
          "part",
          "round",
          "version",
          "strand",
          "step");

  private static final Set<String> ELEMENTS = Set.of("basics", "essentials", "fundamentals");

  private CourseNames() {}

  /** "are learning phone download basics", and not the lessons of a case. */
  static boolean isElementary(Words words, TrainingMention mention) {
    return words.isAnyOf(mention.to() - 1, ELEMENTS);
  }

  /** "completed the two-day vulnerability in custody course": all is the course's name. */
  static boolean isWholeObject(Words words, Clause clause, TrainingMention mention) {
    int first = clause.objectFrom();
    while (words.tag(first).equals("DT") || words.tag(first).equals("PRP$")) {
      first++;
    }
    int from = first;
    boolean phrase =
        IntStream.range(from, mention.from())
            .allMatch(
                place ->
                    words.isNoun(place)
                        || words.is(place, "in")
                        || words.is(place, "of")
                        || words.is(place, "and")
                        || words.is(place, "-")
                        || (words.is(place - 1, "-") && words.is(place + 1, "-"))
                        || words.tag(place).equals("CD")
                        || words.tag(place).startsWith("JJ"));
    return phrase
        && words.isNoun(mention.to() - 2)
        && !words.lemmaIsAnyOf(mention.to() - 1, Set.of("training"));
  }

  /** "completed the first stage of the course", "have done the advanced level of the programme". */
  static boolean isPartOfCourse(Words words, int name) {
    int of = words.beforeDeterminers(name);
    return words.is(of, "of") && words.lemmaIsAnyOf(of - 1, PARTS) && words.isNoun(of - 1);
  }

  /** "a day of use of force training". */
  static boolean isPartOfDay(Words words, int from, int name) {
    int of = name - 1;
    while (of > from
        && (words.isNoun(of) || words.is(of, "of") || words.tag(of).startsWith("JJ"))
        && !(words.is(of, "of") && words.isAnyOf(of - 1, Programmes.DURATIONS))) {
      of--;
    }
    return words.is(of, "of") && words.isAnyOf(of - 1, Programmes.DURATIONS);
  }

  /** "are at present on the course". */
  static int afterAdverbials(Words words, int place) {
    int next = words.afterAdverbs(place);
    for (String phrase : List.of("at present", "at the moment", "at this time", "as we write")) {
      if (words.startsWith(next, phrase)) {
        return next + phrase.split(" ", -1).length;
      }
    }
    return next;
  }

  /** "hold equivalent diplomas from elsewhere". */
  static boolean isOfAnother(Words words, TrainingMention mention) {
    return IntStream.range(mention.from(), mention.to())
        .anyMatch(place -> words.is(place, "equivalent"));
  }

  /** "have had their accreditation withdrawn". */
  static boolean isLost(Words words, TrainingMention mention) {
    return words.lemmaIsAnyOf(mention.to(), LOSING) && words.isVerb(mention.to());
  }
}
