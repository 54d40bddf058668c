package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/** Reads one verb group from left to right: each verb decides which form may follow it. */
final class VerbGroupReader {

  /** Their participle is their infinitive, and the tagger takes one for the other at times. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of("come", "become", "run", "put", "set", "cut", "let", "read", "overcome", "upset");

  private static final Set<String> DENIALS = Set.of("not", "n't", "never", "nt");

  /** "not only looking at charges, but also": nothing is denied. */
  private static final Set<String> ONLY =
      Set.of("only", "merely", "just", "simply", "solely", "least", "exclusively");

  private static final Set<String> REFLEXIVE =
      Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");
  private static final Set<String> FLOATING = Set.of("all", "both", "each");
  private static final int LONGEST_PARENTHESIS = 6;

  private final Words words;
  private final MisreadVerbs misread;
  private final int start;
  private int head;
  private Tense tense = Tense.PRESENT;
  private boolean progressive;
  private boolean passive;
  private boolean negated;
  private boolean yet;
  private Optional<Modality> modality = Optional.empty();

  VerbGroupReader(Words words, int start) {
    this.words = words;
    this.misread = new MisreadVerbs(words);
    this.start = start;
  }

  /** The group that begins with the start's token, if one does. */
  Optional<VerbGroup> read() {
    int first = firstVerb();
    if (first < 0) {
      return Optional.empty();
    }
    head = first;
    int next = step(first);
    while (next > head) {
      head = next;
      next = step(head);
    }
    if (yet && words.lemma(head).equals("have")) {
      yet = false;
    }
    return Optional.of(
        new VerbGroup(
            new TokenPattern.Range(from(), head + 1),
            head,
            misread.isGerundLikeNoun(head) ? "train" : words.lemma(head),
            tense,
            progressive,
            passive,
            negated,
            modality));
  }

  private int from() {
    int before = start;
    if (isOfClauseBefore()) {
      return before;
    }
    while (words.isAnyOf(before - 1, DENIALS) || words.startsWith(before - 2, "no longer")) {
      negated = true;
      before -= words.isAnyOf(before - 1, DENIALS) ? 1 : 2;
    }
    return before;
  }

  /** "the 13 who have not are booked": what is denied is what they have not. */
  private boolean isOfClauseBefore() {
    String tag = words.tag(start);
    boolean finite =
        tag.equals("VBP") || tag.equals("VBZ") || tag.equals("VBD") || tag.equals("MD");
    return finite
        && words.isAnyOf(start - 1, DENIALS)
        && (words.isVerb(start - 2) || words.tag(start - 2).equals("MD"));
  }

  private int firstVerb() {
    if (words.tag(start).equals("TO")) {
      int verb = afterAdverbs(start + 1);
      if (words.tag(verb).equals("VB") || misread.isUnknownVerb(verb)) {
        tense = Tense.INFINITIVE;
        return verb;
      }
      return -1;
    }
    if (misread.isGerundLikeNoun(start)) {
      tense = Tense.PARTICIPLE;
      return start;
    }
    if (!words.isVerb(start)) {
      return -1;
    }
    tense =
        switch (words.tag(start)) {
          case "VBD" -> Tense.PAST;
          case "VBG", "VBN" -> Tense.PARTICIPLE;
          case "VB" -> Tense.INFINITIVE;
          default -> Tense.PRESENT;
        };
    if (tense == Tense.INFINITIVE && misread.isFiniteLikeInfinitive(start)) {
      tense = Tense.PRESENT;
    }
    passive = words.tag(start).equals("VBN");
    if (passive && (misread.isPastOfIntransitive(start) || misread.isPastWithObject(start))) {
      tense = Tense.PAST;
      passive = false;
    }
    if (words.tag(start).equals("VBD")
        && (misread.isByAgent(start) || misread.isOfWhatIsForThem(start))) {
      tense = Tense.PARTICIPLE;
      passive = true;
    }
    return start;
  }

  /** The place of the verb that {@code verb} helps, or {@code verb} itself if it helps none. */
  private int step(int verb) {
    if (words.tag(verb).equals("MD")) {
      return afterModal(verb);
    }
    return switch (words.lemma(verb)) {
      case "be" -> afterBe(verb);
      case "have" -> afterHave(verb);
      case "do" -> afterDo(verb);
      default -> afterMainVerb(verb);
    };
  }

  private int afterModal(int modal) {
    add(Catenatives.ofModal(words.word(modal)));
    if (modality.equals(Optional.of(Modality.WILL))) {
      tense = Tense.FUTURE;
    }
    if (words.startsWith(modal - 1, "ca n't") || words.is(modal, "cannot")) {
      negated = true;
    }
    int next = afterAdverbs(modal + 1);
    if (words.tag(next).equals("TO")) {
      next = afterAdverbs(next + 1);
    }
    int timed = TimeWithinVerbs.after(words, next);
    if (timed > next && words.tag(timed).equals("VB")) {
      return timed;
    }
    boolean bare = words.isVerb(next) || words.tag(next).equals("NN");
    return bare ? next : afterParenthesis(modal, Set.of("VB"), modal);
  }

  private int afterBe(int be) {
    passive = false;
    int timed = TimeWithinVerbs.after(words, afterAdverbs(be + 1));
    int after = afterAdverbs(be + 1);
    boolean meanwhile = words.is(after, "at") && words.tag(timed).equals("VBG");
    int next = words.is(timed, "being") || meanwhile ? timed : after;
    return switch (words.tag(next)) {
      case "VBG" -> words.is(next, "being") ? afterBeing(be, next) : afterProgressive(be, next);
      case "VBN", "VBD" -> {
        passive = true;
        yield next;
      }
      case "TO" -> afterBeTo(be, next);
      default -> afterAdjective(be, next);
    };
  }

  private int afterBeing(int be, int being) {
    progressive = true;
    int participle = afterAdverbs(being + 1);
    passive = isParticiple(participle);
    return passive ? participle : be;
  }

  /**
   * "The courses are including ..." is rare, "the forces are: including ..." and its like are not.
   */
  private int afterProgressive(int be, int gerund) {
    if (words.lemma(gerund).equals("include") || words.lemma(gerund).equals("follow")) {
      return be;
    }
    progressive = true;
    return gerund;
  }

  private int afterBeTo(int be, int to) {
    int infinitive = infinitiveAt(to);
    if (infinitive < 0) {
      return be;
    }
    if (yet) {
      negated = true;
    } else {
      add(Optional.of(Modality.PLAN));
      tense = tense == Tense.PRESENT ? Tense.FUTURE : tense;
    }
    return infinitive;
  }

  private int afterAdjective(int be, int adjective) {
    Optional<Modality> handedOn = Catenatives.ofAdjective(words.word(adjective));
    int infinitive = handedOn.isPresent() ? infinitiveAt(adjective + 1) : -1;
    if (infinitive < 0 && isDueToDo(adjective)) {
      infinitive = adjective + 2;
    }
    if (infinitive < 0) {
      return afterParenthesis(be, Set.of("VBN", "VBG"), be);
    }
    negated |= Catenatives.denies(words.word(adjective));
    add(handedOn);
    return infinitive;
  }

  /** "due to review the process", not "due to demand": the tagger reads both as "because of". */
  private boolean isDueToDo(int due) {
    boolean object =
        words.tag(due + 3).equals("DT")
            || words.tag(due + 3).equals("PRP$")
            || words.tag(due + 3).equals("CD");
    boolean verb = words.tag(due + 2).equals("VB") || (words.tag(due + 2).equals("NN") && object);
    return words.startsWith(due, "due to") && verb;
  }

  private int afterHave(int have) {
    int next = afterAdverbs(have + 1);
    if (isParticiple(next)) {
      makePerfect(have);
      return next;
    }
    int timed = TimeWithinVerbs.after(words, next);
    if (timed > next && isParticiple(timed)) {
      makePerfect(have);
      return timed;
    }
    int infinitive = infinitiveAt(next);
    if (infinitive > 0) {
      boolean still = words.is(next - 1, "still");
      if (yet || still) {
        negated = true;
        tense = Tense.PRESENT_PERFECT;
      } else {
        add(Optional.of(Modality.MUST));
      }
      return infinitive;
    }
    int parted = afterParenthesis(have, Set.of("VBN"), have);
    if (parted > have) {
      makePerfect(have);
    }
    return parted;
  }

  private void makePerfect(int have) {
    passive = false;
    tense =
        switch (tense) {
          case PRESENT ->
              words.tag(have).equals("VB") && modality.isPresent() ? tense : Tense.PRESENT_PERFECT;
          case PAST -> Tense.PAST_PERFECT;
          case PRESENT_PERFECT, PAST_PERFECT, FUTURE, INFINITIVE, PARTICIPLE -> tense;
        };
  }

  private int afterDo(int verb) {
    int next = afterAdverbs(verb + 1);
    // "does not at present have": the tagger takes what follows for a present.
    boolean apart = next > verb + 2 && negated && words.tag(next).equals("VBP");
    return words.tag(next).equals("VB") || apart ? next : verb;
  }

  private int afterMainVerb(int verb) {
    String lemma = words.lemma(verb);
    int next = afterAdverbs(verb + 1);
    int infinitive = infinitiveAt(next);
    Optional<Modality> handedOn = Catenatives.ofVerb(lemma);
    boolean hands = handedOn.isPresent() && isHandingOn(verb);
    if (infinitive > 0 && (hands || Catenatives.denies(lemma))) {
      negated |= Catenatives.denies(lemma);
      return handOn(handedOn, infinitive);
    }
    boolean gerund = words.tag(next).equals("VBG");
    if (gerund && Catenatives.takesGerund(lemma)) {
      return handOn(handedOn, next);
    }
    boolean gerundAfterTo = words.is(next, "to") && words.tag(next + 1).equals("VBG");
    if (gerundAfterTo && Catenatives.takesToAndGerund(lemma)) {
      return handOn(handedOn, next + 1);
    }
    return verb;
  }

  /** "going to" hands on its meaning, "went to" does not; so with "looking to" and "working to". */
  private boolean isHandingOn(int verb) {
    return switch (words.lemma(verb)) {
      case "go", "look", "work" -> words.tag(verb).equals("VBG");
      default -> true;
    };
  }

  private int handOn(Optional<Modality> handedOn, int verb) {
    add(handedOn);
    passive = false;
    progressive = false;
    return verb;
  }

  private void add(Optional<Modality> further) {
    modality = Catenatives.together(modality, further);
  }

  private boolean isParticiple(int place) {
    boolean sameInBoth =
        words.tag(place).equals("VB")
            && SAME_IN_BOTH.contains(words.word(place))
            && words.lemma(words.beforeAdverbs(place)).equals("have");
    return words.tag(place).equals("VBN") || words.tag(place).equals("VBD") || sameInBoth;
  }

  private int infinitiveAt(int to) {
    boolean denied = negated;
    int verb = afterAdverbs(to + 1);
    if (words.tag(verb).equals("CD") || words.tag(verb).startsWith("JJ")) {
      // "given to not fewer than 65": the number is denied to be less.
      negated = denied;
    }
    boolean bare = words.tag(verb).equals("VB") || misread.isUnknownVerb(verb);
    return misread.opensInfinitive(to) && bare ? verb : -1;
  }

  /** The first place from {@code place} on that is no adverb; notes denials on the way. */
  private int afterAdverbs(int place) {
    int next = place;
    while (words.has(next)) {
      int phrase = MisreadVerbs.ADVERBIAL_PHRASES.lengthAt(words, next);
      if (phrase > 0) {
        boolean since = words.is(next, "since") && !words.isVerb(next + 1) && !isAdverb(next + 1);
        if (since) {
          return next;
        }
        negated |= words.is(next, "no");
        next += phrase;
      } else if (isAdverb(next)) {
        negated |= words.isAnyOf(next, DENIALS) && !words.isAnyOf(next + 1, ONLY);
        yet |= words.is(next, "yet");
        next++;
      } else {
        return next;
      }
    }
    return next;
  }

  private boolean isAdverb(int place) {
    return words.tag(place).startsWith("RB")
        || words.isAnyOf(place, REFLEXIVE)
        || words.isAnyOf(place, DENIALS)
        || words.is(place, "yet")
        || (words.is(place, "last") && words.tag(place + 1).equals("VBN"))
        || (words.isAnyOf(place, FLOATING) && words.isVerb(place + 1));
  }

  /** "have, since April, been trained": the verb after a short stretch between two commas. */
  private int afterParenthesis(int helping, Set<String> tags, int otherwise) {
    int open = afterAdverbs(helping + 1);
    if (!words.isComma(open)) {
      return otherwise;
    }
    for (int close = open + 1; close <= open + LONGEST_PARENTHESIS; close++) {
      if (words.isVerb(close)) {
        return otherwise;
      }
      if (words.isComma(close)) {
        int verb = afterAdverbs(close + 1);
        if (!tags.contains(words.tag(verb))) {
          return otherwise;
        }
        passive = words.lemma(helping).equals("be") && words.tag(verb).equals("VBN");
        progressive |= words.lemma(helping).equals("be") && words.tag(verb).equals("VBG");
        return verb;
      }
    }
    return otherwise;
  }
}
