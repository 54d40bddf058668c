package org.rejoinder.themes;

import java.util.List;
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
      Set.of("with", "like", "unlike", "to", "than", "alongside", "from", "behind", "on", "for");

  private static final Set<String> PRONOUNS = Set.of("it", "they", "she", "he", "their", "its");

  private final ForceNames forces;

  PracticeOwners(ForceNames forces) {
    this.forces = forces;
  }

  PracticeOwner of(NameRole role, SentenceInContext context) {
    ReadSentence sentence = context.sentence();
    Range clause = clauseAround(sentence.words(), role.phrase());
    if (isOwn(sentence, role.phrase())) {
      return reportSpeaks(role, context, clause) ? PracticeOwner.REPORT : PracticeOwner.OWN;
    }
    if (reportSpeaks(role, context, clause)) {
      return PracticeOwner.REPORT;
    }
    return isAnothers(sentence, clause, role.phrase())
        ? PracticeOwner.ANOTHER
        : PracticeOwner.UNSAID;
  }

  /** "our panel", "the force's panel", "Wexmoor's panel", "the panel that we run". */
  private boolean isOwn(ReadSentence sentence, Range phrase) {
    Words words = sentence.words();
    for (int place = phrase.from(); place < phrase.to(); place++) {
      boolean ownWord = sentence.lengthOf(OWN_SIDE, place) > 0;
      boolean possessor =
          words.tag(place + 1).equals("POS")
              && words.isNoun(place)
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
    return words.isAnyOf(relative, Set.of("that", "which", "whom"))
        && words.isAnyOf(relative + 1, Set.of("we", "i", "my", "our"));
  }

  private boolean isAnothers(ReadSentence sentence, Range clause, Range phrase) {
    Words words = sentence.words();
    boolean another = false;
    for (int place = clause.from(); place < clause.to(); place++) {
      boolean named =
          sentence.lengthOf(ANOTHER_FORCE, place) > 0 || forces.isAnother(words.asWritten(place));
      boolean colleagues =
          words.lemmaIsAnyOf(place, Set.of("colleague", "counterpart"))
              && words.isAnyOf(place + 1, Set.of("in", "at", "from"))
              && words.isCapitalised(place + 2);
      another |= (named || colleagues) && !isBeside(words, place, phrase);
    }
    return another && !hasOwnSubject(words, clause, phrase);
  }

  private static boolean isBeside(Words words, int place, Range phrase) {
    int before = place - 1;
    while (words.tag(before).equals("DT")
        || words.tag(before).startsWith("JJ")
        || words.tag(before).startsWith("NN")
        || words.tag(before).equals("CD")) {
      before--;
    }
    boolean possessor = phrase.from() <= place && place < phrase.to();
    return !possessor && words.isAnyOf(before, BESIDE);
  }

  private static boolean hasOwnSubject(Words words, Range clause, Range phrase) {
    for (int place = clause.from(); place < phrase.from(); place++) {
      if (words.is(place, "we") || words.is(place, "i")) {
        return true;
      }
    }
    return false;
  }

  /** "Inspectors noted that ...", and "They noted that ..." after a sentence about them. */
  private static boolean reportSpeaks(NameRole role, SentenceInContext context, Range clause) {
    ReadSentence sentence = context.sentence();
    for (Action action : sentence.actions()) {
      int verb = action.verb().tokens().from();
      boolean before = clause.from() <= verb && verb < role.phrase().from();
      if (before
          && action.verb().finite()
          && !action.verb().passive()
          && cites(action)
          && !isInClauseBefore(sentence, action, role.phrase())) {
        return subjectIsReport(context, clause.from(), verb);
      }
    }
    return false;
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

  private static boolean cites(Action action) {
    String lemma = action.verb().lemma();
    return VerbSenses.speaks(lemma) || PracticeVerbs.cites(lemma);
  }

  private static boolean subjectIsReport(SentenceInContext context, int from, int verb) {
    ReadSentence sentence = context.sentence();
    Words words = sentence.words();
    Range subject = new Range(from, Math.max(verb, from + 1));
    for (int place = subject.from(); place < subject.to(); place++) {
      if (sentence.lengthOf(REPORT_AUTHOR, place) > 0 && !isOfOther(words, place)) {
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
    return words.tag(before).equals("IN") && !words.is(before, "in") && !words.is(before, "that");
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
