package org.rejoinder.themes;

import java.util.Set;

/** Kinds of verbs and nouns that decide in what state a practice is. */
final class PracticeVerbs {

  private static final WordLists WORDS = WordLists.read("practice-words.txt");

  static final Set<String> POINTING = Set.of("it", "this", "that", "them", "these");

  private PracticeVerbs() {}

  /** Puts one thing in another's place. */
  static boolean replaces(String lemma) {
    return WORDS.has("replacing", lemma);
  }

  /** Ends a thing, or turns it down; "stand", "wind" and their like only with their particle. */
  static boolean ends(VerbGroup verb, Words words) {
    String particle = words.word(verb.tokens().to());
    return switch (verb.lemma()) {
      case "stand" -> particle.equals("down");
      case "pull", "opt", "back", "bow" -> particle.equals("out");
      // "members give up an evening a month": they give it to the panel.
      case "give" ->
          particle.equals("way")
              || (particle.equals("up")
                  && (verb.passive()
                      || (!words.is(verb.tokens().to() + 1, "a")
                          && !words.is(verb.tokens().to() + 1, "an"))))
              || (POINTING.contains(particle) && words.is(verb.tokens().to() + 1, "up"));
      case "fall" ->
          particle.equals("through")
              || words.startsWith(verb.tokens().to(), "by the wayside")
              || words.startsWith(verb.tokens().to(), "out of use")
              || words.startsWith(verb.tokens().to(), "out of favour")
              || words.startsWith(verb.tokens().to(), "into disuse")
              || words.startsWith(verb.tokens().to(), "into abeyance");
      // "patrols have stopped 1,900 vehicles": they stop others.
      case "stop" -> verb.passive() || !words.tag(verb.tokens().to()).equals("CD");
      case "wind" -> particle.equals("up") || particle.equals("down");
      case "rule" -> particle.equals("out");
      case "let" -> isFollowedByLapse(verb, words);
      case "put", "set" -> particle.equals("aside");
      case "decide" -> particle.equals("against");
      case "come", "bring" ->
          words.startsWith(verb.tokens().to(), "to an end")
              || words.startsWith(verb.tokens().to(), "to a close")
              || words.startsWith(verb.tokens().to(), "to a halt");
      case "do" -> particle.equals("away");
      default -> WORDS.has("ending", verb.lemma()) || WORDS.has("rejecting", verb.lemma());
    };
  }

  /** "let the panel lapse". */
  private static boolean isFollowedByLapse(VerbGroup verb, Words words) {
    for (int place = verb.tokens().to(); place < words.count(); place++) {
      if (words.lemma(place).equals("lapse") || words.is(place, "drop")) {
        return true;
      }
    }
    return false;
  }

  /** When it is done, nothing is there yet: "has been advertised". */
  static boolean prepares(String lemma) {
    return WORDS.has("preparing", lemma);
  }

  static boolean revives(String lemma) {
    return WORDS.has("reviving", lemma);
  }

  /** Is done to a practice that is there. */
  static boolean keeps(String lemma) {
    return WORDS.has("keeping", lemma);
  }

  /** Makes a practice come to be: what is still to be done so is not there. */
  static boolean starts(String lemma) {
    return WORDS.has("starting", lemma) || isTrialled(lemma);
  }

  /** Runs a thing as a trial: what runs so is running. */
  static boolean tries(String lemma) {
    return WORDS.has("trying", lemma) || isTrialled(lemma);
  }

  /** The lemmatiser makes "trialle" of "trialled". */
  private static boolean isTrialled(String lemma) {
    return lemma.startsWith("trial");
  }

  /** Denied, it says that the thing is not coming. */
  static boolean takesForward(String lemma) {
    return WORDS.has("taking-forward", lemma);
  }

  static boolean defines(String lemma) {
    return WORDS.has("defining", lemma);
  }

  /** Denied, it speaks of what is there: "must not be forgotten". */
  static boolean overlooks(String lemma) {
    return WORDS.has("overlooking", lemma);
  }

  static boolean believes(String lemma) {
    return WORDS.has("doubting", lemma);
  }

  /** Speaks to somebody. */
  static boolean addresses(String lemma) {
    return WORDS.has("addressing", lemma);
  }

  /** Tells what a programme is good for: "brings together", "helps". */
  static boolean serves(String lemma) {
    return WORDS.has("serving", lemma);
  }

  /** Tells where a programme comes from. */
  static boolean devises(String lemma) {
    return WORDS.has("devising", lemma);
  }

  /** Is a part of a programme, and not the programme. */
  static boolean belongs(String lemma) {
    return WORDS.has("belonging", lemma);
  }

  /** Looks at how others do it. */
  static boolean learns(String lemma) {
    return WORDS.has("learning", lemma);
  }

  /** Thinks about whether to have a thing. */
  static boolean considers(String lemma) {
    return WORDS.has("considering", lemma);
  }

  /** Joins one thing to another that is there. */
  static boolean joins(String lemma) {
    return WORDS.has("joining", lemma);
  }

  /** What is paid with or agreed by contract, for what is there or is to come. */
  static boolean isPaying(String noun) {
    return WORDS.has("paying", noun);
  }

  /** Gets money or a contract, with which a thing can begin. */
  static boolean secures(String lemma) {
    return WORDS.has("securing", lemma) || fixes(lemma) || prepares(lemma);
  }

  /** Goes over from one thing to another. */
  static boolean switches(String lemma) {
    return WORDS.has("switching", lemma);
  }

  /** What is only thought of: "the option of a panel". */
  static boolean isThought(String noun) {
    return WORDS.has("thinking", noun);
  }

  /** Does what people who meet and look after things do. */
  static boolean hasWork(String lemma) {
    return WORDS.has("working", lemma);
  }

  /** Who belongs to a thing that is there: "volunteers in my scheme". */
  static boolean isMember(String noun) {
    return WORDS.has("members", noun);
  }

  /** What is measured of a thing that is there: "performance against it". */
  static boolean isMeasure(String noun) {
    return WORDS.has("measuring", noun);
  }

  /** Puts a thing to use: "follow the guidance". */
  static boolean applies(String lemma) {
    return WORDS.has("applying", lemma);
  }

  static boolean begins(String lemma) {
    return switch (lemma) {
      case "begin", "start", "commence" -> true;
      default -> false;
    };
  }

  static boolean fixes(String lemma) {
    return WORDS.has("fixing", lemma);
  }

  static boolean cites(String lemma) {
    return VerbSenses.speaks(lemma) || WORDS.has("citing", lemma);
  }

  /** As long as it goes on, what it makes is not there: "drafting". */
  static boolean isMaking(String noun) {
    return WORDS.has("making", noun);
  }

  /** Once it has begun, what it brings in is there: "roll-out". */
  static boolean isBringingIn(String noun) {
    return WORDS.has("bringing-in", noun);
  }

  /** Comes before the thing itself: "business case". */
  static boolean isProposing(String noun) {
    return WORDS.has("proposing", noun);
  }
}
