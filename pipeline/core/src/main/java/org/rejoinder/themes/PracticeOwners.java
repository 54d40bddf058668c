package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;

/** Tells whose a practice is from the words of the codebook's classes around its name. */
final class PracticeOwners {

  private static final String ANOTHER_FORCE = "another-force";
  private static final String OWN_SIDE = "own-side";
  private static final String NATIONAL_BODY = "national-body";
  private static final String REPORT_AUTHOR = "report-author";

  private static final Set<String> CLAUSE_ENDS =
      Set.of(";", ":", "but", "while", "whilst", "whereas", "although", "though");

  /** What stands after them is compared, dealt with or given something, and has nothing. */
  private static final Set<String> BESIDE =
      Set.of(
          "with",
          "like",
          "unlike",
          "to",
          "than",
          "alongside",
          "from",
          "behind",
          "on",
          "for",
          "against");

  /** They tie what follows to the name before them: "Wexmoor, where every home has signed it". */
  private static final Set<String> RELATIVES = Set.of("where", "whose", "which", "who", "that");

  /** Parts of a report, which say what it says. */
  private static final Set<String> PARTS =
      Set.of("part", "chapter", "section", "paragraph", "page", "volume", "annex", "appendix");

  private static final Set<String> PRONOUNS = Set.of("it", "they", "she", "he", "their", "its");

  private final ForceNames forces;

  PracticeOwners(ForceNames forces) {
    this.forces = forces;
  }

  /**
   * Whose a practice is, and what tells it.
   *
   * @param signs the words that name the other force, or the report's verb; none for one's own
   */
  record Owned(PracticeOwner owner, List<Sign> signs) {}

  Owned of(PracticeMention mention, NameRole role, SentenceInContext context) {
    ReadSentence sentence = context.sentence();
    Range clause = clauseAround(sentence.words(), role.phrase());
    Optional<Action> cited = reportSpeaks(role, context, clause);
    if (cited.isPresent()) {
      return new Owned(PracticeOwner.REPORT, List.of(Sign.of(cited.get())));
    }
    if (isOwn(sentence, role.phrase(), mention.tokens())) {
      return new Owned(PracticeOwner.OWN, List.of());
    }
    return anothers(sentence, clause, role.phrase())
        .map(place -> new Range(place, place + 1))
        .map(name -> new Owned(PracticeOwner.ANOTHER, List.of(new Sign(name, "owner", "another"))))
        .orElse(new Owned(PracticeOwner.UNSAID, List.of()));
  }

  /** "our panel", "the force's panel", "Wexmoor's panel", "the panel that we run". */
  private boolean isOwn(ReadSentence sentence, Range phrase, Range name) {
    Words words = sentence.words();
    for (int place = phrase.from(); place < phrase.to(); place++) {
      boolean ownWord = sentence.lengthOf(OWN_SIDE, place) > 0;
      boolean possessor =
          words.tag(place + 1).equals("POS")
              && words.isNoun(place)
              && (place < name.from() || place >= name.to())
              && !forces.isAnother(words.asWritten(place))
              && !sentence.holds(
                  ANOTHER_FORCE, new Range(Math.max(0, phrase.from() - 1), place + 1))
              && sentence.lengthOf(NATIONAL_BODY, place) == 0
              && sentence.lengthOf(REPORT_AUTHOR, place) == 0;
      if (ownWord || possessor) {
        return true;
      }
    }
    int relative = phrase.to();
    int whose = words.isComma(relative) ? relative + 1 : relative;
    if (words.is(whose, "whose") && words.isAnyOf(whose + 2, Set.of("we", "i"))) {
      return true;
    }
    return words.isAnyOf(relative, Set.of("that", "which", "whom"))
        && words.isAnyOf(relative + 1, Set.of("we", "i", "my", "our"));
  }

  /** The place where another force is named that the practice belongs to. */
  private Optional<Integer> anothers(ReadSentence sentence, Range clause, Range phrase) {
    Words words = sentence.words();
    Optional<Integer> another = Optional.empty();
    for (int place = clause.from(); place < clause.to(); place++) {
      if (isAnother(sentence, place)) {
        if (isTied(words, place, phrase)) {
          return Optional.of(place);
        }
        if (another.isEmpty() && !isBeside(words, place, phrase) && !isForUs(words, clause)) {
          another = Optional.of(place);
        }
      }
    }
    // "we use it as the neighbours do"; "I note that the neighbours use it" does not say so.
    OwnSubject own = new OwnSubject(sentence);
    return another.filter(_ -> !own.actsIn(clause.from(), phrase.from()));
  }

  private boolean isAnother(ReadSentence sentence, int place) {
    Words words = sentence.words();
    boolean colleagues =
        words.lemmaIsAnyOf(place, Set.of("colleague", "counterpart"))
            && words.isAnyOf(place + 1, Set.of("in", "at", "from"))
            && words.isCapitalised(place + 2);
    boolean several =
        words.tag(place).equals("CD")
            && words.is(place - 1, "in")
            && words.lemma(place + 1).equals("force")
            && !words.is(place, "two");
    boolean tell =
        words.tag(place).equals("CD")
            && words.lemma(place + 1).equals("force")
            && VerbSenses.speaks(words.lemma(place + 2));
    boolean nationally = place == 0 && words.is(0, "nationally");
    return colleagues
        || nationally
        || tell
        || several
        || sentence.lengthOf(ANOTHER_FORCE, place) > 0
        || forces.isAnother(words.asWritten(place));
  }

  /** "the dashboard that Wexmoor has built", "Wexmoor, whose officers are", whoever saw it. */
  private static boolean isTied(Words words, int place, Range phrase) {
    boolean builtBy =
        words.isAnyOf(phrase.to(), RELATIVES)
            && phrase.to() < place
            && place <= phrase.to() + 2
            && !words.isAnyOf(phrase.to() + 1, Set.of("we", "i"));
    int next = place + 1;
    while (next < phrase.from() && (words.isName(next) || words.isComma(next))) {
      next++;
    }
    return builtBy || (next <= phrase.from() && words.isAnyOf(next, RELATIVES));
  }

  /** "is being built for us by a neighbour": ours all the same. */
  private static boolean isForUs(Words words, Range clause) {
    for (int place = clause.from(); place < clause.to(); place++) {
      boolean forUs = words.is(place, "for") && words.is(place + 1, "us");
      if (forUs || words.is(place, "ourselves")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Words words, int place, Range phrase) {
    int before = place - 1;
    while (words.tag(before).equals("DT")
        || words.tag(before).startsWith("JJ")
        || words.tag(before).startsWith("NN")
        || words.tag(before).equals("PRP$")
        || words.tag(before).equals("CD")) {
      before--;
    }
    boolean possessor = phrase.from() <= place && place < phrase.to();
    boolean inComparison =
        words.isAnyOf(before, Set.of("in", "at", "of"))
            && words.tag(before - 1).equals("CD")
            && words.isAnyOf(startOfNumeral(words, before - 1) - 1, BESIDE);
    return !possessor && (words.isAnyOf(before, BESIDE) || inComparison);
  }

  /** "twenty-six" is three words. */
  private static int startOfNumeral(Words words, int place) {
    return words.is(place - 1, "-") ? place - 2 : place;
  }

  /** "Inspectors noted that ...", and "They noted that ..." after a sentence about them. */
  private static Optional<Action> reportSpeaks(
      NameRole role, SentenceInContext context, Range clause) {
    ReadSentence sentence = context.sentence();
    for (Action action : sentence.actions()) {
      int verb = action.verb().tokens().from();
      boolean before = clause.from() <= verb && verb < role.phrase().from();
      if (before
          && action.verb().finite()
          && (isTold(action.verb())
              || (!action.verb().passive() && cites(action, sentence.words())))
          && !isAgreedWith(sentence.words(), action)
          && !isInClauseBefore(sentence, action, role.phrase())) {
        return subjectIsReport(context, clause.from(), verb)
            ? Optional.of(action)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The inquiry was told that": what it was told is no less its own story. */
  private static boolean isTold(VerbGroup verb) {
    return verb.passive() && Set.of("tell", "inform").contains(verb.lemma());
  }

  /** "The inspectors rightly observe", "were right that we have none": the writer says so too. */
  private static boolean isAgreedWith(Words words, Action action) {
    int verb = action.verb().tokens().from();
    boolean right =
        action.verb().lemma().equals("be")
            && words.isAnyOf(
                action.verb().tokens().to(), Set.of("right", "correct", "entitled", "justified"));
    return right
        || words.isAnyOf(verb - 1, Set.of("rightly", "correctly", "fairly"))
        || words.isAnyOf(verb, Set.of("rightly", "correctly", "fairly"));
  }

  /** "When the inquiry took evidence, officers used": the report does not speak of what is used. */
  private static boolean isInClauseBefore(ReadSentence sentence, Action action, Range phrase) {
    return sentence.clauses().stream()
        .anyMatch(
            clause ->
                clause.kind() != SubordinateClause.Kind.RELATIVE
                    && clause.holds(action.verb().head())
                    && clause.tokens().to() <= phrase.from());
  }

  private static boolean cites(Action action, Words words) {
    String lemma = action.verb().lemma();
    boolean takesPlace = lemma.equals("take") && words.is(action.verb().tokens().to(), "place");
    return !takesPlace && (VerbSenses.speaks(lemma) || PracticeVerbs.cites(lemma));
  }

  private static boolean subjectIsReport(SentenceInContext context, int from, int verb) {
    ReadSentence sentence = context.sentence();
    Words words = sentence.words();
    Range subject = new Range(from, Math.max(verb, from + 1));
    for (int place = subject.to() - 1; place >= subject.from(); place--) {
      // "Reports are graded": reports of crime.
      if (sentence.lengthOf(REPORT_AUTHOR, place) > 0
          && !words.is(place, "reports")
          && !isOfOther(words, place)
          && !isOwnReviewer(words, place)) {
        return true;
      }
      if (words.isAnyOf(place, Set.of("we", "i"))) {
        return false;
      }
    }
    int pronoun = verb - 1;
    while (words.tag(pronoun).startsWith("RB")) {
      pronoun--;
    }
    boolean bound = words.isAnyOf(from, PRONOUNS) || words.isAnyOf(pronoun, PRONOUNS);
    boolean earlier = from > 0 && startsWithReport(sentence);
    List<ReadSentence> before = context.before();
    return bound && (earlier || (!before.isEmpty() && startsWithReport(before.getLast())));
  }

  /** "our review", "the force's auditors", "the ethics committee": no inspector of anybody. */
  private static boolean isOwnReviewer(Words words, int place) {
    return words.isAnyOf(place - 1, Set.of("our", "my", "ethics", "scrutiny", "audit", "internal"))
        || (words.tag(place - 1).equals("POS")
            && words.isAnyOf(place - 2, Set.of("force", "constabulary", "service", "council")));
  }

  private static boolean startsWithReport(ReadSentence sentence) {
    int verb =
        sentence.actions().isEmpty() ? 0 : sentence.actions().getFirst().verb().tokens().from();
    return verb > 0 && sentence.holds(REPORT_AUTHOR, new Range(0, verb));
  }

  /** "Since the report, the force has": the report is no subject. */
  private static boolean isOfOther(Words words, int place) {
    int before = place - 1;
    while (words.tag(before).equals("DT")
        || words.tag(before).equals("PRP$")
        || words.tag(before).startsWith("JJ")
        || words.isNoun(before)
        || words.tag(before).equals("POS")) {
      before--;
    }
    // "Part Two of the report".
    boolean part =
        words.is(before, "of")
            && (PARTS.contains(words.lemma(before - 1)) || PARTS.contains(words.lemma(before - 2)));
    return !part
        && words.tag(before).equals("IN")
        && !words.is(before, "in")
        && !words.is(before, "that");
  }

  /** Between the conjunctions and stops on either side of the name. */
  private static Range clauseAround(Words words, Range phrase) {
    int from = phrase.from();
    while (from > 0 && !isClauseEnd(words, from - 1)) {
      from--;
    }
    int to = phrase.to();
    boolean aside = words.asWritten(phrase.from() - 1).equals("(") || isAside(words, phrase);
    while (to < words.count()
        && !isClauseEnd(words, to)
        && !(aside && words.asWritten(to).equals(")"))) {
      to++;
    }
    return new Range(from, Math.max(to, from + 1));
  }

  /** "(through the panel)". */
  private static boolean isAside(Words words, Range phrase) {
    return words.asWritten(phrase.from() - 2).equals("(")
        && words.asWritten(phrase.to()).equals(")");
  }

  /** ", and we have": a new subject of the body's own begins a clause as well. */
  private static boolean isClauseEnd(Words words, int place) {
    boolean joined =
        words.isComma(place) && (words.is(place + 1, "and") || words.is(place + 1, "so"));
    boolean own = words.isAnyOf(place + 2, Set.of("we", "i", "our", "my"));
    boolean goesOn = words.is(place, "but") && words.isAnyOf(place + 1, Set.of("that", "also"));
    return (words.isAnyOf(place, CLAUSE_ENDS) && !goesOn) || (joined && own);
  }
}
