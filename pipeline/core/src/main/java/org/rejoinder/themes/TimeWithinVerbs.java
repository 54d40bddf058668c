package org.rejoinder.themes;

/** Passes over a time that parts a verb from what helps it. */
final class TimeWithinVerbs {

  private static final int LONGEST = 6;

  private TimeWithinVerbs() {}

  /** "will by the end of March attend", "will in January be taken": past the time in between. */
  static int after(Words words, int place) {
    if (!words.tag(place).equals("IN")) {
      return place;
    }
    int end = place + 1;
    while (end < place + LONGEST + 1
        && words.has(end)
        && (!words.isVerb(end) || words.is(end, "writing"))) {
      end++;
    }
    boolean time = false;
    for (int within = place + 1; within < end; within++) {
      time |=
          Periods.isMonth(words.word(within))
              || words.startsWith(within, "time of writing")
              || words.startsWith(within, "date of")
              || words.is(within, "present")
              || words.is(within, "moment")
              || words.is(within, "year")
              || words.is(within, "past")
              || words.is(within, "months")
              || words.tag(within).equals("CD");
    }
    return time ? end : place;
  }
}
