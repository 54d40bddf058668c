package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads clauses that leave the training out because it was spoken of before: "a further nine are
 * part way through", "the rest will follow in May", "four have dates in June".
 */
final class Ellipses {

  /** Where a place on a course is meant: "have dates in June", "were offered places". */
  static final Set<String> SITTINGS =
      Set.of("place", "date", "slot", "seat", "booking", "sitting", "space", "appointment");

  private static final Set<String> TAKING =
      Set.of(
          "attend",
          "complete",
          "undertake",
          "finish",
          "pass",
          "do",
          "sit",
          "start",
          "begin",
          "take",
          "receive",
          "have",
          "join",
          "follow",
          "repeat",
          "undergo",
          "commence",
          "access",
          "conclude",
          "get",
          "resit",
          "retake");
  private static final Set<String> BEING_BOOKED =
      Set.of(
          "book",
          "enter",
          "enrol",
          "enroll",
          "register",
          "schedule",
          "reschedule",
          "rebook",
          "re-book",
          "nominate",
          "timetable",
          "list",
          "reach",
          "place",
          "line",
          "add",
          "slate",
          "release",
          "put",
          "take",
          "capture",
          "pick",
          "mop",
          "accommodate",
          "roster",
          "programme",
          "earmark",
          "slot",
          "include",
          "invite",
          "cover");
  private static final Set<String> OFFERING =
      Set.of(
          "give", "offer", "allocate", "assign", "have", "hold", "get", "secure", "find", "await");
  private static final Set<String> PRONOUNS =
      Set.of("it", "this", "so", "them", "one", "both", "theirs", "likewise", "that");
  private static final Set<String> PART_WAY =
      Set.of("part", "half", "halfway", "half-way", "midway", "partway", "part-way", "through");
  private static final Set<String> INTAKES =
      Set.of("intake", "cohort", "tranche", "wave", "sitting", "round", "rerun", "run");
  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "quarter", "year", "term", "time");
  private static final Set<String> WAYS_IN = Set.of("for", "on", "onto", "upon", "through");
  private static final Set<String> STILL =
      Set.of("outstanding", "untrained", "overdue", "unbooked");

  private final Words words;
  private final PersonsArguments arguments;
  private final TrainingArguments training;

  Ellipses(Words words, PersonsArguments arguments, TrainingArguments training) {
    this.words = words;
    this.arguments = arguments;
    this.training = training;
  }

  /** The clause's subject, if the clause says that it takes the training spoken of before. */
  Optional<Trained> in(Clause clause) {
    List<PersonsMention> subjects = arguments.subjects(clause);
    return !subjects.isEmpty()
            && !isOfOtherThing(clause, subjects.getFirst())
            && (training.isSpokenOfBefore(clause) || isOfSittingOnCourse(clause))
            && (isTaken(clause) || isToBeTrained(clause, subjects))
        ? Optional.of(new Trained(clause, subjects, "persons-take-training-named-before"))
        : Optional.empty();
  }

  /** "the first ten forms that each officer completes": they complete the forms. */
  private boolean isOfOtherThing(Clause clause, PersonsMention subject) {
    int pronoun = subject.from() - 1;
    return clause.subjectFrom() < pronoun
        && (words.is(pronoun, "that") || words.is(pronoun, "which"))
        && words.isNoun(pronoun - 1)
        && !training.endsAt(pronoun);
  }

  /** "are awaiting a course date". */
  private boolean isOfSittingOnCourse(Clause clause) {
    int noun = clause.objectFrom();
    while (noun < clause.objectTo() && !words.lemmaIsAnyOf(noun, SITTINGS)) {
      noun++;
    }
    return noun < clause.objectTo()
        && (words.is(noun - 1, "course") || words.is(noun - 1, "training"));
  }

  private boolean isTaken(Clause clause) {
    VerbGroup verb = clause.verb();
    int object = words.afterAdverbs(clause.objectFrom());
    String lemma = verb.lemma();
    if (OFFERING.contains(lemma) && isOfSittings(object, clause.objectTo())) {
      return true;
    }
    boolean noted = isNoted(clause);
    if (isHeldBack(words, clause)) {
      return true;
    }
    if (verb.passive() && !noted) {
      boolean goesOn =
          object >= clause.objectTo() || words.endsClause(object) || isPreposition(object);
      if (lemma.equals("put") && words.endsClause(object)) {
        // "have been put right".
        return false;
      }
      boolean onIt = words.isAnyOf(object, WAYS_IN) && words.isAnyOf(object + 1, PRONOUNS);
      return onIt || (BEING_BOOKED.contains(lemma) && (goesOn || isElided(object)));
    }
    return switch (lemma) {
      case "be" ->
          isPartWay(object) || isOnTheList(clause.objectFrom()) || isPassiveLeftOut(clause);
      case "will" -> isCountedSubject(clause) && (words.endsClause(object) || isDated(object));
      case "go" ->
          isEntered(object)
              || (isCountedSubject(clause)
                  && (isDated(object)
                      || (verb.modality().isPresent() && words.endsClause(object))));
      case "work" -> isEntered(object);
      case "come" -> isEntered(object) || (isCountedSubject(clause) && words.endsClause(object));
      case "study", "train", "prepare", "revise", "read", "wait" ->
          (words.is(object, "for") || words.is(object, "towards"))
              && words.isAnyOf(object + 1, PRONOUNS);
      case "learn" -> verb.progressive() && words.endsClause(object);
      case "remain" -> words.endsClause(object) || words.isAnyOf(object, STILL);
      case "stand" -> words.is(object, "ready");
      default ->
          TAKING.contains(lemma)
              && isElided(object)
              && (isWithObject(lemma, object)
                  || (lemma.equals("do")
                      && words.is(clause.objectFrom(), "so")
                      && words.endsClause(object)
                      && isCountedSubject(clause)));
    };
  }

  /** "93% of them have been": trained, as was said before. */
  private boolean isPassiveLeftOut(Clause clause) {
    return clause.verb().tense() == VerbGroup.Tense.PRESENT_PERFECT
        && isCountedSubject(clause)
        && words.endsClause(words.afterAdverbs(clause.objectFrom()));
  }

  private boolean isCountedSubject(Clause clause) {
    return arguments.subjects(clause).stream().allMatch(each -> each.quantity().isPresent());
  }

  /** "have been held back for it", "are on hold". */
  static boolean isHeldBack(Words words, Clause clause) {
    int object = words.afterAdverbs(clause.objectFrom());
    String lemma = clause.verb().lemma();
    boolean back = words.is(clause.objectFrom(), "back") || words.is(object, "back");
    return (clause.verb().passive() && lemma.equals("hold") && back)
        || (lemma.equals("be") && words.startsWith(object, "on hold"));
  }

  /** "410 constables attended in May": the tagger takes a past without object for a participle. */
  static boolean isNoted(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.tense() == VerbGroup.Tense.PARTICIPLE
        && verb.passive()
        && clause.governor().verb().head() == verb.head()
        && clause.subjectFrom() < clause.subjectTo()
        && TAKING.contains(verb.lemma());
  }

  /** "have" and "take" alone say nothing: "have it", "take it". */
  private boolean isWithObject(String lemma, int object) {
    return switch (lemma) {
      case "do" -> words.is(object, "it") || words.is(object - 1, "so") || words.is(object, "so");
      case "begin", "start", "commence" -> words.isAnyOf(object, PRONOUNS) || isDated(object);
      case "take" -> words.isAnyOf(object, PRONOUNS) || words.is(object, "part");
      case "pass" -> words.isAnyOf(object, PRONOUNS) || words.endsClause(object);
      case "have", "get", "receive", "join", "sit", "access" -> words.isAnyOf(object, PRONOUNS);
      default -> true;
    };
  }

  private boolean isElided(int object) {
    return words.tag(object).equals("WRB")
        || isEveryTime(object)
        || words.isAnyOf(object, PRONOUNS)
        || isOneInTurn(object)
        || words.is(object, "part")
        || isOfIntake(object)
        || words.endsClause(object)
        || isPreposition(object)
        || words.is(object, "its")
        || words.is(object, "early")
        || words.is(object, "later")
        || words.is(object, "next")
        || words.is(object, "last");
  }

  /** "attend each", "attend every year", not "attend every meeting". */
  private boolean isEveryTime(int object) {
    return (words.is(object, "each") || words.is(object, "every"))
        && (!words.isNoun(object + 1) || words.lemmaIsAnyOf(object + 1, TIMES));
  }

  /** "will attend the pilot", "joined the second cohort". */
  private boolean isOfIntake(int object) {
    int noun = object;
    while (words.tag(noun).matches("DT|PRP\\$|JJ.?")) {
      noun++;
    }
    return noun > object
        && (words.lemmaIsAnyOf(noun, INTAKES) || words.is(noun, "pilot"))
        && !words.isNoun(noun + 1)
        && !words.is(noun + 1, "of");
  }

  /** "attended the first", "will attend the next one". */
  private boolean isOneInTurn(int object) {
    boolean turn =
        words.is(object, "the")
            && words.isAnyOf(
                object + 1, Set.of("first", "second", "third", "last", "next", "latest"));
    return turn && (words.endsClause(object + 2) || words.is(object + 2, "one"));
  }

  private boolean isPreposition(int place) {
    return words.tag(place).equals("IN") && !words.is(place, "that") && !words.is(place, "of");
  }

  /** "are down for 17 February", "are next in line", "are up for it". */
  private boolean isOnTheList(int from) {
    int after = from + TrainingVerbs.ON_THE_LIST.lengthAt(words, from);
    boolean dated =
        Periods.in(words, after, Math.min(words.count(), after + 4))
            .filter(period -> period.from() == after)
            .isPresent();
    return after > from && (dated || words.endsClause(after) || words.isAnyOf(after, PRONOUNS));
  }

  /** "are part way through", "are half-way", "are on it". */
  private boolean isPartWay(int object) {
    boolean partWay =
        words.isAnyOf(object, PART_WAY)
            && (!words.is(object, "through")
                || words.endsClause(object + 1)
                || isPreposition(object + 1)
                || words.isAnyOf(object + 1, PRONOUNS));
    boolean outstanding =
        words.is(object, "outstanding")
            || words.is(object, "untrained")
            || words.is(object, "next");
    boolean onIt =
        (words.is(object, "on") && words.isAnyOf(object + 1, PRONOUNS))
            || Places.isWaitingList(words, object);
    boolean onIntake =
        words.is(object, "on")
            && IntStream.range(object + 1, object + 4)
                .anyMatch(place -> words.lemmaIsAnyOf(place, INTAKES) && words.isNoun(place));
    return partWay || outstanding || onIt || onIntake;
  }

  /** "40 have been trained; the rest will be by May". */
  private boolean isToBeTrained(Clause clause, List<PersonsMention> subjects) {
    int object = words.afterAdverbs(clause.objectFrom());
    boolean will =
        clause.verb().lemma().equals("be")
            && clause.verb().modality().equals(Optional.of(VerbGroup.Modality.WILL));
    return will
        && isCountedOrRest(subjects.getFirst())
        && (words.endsClause(object) || isDated(object));
  }

  /** "in October", "on 3 March", "next week". */
  private boolean isDated(int place) {
    boolean thisYear =
        words.isAnyOf(place, Set.of("this", "next", "last")) && words.isNoun(place + 1);
    if (thisYear && Periods.isNamed(words, place, Math.min(words.count(), place + 2))) {
      return true;
    }
    return isPreposition(place)
        && (Periods.isMonth(words.word(place + 1))
            || Periods.isNamed(words, place, Math.min(words.count(), place + 5)));
  }

  /** "go through", "go on it", "go on 21 April". */
  private boolean isEntered(int object) {
    boolean way =
        (words.is(object, "in") && isOfIntake(object + 1))
            || words.is(object, "through")
            || words.is(object, "on")
            || words.is(object, "onto")
            || words.is(object, "towards")
            || words.is(object, "toward");
    boolean dated =
        Periods.in(words, object, Math.min(words.count(), object + 5))
            .filter(period -> period.from() == object)
            .isPresent();
    boolean intake = words.is(object, "in") && way;
    return way
        && (intake || dated || words.endsClause(object + 1) || words.isAnyOf(object + 1, PRONOUNS));
  }

  private boolean isCountedOrRest(PersonsMention mention) {
    return mention.quantity().isPresent() || words.is(mention.from(), "the");
  }

  private boolean isOfSittings(int from, int to) {
    for (int place = from; place < Math.min(to, from + 4); place++) {
      if (words.lemmaIsAnyOf(place, SITTINGS)) {
        return !words.is(from, "no");
      }
    }
    return false;
  }
}
