package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the part that training plays in a clause: its subject, or what persons take by its verb.
 */
final class TrainingArguments {

  private static final Set<String> ATTENDING =
      Set.of(
          "attend", "complete", "undertake", "finish", "pass", "receive", "begin", "start", "do");

  private static final Set<String> PRONOUNS = Set.of("it", "this", "them", "these", "one", "both");

  private static final Set<String> WAYS_IN =
      Set.of(
          "on", "onto", "through", "in", "for", "at", "from", "part", "towards", "toward", "upon",
          "into", "to");

  private static final Set<String> SENDING =
      Set.of(
          "send",
          "put",
          "place",
          "book",
          "enrol",
          "enroll",
          "nominate",
          "release",
          "second",
          "schedule",
          "register",
          "sign");

  private static final Set<String> WEAPONS = Set.of("firearm", "firearms", "shotgun", "gun");
  private static final PhraseList<Boolean> THROUGH =
      PhraseList.of("part of the way through", "part of", "in the midst of", "in the middle of");

  private static final Set<String> HALFWAY =
      Set.of(
          "part",
          "-",
          "way",
          "part-way",
          "halfway",
          "half-way",
          "midway",
          "partway",
          "half",
          "already",
          "still",
          "all",
          "both");

  private final Words words;
  private final List<TrainingMention> training;
  private final boolean spokenOf;

  TrainingArguments(Words words, List<TrainingMention> training, boolean spokenOf) {
    this.words = words;
    this.training = training;
    this.spokenOf = spokenOf;
  }

  Optional<TrainingMention> subjectMention(Clause clause) {
    if (words.is(clause.subjectTo(), "which")) {
      // "the subject of a package, which was completed by": the last noun is meant.
      Optional<TrainingMention> last =
          training.stream()
              .filter(mention -> clause.subjectFrom() <= mention.from())
              .filter(mention -> mention.to() <= clause.subjectTo())
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        return last;
      }
    }
    return training.stream()
        .filter(mention -> clause.subjectFrom() <= mention.from())
        .filter(mention -> mention.to() <= clause.subjectTo())
        .filter(
            mention ->
                !words.isGoverned(mention.from(), clause.subjectFrom())
                    || isDelivered(mention.from()))
        .findFirst();
  }

  /** "delivery of the course", "attendance on the course" are the course's. */
  private boolean isDelivered(int place) {
    int before = words.beforeDeterminers(place);
    return words.lemmaIsAnyOf(before - 1, ProgrammeWords.DELIVERY);
  }

  /** Whether the clause names training in a common noun: letters alone may be anything. */
  boolean isNamedIn(Clause clause) {
    return training.stream()
        .filter(mention -> clause.tokens().from() <= mention.from())
        .filter(mention -> mention.to() <= clause.tokens().to())
        .anyMatch(this::isCommonNoun);
  }

  boolean subjectTraining(Clause clause) {
    return subjectMention(clause).isPresent() || isPronounForTraining(clause);
  }

  /** "it was delivered to": after training was spoken of. */
  boolean isPronounForTraining(Clause clause) {
    boolean pronoun =
        IntStream.range(clause.subjectFrom(), clause.subjectTo())
            .anyMatch(
                place ->
                    words.is(place, "it") || words.is(place, "this") || words.is(place, "these"));
    boolean noNoun =
        IntStream.range(clause.subjectFrom(), clause.subjectTo()).noneMatch(words::isNoun)
            || words.is(clause.subjectTo() - 1, "it");
    boolean rollOut =
        IntStream.range(clause.subjectFrom(), clause.subjectTo())
            .anyMatch(place -> isRollOut(place) && !words.is(place + 1, "of"));
    if (rollOut && isSpokenOf()) {
      return true;
    }
    boolean namedBefore =
        training.stream()
            .anyMatch(mention -> mention.to() <= clause.subjectFrom() && isCommonNoun(mention));
    return pronoun && noNoun && (isSpokenOf() || namedBefore);
  }

  /** Whether the name of some training ends there. */
  boolean endsAt(int place) {
    return training.stream().anyMatch(mention -> mention.to() == place);
  }

  /** "have received the training and delivered it to". */
  boolean isPronounAsObject(Clause clause) {
    return words.isAnyOf(clause.objectFrom(), Set.of("it", "this", "them"))
        && (words.is(clause.objectFrom() + 1, "to") || words.is(clause.objectFrom() + 1, "for"))
        && training.stream()
            .anyMatch(mention -> mention.certain() && mention.to() <= clause.verb().head());
  }

  private boolean isRollOut(int place) {
    return words.is(place, "rollout")
        || words.is(place, "roll-out")
        || (words.is(place, "out") && words.is(place - 1, "-") && words.is(place - 2, "roll"));
  }

  boolean isSpokenOf() {
    return spokenOf
        || training.stream().anyMatch(mention -> mention.certain() || isDelivered(mention.from()));
  }

  boolean anyObjectTraining(Clause clause) {
    return training.stream()
        .filter(mention -> clause.hasObjectAt(mention.to() - 1))
        .filter(mention -> !isTopicOfOther(mention))
        .anyMatch(
            mention ->
                mention.certain()
                    || words.onlyModify(clause.objectFrom(), mention.from())
                    || isEntered(mention)
                    || (SENDING.contains(clause.verb().lemma()) && isAfterOn(mention)));
  }

  /** Training as the object of a verb by which persons take it. */
  boolean objectTraining(Clause clause, String lemma) {
    boolean acronyms = !lemma.equals("have") && !lemma.equals("get");
    boolean named =
        training.stream()
            .filter(mention -> clause.hasObjectAt(mention.to() - 1))
            .filter(mention -> !(lemma.equals("hold") && isPaperAlone(mention)))
            .filter(mention -> !lemma.equals("learn") || CourseNames.isElementary(words, mention))
            .filter(mention -> acronyms || mention.certain() || isCommonNoun(mention))
            .anyMatch(
                mention -> !CourseNames.isLost(words, mention) && isTaken(clause, mention, lemma));
    boolean pronoun =
        (words.isAnyOf(clause.objectFrom(), PRONOUNS)
                || words.is(clause.objectFrom(), "theirs")
                || words.startsWith(clause.objectFrom(), "the same")
                || words.is(clause.objectFrom(), "same"))
            && clause.objectFrom() < clause.objectTo()
            && ATTENDING.contains(lemma)
            && isSpokenOfBefore(clause);
    return named || pronoun || isWayIntoIt(clause) || isFronted(clause, lemma);
  }

  /** "hold a certificate": for a gun, a house or a course. */
  private boolean isPaperAlone(TrainingMention mention) {
    return words.isAnyOf(mention.to() - 1, Set.of("certificate", "award", "licence"))
        && (mention.name().isEmpty() || words.isAnyOf(mention.to() - 2, WEAPONS));
  }

  /** "have sat through it", "are on it", "took part in this". */
  private boolean isWayIntoIt(Clause clause) {
    int way = words.afterAdverbs(clause.objectFrom());
    while (words.isAnyOf(way, HALFWAY)) {
      way++;
    }
    int middle = THROUGH.lengthAt(words, clause.objectFrom());
    if (middle > 0 && words.isAnyOf(clause.objectFrom() + middle, PRONOUNS)) {
      return isSpokenOfBefore(clause);
    }
    if (words.is(way, "through") && words.endsClause(way + 1)) {
      return clause.verb().lemma().equals("be") && isSpokenOfBefore(clause);
    }
    return words.isAnyOf(way, WAYS_IN)
        && words.isAnyOf(way + 1, PRONOUNS)
        && !words.isNoun(way + 2)
        && isSpokenOfBefore(clause);
  }

  /** Whether training was spoken of, be it by a noun such as "module" earlier in the sentence. */
  boolean isSpokenOfBefore(Clause clause) {
    return isSpokenOf()
        || training.stream()
            .filter(mention -> mention.to() <= clause.verb().tokens().from())
            .anyMatch(mention -> words.lemmaIsAnyOf(mention.to() - 1, ProgrammeWords.LIKE_COURSES));
  }

  /** "the package, which all first responders will then complete". */
  private boolean isFronted(Clause clause, String lemma) {
    boolean taken = ATTENDING.contains(lemma) || lemma.equals("take") || lemma.equals("have");
    int which =
        IntStream.rangeClosed(clause.subjectFrom() - 1, clause.subjectFrom())
            .filter(place -> words.is(place, "which") || words.is(place, "that"))
            .findFirst()
            .orElse(-1);
    return taken
        && which > 0
        && training.stream()
            .anyMatch(mention -> mention.to() == which || isBeforeComma(mention, which));
  }

  private boolean isBeforeComma(TrainingMention mention, int place) {
    return mention.to() == place - 1 && words.isComma(place - 1);
  }

  /** "send 11 officers on it". */
  boolean isSentOnIt(Clause clause) {
    return SENDING.contains(clause.verb().lemma())
        && isSpokenOfBefore(clause)
        && IntStream.range(clause.objectFrom(), clause.objectTo())
            .anyMatch(
                place ->
                    words.isAnyOf(place, Set.of("it", "this", "these", "them"))
                        && words.isAnyOf(place - 1, Set.of("on", "onto", "to", "through", "for")));
  }

  /** "had a lecture", where letters alone may be anything. */
  private boolean isCommonNoun(TrainingMention mention) {
    return !words.isCapitalised(mention.to() - 1);
  }

  private boolean isTaken(Clause clause, TrainingMention mention, String lemma) {
    if (CourseNames.isOfAnother(words, mention)) {
      return false;
    }
    boolean through =
        IntStream.range(clause.objectFrom(), mention.from())
            .anyMatch(place -> words.isAnyOf(place, WAYS_IN));
    boolean offered =
        words.is(mention.from() - 1, "of")
            && words.lemmaIsAnyOf(mention.from() - 2, ProgrammeWords.OFFERS);
    if (offered) {
      return true;
    }
    return switch (lemma) {
      case "be" -> isOn(clause, mention);
      case "join" ->
          words.is(words.beforeDeterminers(mention.from()), "for")
              || words.onlyModify(clause.objectFrom(), mention.from());
      case "find" ->
          words.is(words.beforeDeterminers(mention.from()), "for")
              && words.isAnyOf(clause.objectFrom(), Set.of("time", "room"));
      case "wait" -> mention.certain() && isWaitedFor(clause, mention);
      case "work",
          "go",
          "book",
          "enrol",
          "enroll",
          "register",
          "sign",
          "put",
          "place",
          "assign",
          "list",
          "participate",
          "partake",
          "take",
          "progress",
          "benefit",
          "spend",
          "engage",
          "graduate",
          "schedule" ->
          through
              || (lemma.equals("take") && words.onlyModify(clause.objectFrom(), mention.from()));
      default ->
          words.onlyModify(clause.objectFrom(), mention.from())
              || isEntered(mention)
              || isOn(clause, mention)
              || !isGovernedOfOther(clause, mention);
    };
  }

  /** "are waiting for a place on the course", "are waiting their turn". */
  private boolean isWaitedFor(Clause clause, TrainingMention mention) {
    int next = clause.objectFrom();
    return words.startsWith(next, "their turn")
        || (words.is(next, "for")
            && (words.onlyModify(next + 1, mention.from())
                || words.lemmaIsAnyOf(next + 1, Ellipses.SITTINGS)
                || words.lemmaIsAnyOf(next + 2, Ellipses.SITTINGS)));
  }

  /** "have been on the course", "are part of the programme". */
  private boolean isOn(Clause clause, TrainingMention mention) {
    int listed = TrainingVerbs.ON_THE_LIST.lengthAt(words, clause.objectFrom());
    if (listed > 0) {
      return isOnePhrase(clause.objectFrom() + listed, mention.from());
    }
    int preposition = CourseNames.afterAdverbials(words, clause.objectFrom());
    while (words.isAnyOf(preposition, HALFWAY) && !words.is(preposition + 1, "of")) {
      preposition++;
    }
    int through = THROUGH.lengthAt(words, preposition);
    int way = words.isAnyOf(preposition, WAYS_IN) ? 1 : 0;
    return (through > 0 || way > 0)
        && isOnePhrase(preposition + Math.max(through, way), mention.from());
  }

  /** Nothing that begins another phrase stands between. */
  private boolean isOnePhrase(int from, int to) {
    return from <= to
        && IntStream.range(from, to)
            .noneMatch(
                place ->
                    (words.isVerb(place)
                            && !words.tag(place).startsWith("VBG")
                            && !words.tag(place).equals("VBN"))
                        || words.isComma(place)
                        || words.tag(place).equals("IN")
                        || words.tag(place).equals("TO"));
  }

  private boolean isGovernedOfOther(Clause clause, TrainingMention mention) {
    boolean part =
        CourseNames.isPartOfDay(words, clause.objectFrom(), mention.from())
            || CourseNames.isPartOfCourse(words, mention.from());
    return !part
        && words.isGoverned(mention.from(), clause.objectFrom())
        && !(ATTENDING.contains(clause.verb().lemma())
            && CourseNames.isWholeObject(words, clause, mention));
  }

  /** "through the programme", "onto the module". */
  private boolean isEntered(TrainingMention mention) {
    int preposition = words.beforeDeterminers(mention.from());
    return words.is(preposition, "through") || words.is(preposition, "onto");
  }

  private boolean isAfterOn(TrainingMention mention) {
    for (int place = mention.from() - 1; place > mention.from() - 5; place--) {
      if (words.is(place, "on") || words.is(place, "to") || words.is(place, "upon")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTopicOfOther(TrainingMention mention) {
    int of = words.beforeDeterminers(mention.from());
    return mention.from() > 0
        && words.is(of, "of")
        && !words.lemmaIsAnyOf(of - 1, ProgrammeWords.MEASURES)
        && !words.lemmaIsAnyOf(of - 1, ProgrammeWords.OFFERS);
  }
}
