package org.rejoinder.themes;

import java.util.Set;

/** Tells verbs whose form the tagger mistook: a past for a participle, an infinitive for a noun. */
final class MisreadVerbs {

  /** The tagger takes their past for a participle: "delivery commenced in May". */
  private static final Set<String> INTRANSITIVE =
      Set.of("commence", "begin", "start", "finish", "continue", "progress", "conclude", "lapse");

  private static final Set<String> GIVEN =
      Set.of(
          "deliver",
          "hold",
          "run",
          "give",
          "provide",
          "arrange",
          "book",
          "schedule",
          "complete",
          "organise",
          "stage",
          "commission",
          "procure",
          "launch",
          "agree");

  static final PhraseList<Boolean> ADVERBIAL_PHRASES =
      PhraseList.of(
          "to date",
          "more than once",
          "at least once",
          "time and again",
          "from time to time",
          "on occasion",
          "at times",
          "in the main",
          "for the most part",
          "as a rule",
          "by now",
          "at last",
          "so far",
          "as yet",
          "at present",
          "in turn",
          "in fact",
          "no longer",
          "for the time being",
          "for now",
          "for the present",
          "in future",
          "in due course",
          "in time",
          "of course",
          "in addition",
          "in any case",
          "in any event",
          "in the meantime",
          "in the interim",
          "in the meanwhile",
          "in practice",
          "in principle",
          "in effect",
          "in general",
          "in particular",
          "in consequence",
          "in each case",
          "in all cases",
          "in most cases",
          "in both cases",
          "as a result",
          "as a consequence",
          "as before",
          "as usual",
          "as planned",
          "at this point",
          "at that point",
          "at this stage",
          "at that stage",
          "at first",
          "at once",
          "at the same time",
          "at all times",
          "by and large",
          "by that time",
          "by that point",
          "by this time",
          "on the whole",
          "on average",
          "on request",
          "of late",
          "to this end",
          "for their part",
          "for its part",
          "for some time",
          "all the same",
          "after all",
          "to some extent",
          "to a large extent",
          "once again",
          "by then",
          "from then on",
          "since");

  private final Words words;

  MisreadVerbs(Words words) {
    this.words = words;
  }

  /** "the force trained 28 supervisors": what has an object of its own is no participle. */
  boolean isPastWithObject(int place) {
    String next = words.tag(place + 1);
    boolean object = next.equals("CD") || next.equals("DT") || next.equals("PRP$");
    boolean otherVerb = false;
    for (int other = 0; other < place; other++) {
      otherVerb |= words.isVerb(other);
    }
    boolean subject =
        words.isNoun(place - 1)
            || ListItem.isBullet(words, place - 1)
            || words.is(place - 1, "above")
            || words.is(place - 1, "upwards");
    // "given" and "taken" are never "gave" and "took".
    boolean onlyParticiple = words.word(place).endsWith("n") || words.word(place).endsWith("ne");
    return subject && object && !otherVerb && !onlyParticiple;
  }

  /**
   * "and have since trained", "rates for the module stand at": what no modal or other verb stands
   * before is no infinitive.
   */
  boolean isFiniteLikeInfinitive(int place) {
    boolean modal = false;
    boolean verb = false;
    for (int before = 0; before < place; before++) {
      modal |= words.tag(before).equals("MD");
      boolean participle = words.tag(before).equals("VBG") || words.tag(before).equals("VBN");
      boolean reduced = participle && words.isNoun(before - 1);
      verb |= (words.isVerb(before) && !reduced) || words.tag(before).equals("TO");
    }
    int next = words.afterAdverbs(place + 1);
    boolean perfect =
        words.is(place, "have")
            && (words.tag(next).equals("VBN")
                || words.tag(next).equals("VBD")
                || (words.is(next, "since") && words.tag(next + 1).startsWith("VB")));
    boolean afterNoun = words.isNoun(place - 1) && place > 1 && !verb;
    // "Of the 52, 43 hold it".
    boolean afterNumber = words.tag(place - 1).equals("CD") && words.isComma(place - 2) && !verb;
    return !modal && ((perfect && !words.is(place - 1, "to")) || afterNoun || afterNumber);
  }

  /** "in the process of training 25 mentors", "training all our sergeants". */
  boolean isGerundLikeNoun(int place) {
    String next = words.tag(place + 1);
    String before = words.tag(place - 1);
    boolean object =
        next.equals("PRP$")
            || next.equals("CD")
            || words.isAnyOf(place + 1, Set.of("all", "every"));
    boolean free = place == 0 || before.equals("IN") || before.equals("TO") || before.equals("CC");
    return words.is(place, "training")
        && words.tag(place).equals("NN")
        && object
        && free
        && !Periods.isNamed(words, place + 1, place + 2);
  }

  boolean isPastOfIntransitive(int place) {
    String next = words.tag(place + 1);
    boolean object = words.is(place, "attended") && next.equals("DT");
    boolean ends = object || next.equals("IN") || next.startsWith("RB") || next.equals(".");
    boolean attended =
        words.is(place, "attended") && !isAfterVerb(place) && words.tag(place - 1).equals("CD");
    return (attended || INTRANSITIVE.contains(words.lemma(place)))
        && (attended || words.isNoun(place - 1))
        && ends
        && !words.is(place + 1, "by");
  }

  /** "a workshop, attended to date by 250 constables": the tagger takes it for a past. */
  boolean isByAgent(int verb) {
    int by = verb + 1 + ADVERBIAL_PHRASES.lengthAt(words, verb + 1);
    boolean afterNoun = words.isNoun(verb - 1) || words.isComma(verb - 1);
    boolean time = Periods.in(words, by, Math.min(words.count(), by + 4)).isPresent();
    boolean agent = words.is(by, "by") && !words.tag(by + 1).equals("VBG") && !time;
    return afterNoun && agent && !INTRANSITIVE.contains(words.lemma(verb)) && isAfterVerb(verb);
  }

  /** "Refresher for 60 call takers delivered in May": for them, not by them. */
  boolean isOfWhatIsForThem(int verb) {
    String next = words.tag(verb + 1);
    boolean noObject =
        next.equals("IN")
            || next.equals("TO")
            || next.startsWith("RB")
            || next.equals(".")
            || words.isComma(verb + 1)
            || Periods.isMonth(words.word(verb + 1));
    int place = verb - 1;
    while (words.isNoun(place)
        || words.tag(place).equals("CD")
        || words.tag(place).startsWith("JJ")
        || words.is(place, "-")) {
      place--;
    }
    return noObject
        && GIVEN.contains(words.lemma(verb))
        && place < verb - 1
        && words.is(place, "for")
        && words.isNoun(place - 1)
        && !isAfterVerb(verb);
  }

  private boolean isAfterVerb(int place) {
    for (int before = place - 1; before >= 0; before--) {
      if (words.isVerb(before)) {
        return true;
      }
      if (words.is(before, ":") || words.is(before, ";")) {
        return false;
      }
    }
    return false;
  }

  /** "to", also where the tagger takes "due to" for "because of": "due to complete the course". */
  boolean opensInfinitive(int to) {
    boolean object = words.tag(to + 2).equals("DT") || words.tag(to + 2).equals("PRP$");
    boolean due = words.is(to, "to") && words.is(to - 1, "due");
    return words.tag(to).equals("TO") || (due && object && isUnknownVerb(to + 1));
  }

  /** The tagger takes a verb that it does not know, "to upskill", for a noun or an adjective. */
  boolean isUnknownVerb(int place) {
    boolean noun = words.tag(place).equals("NN") || words.tag(place).equals("JJ");
    return noun && !words.isCapitalised(place) && words.is(place - 1, "to");
  }
}
