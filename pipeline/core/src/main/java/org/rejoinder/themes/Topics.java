package org.rejoinder.themes;

import java.util.List;
import java.util.Set;

/** Finds what training is about: "on stalking", "in the use of civil orders". */
final class Topics {

  private static final int LONGEST_TOPIC = 10;

  private static final Set<String> TOPIC_OPENERS =
      Set.of("on", "about", "around", "regarding", "concerning", "covering", "in", "into");

  private static final Set<String> ENDS_OF_TOPIC =
      Set.of(
          "by", "to", "since", "from", "between", "before", "after", "during", "with", "through",
          "across", "against", "towards", "until", "this", "last", "next", "early", "late",
          "earlier", "within", "over", "as", "at", "so", "once", "when");

  private static final Set<String> MEDIA =
      Set.of(
          "platform",
          "intranet",
          "website",
          "portal",
          "system",
          "site",
          "basis",
          "day",
          "campus",
          "division",
          "district",
          "rota",
          "occasion");

  private static final Set<String> SEASONS =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "early",
          "late",
          "mid",
          "total",
          "full",
          "person",
          "addition",
          "line",
          "partnership",
          "place",
          "house",
          "progress",
          "two",
          "three",
          "four",
          "each",
          "all",
          "every",
          "their",
          "our",
          "its",
          "post",
          "class",
          "groups",
          "batches",
          "waves",
          "tranches",
          "phases",
          "stages",
          "turn",
          "advance",
          "time",
          "question",
          "preparation",
          "conjunction",
          "response",
          "small",
          "large");

  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<PersonsMention> persons;

  Topics(Words words, List<VerbGroup> verbs, List<PersonsMention> persons) {
    this.words = words;
    this.verbs = verbs;
    this.persons = persons;
  }

  private boolean isVerbGroupAt(int place) {
    return verbs.stream()
        .anyMatch(
            verb ->
                verb.tokens().from() <= place
                    && place < verb.tokens().to()
                    && (verb.finite() || verb.tense() == VerbGroup.Tense.INFINITIVE));
  }

  /** The end of "on stalking", "in the use of civil orders" after the noun; the start if none. */
  int endOf(int start) {
    boolean opens = words.isAnyOf(start, TOPIC_OPENERS);
    boolean in = words.is(start, "in") || words.is(start, "into");
    boolean time =
        Periods.in(words, start, Math.min(words.count(), start + 6))
                .filter(p -> p.from() == start)
                .isPresent()
            || words.isAnyOf(start + 1, SEASONS)
            || Periods.isMonth(words.word(start + 1));
    boolean place =
        in
            && (words.isCapitalised(start + 1)
                || (words.tag(start + 1).equals("DT") && !words.is(start + 3, "of")));
    boolean medium = words.is(start, "on") && isMedium(start + 1);
    if (!opens || time || place || medium || words.tag(start + 1).equals("CD")) {
      return start;
    }
    int end = start + 1;
    while (end < start + LONGEST_TOPIC && words.has(end) && !endsTopic(end)) {
      end++;
    }
    while (end > start + 1
        && (words.tag(end - 1).startsWith("RB")
            || words.tag(end - 1).equals("CC")
            || words.tag(end - 1).equals("IN")
            || words.tag(end - 1).equals("DT"))) {
      end--;
    }
    return end > start + 1 ? end : start;
  }

  /** "early evidence", not "early 2025". */
  private boolean isQuality(int place) {
    return (words.is(place, "early") || words.is(place, "late"))
        && words.isNoun(place + 1)
        && !Periods.isNamed(words, place + 1, place + 2);
  }

  private boolean opensClauseOrPersons(int place) {
    int end = place;
    while (words.has(end)
        && !words.isComma(end)
        && !words.tag(end).equals("IN")
        && !isVerbGroupAt(end)) {
      end++;
    }
    return (isVerbGroupAt(end) && hasVerbBefore(place))
        || persons.stream().anyMatch(mention -> mention.from() == place);
  }

  /** "on the e-learning platform" is where, not what. */
  private boolean isMedium(int from) {
    int end = from;
    while (words.tag(end).equals("DT")
        || words.tag(end).equals("PRP$")
        || words.tag(end).startsWith("JJ")
        || words.is(end, "-")
        || words.isNoun(end)) {
      end++;
    }
    return words.lemmaIsAnyOf(end - 1, MEDIA);
  }

  private boolean hasVerbBefore(int place) {
    return verbs.stream().anyMatch(verb -> verb.finite() && verb.head() < place);
  }

  /** "on the law given to liaison officers", "on stalking run by a charity". */
  private boolean isAfterVerb(int place) {
    return words.is(place, "by") || words.is(place, "to");
  }

  /** "on 9 October", "on the first Monday". */
  private boolean isOnDay(int on) {
    return words.is(on, "on")
        && (words.tag(on + 1).equals("CD")
            || (words.is(on + 1, "the") && words.word(on + 3).endsWith("day")));
  }

  /** "listening back to calls", "working with offenders": the preposition is the verb's. */
  private boolean isOfGerund(int preposition) {
    int verb = preposition - 1;
    while (words.tag(verb).startsWith("RB")) {
      verb--;
    }
    boolean verbs = words.is(preposition, "to") || words.is(preposition, "with");
    return verbs && words.tag(verb).equals("VBG") && words.isNoun(preposition + 1);
  }

  private boolean endsTopic(int place) {
    boolean verb =
        isVerbGroupAt(place)
            || verbs.stream().anyMatch(group -> group.finite() && group.tokens().from() == place);
    boolean person = persons.stream().anyMatch(mention -> mention.from() == place);
    boolean conjoined = words.tag(place).equals("CC") && opensClauseOrPersons(place + 1);
    boolean time =
        words.is(place, "in")
            && (Periods.isMonth(words.word(place + 1))
                || Periods.in(words, place, Math.min(words.count(), place + 5))
                    .filter(p -> p.from() == place)
                    .isPresent());
    return verb
        || person
        || conjoined
        || time
        || isOnDay(place)
        || (words.isAnyOf(place, ENDS_OF_TOPIC) && !isQuality(place) && !isOfGerund(place))
        || words.isComma(place)
        || words.tag(place).startsWith("W")
        || words.is(place, "that")
        || (words.tag(place).matches("VBN|VBD") && isAfterVerb(place + 1))
        || words.tag(place).equals(":")
        || words.tag(place).equals(".")
        || words.asWritten(place).equals("(")
        || words.asWritten(place).equals(")");
  }
}
