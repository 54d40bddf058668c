package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.domain.Token;

/** Sets right what the tagger takes for another part of speech. */
final class TagReading {

  private static final Set<String> COMPOUND_FIRST =
      Set.of(
          "contact", "control", "call", "response", "patrol", "front", "force", "scene", "shift");
  private static final Set<String> COMPOUND_SECOND =
      Set.of(
          "centre",
          "room",
          "handler",
          "taker",
          "officer",
          "management",
          "staff",
          "line",
          "team",
          "counter",
          "sergeant",
          "supervisor",
          "colleague");

  /** The tagger takes their infinitives for nouns. */
  private static final Set<String> VERBS_LIKE_NOUNS =
      Set.of("pilot", "trial", "launch", "fund", "host", "staff", "test", "scope", "refresh");

  /** The tagger takes them for nouns after a number that stands for persons. */
  private static final Set<String> VERBS_AFTER_NUMBERS = Set.of("hold", "need", "lack", "await");

  /** The tagger takes them for nouns or infinitives after such a number: "eight more begin". */
  private static final Set<String> BEGINNING =
      Set.of("start", "begin", "attend", "join", "finish", "follow", "go");

  private static final Set<String> LESSONS =
      Set.of("coaching", "mentoring", "tutoring", "teaching", "briefing", "schooling", "training");

  private static final Set<String> GETTING =
      Set.of("receive", "undergo", "get", "offer", "provide", "need", "require");

  /** Verbs that say how many there are. */
  private static final Set<String> COUNTING = Set.of("number", "numbers", "total", "totals");

  /** The tagger takes their plurals for verbs. */
  private static final Set<String> ROLES_LIKE_VERBS =
      Set.of(
          "constables", "sergeants", "inspectors", "detectives", "superintendents", "dispatchers");

  private static final Set<String> HEADS_LIKE_VERBS = Set.of("leads", "heads", "chairs", "guards");

  private static final int LONGEST_MODIFIER = 4;

  private final Words words;
  private final List<Token> tokens;

  /**
   * @param words whose word forms are known; tags and lemmas of those behind the one that is asked
   *     for are, too
   */
  TagReading(Words words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** "36 duty leads": after a number above one, a verb would stand in the plural. */
  private boolean isCounted(int place) {
    int before = place - 1;
    while (before > place - LONGEST_MODIFIER
        && before >= 0
        && (rawTag(before).startsWith("NN")
            || rawTag(before).startsWith("JJ")
            || rawTag(before).equals("VBG"))) {
      before--;
    }
    return (rawTag(before).equals("CD") && !words.is(before, "one"))
        || words.is(before, "all")
        || words.is(before, "most");
  }

  /** The part of speech of a word that stands in the sentence. */
  String tag(int place) {
    String tag = tokens.get(place).tag();
    if (tag.equals("RB") && words.is(place, "course") && !words.is(place - 1, "of")) {
      return "NN";
    }
    if (isGerundAsObject(place) || isInWriting(place)) {
      return "NN";
    }
    if (isHeldByNumber(place) || isBegunByNumber(place)) {
      return "VBP";
    }
    if (isCompound(place) || (words.is(place, "to") && isCompound(place + 1))) {
      return words.is(place, "to") ? "IN" : "NN";
    }
    if (place == 0 && words.startsWith(0, "work on")) {
      // "Work on the profile has begun".
      return "NN";
    }
    if (isInfinitiveLikeNoun(place)) {
      return "VB";
    }
    if (words.is(place, "to") && isInfinitiveLikeNoun(place + 1)) {
      return "TO";
    }
    if (words.is(place, "upskill") && (words.is(place - 1, "to") || isModal(place - 1))) {
      // A verb that the tagger does not know and takes for a noun.
      return "VB";
    }
    if (words.is(place, "to") && (words.is(place + 1, "upskill") || isVerbOfTraining(place + 1))) {
      return "TO";
    }
    if (words.is(place - 1, "to") && isVerbOfTraining(place)) {
      return "VB";
    }
    if (isGerundAfterPhrase(place)) {
      return "VBG";
    }
    if (isCounting(place)) {
      return words.is(place, "number") || words.is(place, "total") ? "VBP" : "VBZ";
    }
    if (words.is(place, "lay")
        && rawTag(place - 1).equals("CD")
        && rawTag(place + 1).equals("NNS")) {
      // "five lay members".
      return "JJ";
    }
    if (!tag.startsWith("VB") && !tag.equals("MD")) {
      return tag;
    }
    boolean role =
        ROLES_LIKE_VERBS.contains(words.word(place))
            || (HEADS_LIKE_VERBS.contains(words.word(place)) && isCounted(place));
    if (tag.equals("VBZ") && role) {
      return "NNS";
    }
    if (tag.equals("VBZ") && isHelping(place + 1)) {
      // "places have been": what a finite verb follows at once is its subject.
      return "NNS";
    }
    if (place > 1
        && rawTag(place - 1).equals("CD")
        && rawTag(place - 2).equals("DT")
        && rawTag(place + 1).equals("NNS")
        && !tag.equals("VBG")
        && !tag.equals("VBN")) {
      // "the ten lay members".
      return "JJ";
    }
    if (tag.equals("VBG") && (isWithinNounPhrase(place) || isOfCompound(place))) {
      // "the safeguarding session", "public-facing officers".
      return "JJ";
    }
    if (words.is(place, "regards") && words.is(place - 1, "as")) {
      return "IN";
    }
    boolean offence = words.word(place).equals("rape");
    return isNameByCapital(place) ? "NNP" : offence ? "NN" : tag;
  }

  /** "are at present undertaking the course": the tagger takes "present" for its adjective. */
  private boolean isGerundAfterPhrase(int place) {
    return words.is(place - 1, "present")
        && words.is(place - 2, "at")
        && words.word(place).endsWith("ing")
        && rawTag(place).startsWith("NN");
  }

  /** "officers trained now number 205": the tagger takes the verb for a noun. */
  private boolean isCounting(int place) {
    boolean form = COUNTING.contains(words.word(place)) && rawTag(place).startsWith("NN");
    String before = rawTag(place - 1);
    return form
        && rawTag(place + 1).equals("CD")
        && (before.equals("NNS") || before.equals("RB") || before.equals("NN"));
  }

  /** "to pilot a scheme": no noun after "to" has an article behind it. */
  private boolean isInfinitiveLikeNoun(int place) {
    boolean object =
        words.has(place + 1)
            && (tokens.get(place + 1).tag().equals("DT")
                || tokens.get(place + 1).tag().equals("PRP$"));
    return VERBS_LIKE_NOUNS.contains(words.word(place)) && words.is(place - 1, "to") && object;
  }

  /** "to brief all leaders": the tagger takes the verb for an adjective or a noun. */
  private boolean isVerbOfTraining(int place) {
    String next = rawTag(place + 1);
    boolean object =
        next.equals("DT") || next.equals("PDT") || next.equals("PRP$") || next.equals("CD");
    boolean rolledOut = words.is(place, "roll") && words.is(place + 1, "out");
    return rolledOut
        || (object
            && (words.is(place, "brief")
                || words.is(place, "train")
                || words.is(place, "retrain")));
  }

  /** "have received coaching from a psychologist": what is received is no verb. */
  private boolean isGerundAsObject(int place) {
    return LESSONS.contains(words.word(place))
        && rawTag(place).equals("VBG")
        && place > 0
        && GETTING.contains(tokens.get(place - 1).lemma());
  }

  /** "has told the board in writing that": nobody is said to write. */
  private boolean isInWriting(int place) {
    String next = rawTag(place + 1);
    return words.is(place, "writing")
        && words.is(place - 1, "in")
        && !next.equals("DT")
        && !next.equals("PRP$")
        && !next.startsWith("NN");
  }

  /** "8 of 15 hold the certificate": a noun after such a number would stand in the plural. */
  private boolean isHeldByNumber(int place) {
    boolean object = rawTag(place + 1).startsWith("NN") || rawTag(place + 1).equals("JJ");
    return VERBS_AFTER_NUMBERS.contains(words.word(place))
        && rawTag(place).equals("NN")
        && rawTag(place - 1).equals("CD")
        && !words.is(place - 1, "one")
        && object;
  }

  /** "the other thirteen start in May", "eight more begin in January". */
  private boolean isBegunByNumber(int place) {
    int number = words.is(place - 1, "more") ? place - 2 : place - 1;
    String tag = rawTag(place);
    return BEGINNING.contains(words.word(place))
        && (tag.equals("NN") || tag.equals("VB"))
        && rawTag(number).equals("CD")
        && !words.is(number, "one")
        && rawTag(place + 1).equals("IN")
        && !isModal(number - 1);
  }

  private String rawTag(int place) {
    return words.has(place) ? tokens.get(place).tag() : "";
  }

  private boolean isWithinNounPhrase(int place) {
    String before = rawTag(place - 1);
    boolean opened =
        before.equals("DT")
            || before.equals("PRP$")
            || (before.equals("VBN") && rawTag(place - 2).equals("DT"));
    return opened && rawTag(place + 1).startsWith("NN");
  }

  private boolean isOfCompound(int place) {
    return words.is(place - 1, "-") && rawTag(place + 1).startsWith("NN");
  }

  private boolean isHelping(int place) {
    return words.is(place, "have") || words.is(place, "are") || words.is(place, "were");
  }

  private boolean isModal(int place) {
    return words.has(place) && tokens.get(place).tag().equals("MD");
  }

  /** "to contact centre staff", "to response officers": parts of a name that look like verbs. */
  private boolean isCompound(int place) {
    return COMPOUND_FIRST.contains(words.word(place))
        && (COMPOUND_SECOND.contains(words.lemma(place + 1))
            || COMPOUND_SECOND.contains(words.word(place + 1)));
  }

  private boolean isNameByCapital(int place) {
    return place > 0
        && words.isCapitalised(place)
        && tokens.get(place - 1).word().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
