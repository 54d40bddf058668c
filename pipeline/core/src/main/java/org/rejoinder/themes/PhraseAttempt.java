package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Phrase.Choice;
import org.rejoinder.domain.Phrase.Element;
import org.rejoinder.domain.Phrase.Gap;
import org.rejoinder.domain.Phrase.OfClass;
import org.rejoinder.domain.Phrase.OfVerb;
import org.rejoinder.domain.Phrase.OneOf;
import org.rejoinder.domain.Phrase.Thing;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;

/** One try to find a phrase from one token of a sentence on. */
final class PhraseAttempt {

  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_THING = 16;
  private static final int LONGEST_INSERTION = 14;
  private static final int MOST_PASSED_OVER = 3;

  /** A phrase of many gaps and choices can be tried in more ways than there is time for. */
  private static final int MOST_STEPS = 1_000_000;

  /** Finite verbs end a thing: what comes after says something of it. */
  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP");

  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did");
  private static final Set<String> HARD_ENDS = Set.of(";", ":", ".", "?", "!");

  /** No thing begins with one of these. */
  private static final Set<String> NO_BEGINNING =
      Set.of(",", "and", "but", "not", "yet", "also", ")");

  /** Words that open another clause: a thing that nothing follows ends before them. */
  private static final Set<String> NEXT_CLAUSE =
      Set.of(
          ",",
          "(",
          ")",
          "before",
          "after",
          "but",
          "while",
          "whilst",
          "when",
          "so",
          "although",
          "though",
          "because",
          "if",
          "unless",
          "until",
          "once",
          "and/or",
          "however");

  /** "the team at the College" acts for the College. */
  private static final Set<String> STANDING_FOR_A_BODY =
      Set.of(
          "team",
          "unit",
          "lead",
          "official",
          "colleague",
          "minister",
          "secretary",
          "officer",
          "director",
          "group",
          "board",
          "committee",
          "representative",
          "partner",
          "office",
          "work",
          "one",
          "none",
          "either",
          "neither",
          "somebody",
          "someone",
          "anybody",
          "anyone",
          "nobody",
          "both",
          "department",
          "portfolio",
          "programme",
          "lawyer");

  /** "has not said when the areas will be named": all that is asked is the thing. */
  private static final Set<String> QUESTIONS = Set.of("what", "when", "how", "whether", "which");

  private static final int NONE = -1;

  private final List<Element> elements;
  private final ReadSentence sentence;
  private final Words words;
  private Optional<Range> thing = Optional.empty();

  private int steps;

  PhraseAttempt(List<Element> elements, ReadSentence sentence, int stepsSoFar) {
    this.elements = elements;
    this.sentence = sentence;
    this.steps = stepsSoFar;
    this.words = sentence.words();
  }

  /** What it took for the thing; nothing where the phrase has none. */
  Optional<Range> thing() {
    return thing;
  }

  /** How many steps all tries in the sentence took so far. */
  int steps() {
    return steps;
  }

  /** Where the phrase from {@code element} on ends if it begins at {@code place}. */
  int end(int element, int place) {
    if (++steps > MOST_STEPS) {
      throw new TooMuchWorkException("The phrase can be tried in too many ways");
    }
    if (element == elements.size()) {
      return place;
    }
    return switch (elements.get(element)) {
      case Gap _ -> afterGap(element, place);
      case Thing thing -> afterThing(thing, element, place);
      case OneOf one -> afterChoice(one, element, place);
    };
  }

  private int afterChoice(OneOf one, int element, int place) {
    int passed = 0;
    while (true) {
      int end = atOnce(one, element, place + passed);
      if (end != NONE) {
        return end;
      }
      boolean more =
          element > 0 && passed < MOST_PASSED_OVER && WordMatch.isPassedOver(words, place + passed);
      if (!more) {
        break;
      }
      passed++;
    }
    return one.optional() ? end(element + 1, place) : NONE;
  }

  private int atOnce(OneOf one, int element, int place) {
    for (Choice choice : one.choices()) {
      if (choice instanceof OfVerb verb) {
        int end = afterVerb(verb, element, place);
        if (end != NONE) {
          return end;
        }
        continue;
      }
      int length =
          choice instanceof OfClass(String name)
              ? sentence.lengthOf(name, place)
              : WordMatch.length(choice, words, place);
      if (length > 0 && choice instanceof OfClass && isVerb(element + 1)) {
        int end = afterSubject(element, new Range(place, place + length));
        if (end != NONE) {
          return end;
        }
      } else if (length > 0) {
        int end = end(element + 1, place + length);
        if (end != NONE) {
          return end;
        }
      }
    }
    return NONE;
  }

  /** Whether the element is a verb that asks for the one before it as its subject. */
  private boolean isVerb(int element) {
    return element < elements.size()
        && elements.get(element) instanceof OneOf one
        && one.choices().getFirst() instanceof OfVerb;
  }

  private int afterVerb(OfVerb asked, int element, int place) {
    for (SaidVerb said : sentence.saidVerbs()) {
      if (said.verb().tokens().from() == place && said.is(asked, sentence)) {
        int end = end(element + 1, endOf(said, asked));
        if (end != NONE) {
          return end;
        }
      }
    }
    return NONE;
  }

  private int endOf(SaidVerb said, OfVerb asked) {
    int head = said.verb().head();
    return Math.max(said.end(words), head + sentence.lengthOf(asked.wordClass(), head));
  }

  /** What follows a verb whose subject's own noun phrase holds these words. */
  private int afterSubject(int element, Range body) {
    for (Choice choice : ((OneOf) elements.get(element + 1)).choices()) {
      for (SaidVerb said : sentence.saidVerbs()) {
        boolean isSubject =
            said.verb().head() >= body.to()
                && said.subject().filter(each -> leads(each, body)).isPresent();
        if (isSubject && choice instanceof OfVerb asked && said.is(asked, sentence)) {
          int end = end(element + 2, endOf(said, asked));
          if (end != NONE) {
            return end;
          }
        }
      }
    }
    return NONE;
  }

  private boolean leads(Range subject, Range body) {
    Range head = Subjects.head(words, subject, STANDING_FOR_A_BODY);
    return head.from() <= body.from() && body.from() < head.to();
  }

  private boolean isInHead(Range subject, int place) {
    Range head = Subjects.head(words, subject, STANDING_FOR_A_BODY);
    return place <= subject.from() + 4 || (head.from() <= place && place < head.to());
  }

  /** A thing that is the subject of the verb that the phrase has next. */
  private int afterThingAsSubject(int element, int place) {
    for (Choice choice : ((OneOf) elements.get(element + 1)).choices()) {
      for (SaidVerb said : sentence.saidVerbs()) {
        boolean isSubject =
            said.subject()
                .filter(each -> each.from() <= place && place < each.to())
                .filter(each -> isInHead(each, place))
                .filter(_ -> canBegin(place) && !words.tag(place).equals("VB"))
                .isPresent();
        if (isSubject && choice instanceof OfVerb asked && said.is(asked, sentence)) {
          thing = said.subject().map(each -> new Range(place, each.to()));
          int end = end(element + 2, endOf(said, asked));
          if (end != NONE) {
            return end;
          }
        }
      }
    }
    thing = Optional.empty();
    return NONE;
  }

  private int afterGap(int element, int place) {
    int next = place;
    for (int length = 0; length <= LONGEST_GAP; length++) {
      int end = end(element + 1, next);
      if (end != NONE) {
        return end;
      }
      if (isHardEnd(next)) {
        return NONE;
      }
      next = afterInsertion(next);
    }
    return NONE;
  }

  /** "There is, at the date of this reply, no definition": what stands between is one step. */
  private int afterInsertion(int place) {
    if (words.isComma(place)) {
      for (int end = place + 2; end < place + LONGEST_INSERTION && !isHardEnd(end); end++) {
        if (words.isComma(end)) {
          return end + 1;
        }
      }
    }
    return place + 1;
  }

  private int afterThing(Thing asked, int element, int place) {
    int end =
        isVerb(element + 1) ? afterThingAsSubject(element, place) : afterAnyThing(element, place);
    return end == NONE && asked.optional() ? end(element + 1, place) : end;
  }

  private boolean canBegin(int place) {
    return !words.isAnyOf(place, NO_BEGINNING);
  }

  private int afterAnyThing(int element, int place) {
    if (!canBegin(place)) {
      return NONE;
    }
    boolean last = element == elements.size() - 1;
    int furthest = place;
    while (furthest - place < LONGEST_THING && belongsToThing(furthest, place, last)) {
      furthest++;
      if (!last) {
        thing = Optional.of(new Range(place, furthest));
        int end = end(element + 1, furthest);
        if (end != NONE) {
          return end;
        }
      }
    }
    if (!last || furthest == place) {
      return NONE;
    }
    thing = Optional.of(new Range(place, furthest));
    return furthest;
  }

  private boolean belongsToThing(int place, int start, boolean last) {
    boolean finite = FINITE.contains(words.tag(place)) && !words.word(place).startsWith("'");
    boolean verb = finite || words.isAnyOf(place, PAST_AUXILIARIES);
    boolean nextClause =
        last
            && place > start
            && (words.isAnyOf(place, NEXT_CLAUSE)
                || (words.is(place, "and") && isSubject(place + 1)));
    boolean asks = last && words.isAnyOf(start, QUESTIONS);
    boolean ends = verb && !asks && !isInRelativeClause(place, start);
    return words.has(place) && !isHardEnd(place) && !ends && !nextClause;
  }

  /** "The definition that forces are told to use": the clause is part of the thing. */
  private boolean isInRelativeClause(int place, int start) {
    return sentence.clauses().stream()
        .filter(clause -> clause.kind() == SubordinateClause.Kind.RELATIVE)
        .filter(clause -> clause.tokens().from() > start)
        .anyMatch(clause -> clause.holds(place));
  }

  private boolean isSubject(int place) {
    return words.tag(place).equals("PRP") || FINITE.contains(words.tag(place));
  }

  private boolean isHardEnd(int place) {
    return !words.has(place) || words.isAnyOf(place, HARD_ENDS);
  }
}
