package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Parts a sentence into clauses, one a verb group, by conjunctions, commas and relative pronouns:
 * the little that reading who does what needs, without a parser.
 */
final class Clauses {

  private final Words words;
  private final List<Action> actions;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final RelativePronouns pronouns;
  private final ClauseSubjects subjects;
  private final List<Clause> clauses = new ArrayList<>();

  Clauses(
      Words words,
      List<Action> actions,
      List<PersonsMention> persons,
      List<TrainingMention> training) {
    this.words = words;
    this.actions = actions;
    this.persons = persons;
    this.training = training;
    this.pronouns = new RelativePronouns(words, persons);
    this.subjects = new ClauseSubjects(words, persons, training);
  }

  /** One clause a verb group, in order. */
  List<Clause> find() {
    for (int index = 0; index < actions.size(); index++) {
      clauses.add(clause(index));
    }
    return List.copyOf(clauses);
  }

  private Clause clause(int index) {
    Action action = actions.get(index);
    int objectTo = objectTo(index);
    int before = previousFinite(index);
    Action governor = before < 0 ? action : actions.get(before);
    if (!action.verb().finite()) {
      return nonFinite(action, before, objectTo, governor);
    }
    int from = action.verb().tokens().from();
    int after = before < 0 ? 0 : actions.get(before).verb().tokens().to();
    int pronoun = pronouns.before(from);
    if (pronoun >= after) {
      int end = words.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
      int start =
          persons.stream()
              .filter(mention -> mention.to() == end || isQuoted(mention, end))
              .map(PersonsMention::from)
              .findFirst()
              .orElseGet(() -> separatorBefore(after, pronoun));
      boolean direct = subjects.hasNoun(start, pronoun);
      return direct || before < 0
          ? new Clause(action, start, pronoun, objectTo, action)
          : shared(action, before, objectTo);
    }
    int conjunction = words.beforeAdverbs(from);
    if (before >= 0
        && words.tag(conjunction).equals("CC")
        && !subjects.isWithinPersons(conjunction)) {
      // "missed the course and will be offered another": the same who missed it.
      return shared(action, before, objectTo);
    }
    int relative = relativeBeforeComma(from);
    if (relative > 0) {
      int last = previousFinite(index, relative);
      int begin = last < 0 ? 0 : actions.get(last).verb().tokens().to();
      return new Clause(action, separatorBefore(begin, relative), relative, objectTo, action);
    }
    if (before >= 0 && words.isAnyOf(words.beforeAdverbs(from), Set.of("and", "but"))) {
      // "joined in the autumn and have been booked": who joined is booked.
      return shared(action, before, objectTo);
    }
    int start = separatorBefore(after, from);
    boolean hasSubject = subjects.hasKnownSubject(start, from) || subjects.hasNoun(start, from);
    if (!hasSubject && before >= 0) {
      return shared(action, before, objectTo);
    }
    int subject = words.beforeAdverbs(from) + 1;
    boolean ownPersons =
        persons.stream()
            .anyMatch(mention -> mention.to() == subject && words.isComma(mention.from() - 1));
    boolean afterRelative =
        start == after
            && !ownPersons
            && before >= 0
            && pronouns.before(actions.get(before).verb().tokens().from()) >= 0;
    return afterRelative
        ? shared(action, before, objectTo)
        : new Clause(action, start, from, objectTo, action);
  }

  private Clause nonFinite(Action action, int before, int objectTo, Action governor) {
    int from = action.verb().tokens().from();
    int near = from;
    boolean infinitive = action.verb().tense() == Tense.INFINITIVE;
    while (words.tag(near - 1).startsWith("RB")
        || words.is(near - 1, "to")
        || words.is(near - 1, "date")
        || (isQualification(action.verb()) && words.isInCapitals(near - 1))
        || (infinitive && words.isAnyOf(near - 1, NumbersOfPersons.BEFORE_INFINITIVE))) {
      near--;
    }
    boolean parted =
        action.verb().tense() == Tense.INFINITIVE && words.isComma(near - 1) && before < 0;
    int nearest = parted ? near - 1 : near;
    int inBrackets = words.asWritten(nearest - 1).equals(")") ? nearest - 1 : nearest;
    PersonsMention adjacent =
        persons.stream()
            .filter(mention -> mention.to() == nearest || mention.to() == inBrackets)
            .findFirst()
            .orElse(null);
    if (adjacent != null && parted) {
      return new Clause(action, adjacent.from(), from, objectTo, governor);
    }
    if (adjacent != null) {
      return new Clause(action, firstJoined(adjacent), adjacent.to(), objectTo, governor);
    }
    boolean passiveParticiple =
        action.verb().tense() == Tense.PARTICIPLE && action.verb().passive();
    if (before < 0 || passiveParticiple) {
      boolean mark = words.isComma(nearest - 1) || words.is(nearest - 1, ":");
      int end = mark ? nearest - 1 : words.beforeBracket(nearest);
      TrainingMention noun =
          training.stream()
              .filter(mention -> mention.to() == nearest || mention.to() == end)
              .findFirst()
              .orElse(null);
      return noun != null && passiveParticiple
          ? new Clause(action, noun.from(), noun.to(), objectTo, governor)
          : new Clause(action, from, from, objectTo, governor);
    }
    Clause governing = clauses.get(before);
    return new Clause(action, governing.subjectFrom(), governing.subjectTo(), objectTo, governor);
  }

  /** "14 managers MOSOVO trained". */
  private static boolean isQualification(VerbGroup verb) {
    return verb.passive() && TrainingVerbs.QUALIFYING.contains(verb.lemma());
  }

  /** "22 constables and 6 nurses completed it": where all who did begin. */
  private int firstJoined(PersonsMention last) {
    int and = last.from() - 1;
    return words.is(and, "and")
        ? persons.stream()
            .filter(mention -> mention.to() == and && mention.quantity().isPresent())
            .map(PersonsMention::from)
            .findFirst()
            .orElse(last.from())
        : last.from();
  }

  private Clause shared(Action action, int before, int objectTo) {
    Clause other = clauses.get(before);
    return new Clause(action, other.subjectFrom(), other.subjectTo(), objectTo, action);
  }

  private boolean isQuoted(PersonsMention mention, int end) {
    int quote = words.isComma(end - 1) ? end - 2 : end - 1;
    return mention.to() == quote && words.tag(quote).equals("''");
  }

  private int previousFinite(int index, int limit) {
    int before = previousFinite(index);
    while (before >= 0 && actions.get(before).verb().head() >= limit) {
      before = previousFinite(before);
    }
    return before;
  }

  /**
   * The comma before the relative clause that a comma closes right before the verb: "the other
   * four, two of whom are on leave, will attend"; -1 if there is none.
   */
  private int relativeBeforeComma(int verb) {
    int close = verb - 1;
    while (words.tag(close).startsWith("RB")) {
      close--;
    }
    if (!words.isComma(close)) {
      return -1;
    }
    int pronoun = close - 1;
    while (pronoun > 0
        && !RelativePronouns.TAGS.contains(words.tag(pronoun))
        && !words.is(pronoun, ";")) {
      pronoun--;
    }
    if (!RelativePronouns.TAGS.contains(words.tag(pronoun)) || words.is(pronoun, "what")) {
      return -1;
    }
    int comma = pronoun;
    while (comma > 0 && !words.isComma(comma) && !isFiniteVerb(comma)) {
      comma--;
    }
    return words.isComma(comma) && subjects.hasNoun(0, comma) ? comma : -1;
  }

  private boolean isFiniteVerb(int place) {
    return words.isVerb(place) && !words.tag(place).matches("VBN|VBG");
  }

  private int previousFinite(int index) {
    int before = index - 1;
    while (before >= 0 && !actions.get(before).verb().finite()) {
      before--;
    }
    return before;
  }

  /** Objects end where the next clause begins: at its pronoun, conjunction or verb. */
  private int objectTo(int index) {
    int from = actions.get(index).verb().tokens().to();
    for (int next = index + 1; next < actions.size(); next++) {
      VerbGroup verb = actions.get(next).verb();
      int start = verb.tokens().from();
      if (verb.finite()) {
        int pronoun = pronouns.before(start);
        if (pronoun >= from) {
          return pronoun;
        }
        int separator = separatorBefore(from, start);
        return separator > from ? separator : start;
      }
      if (verb.tense() == Tense.INFINITIVE) {
        return start;
      }
    }
    return words.count();
  }

  /** After the last separator before {@code to} that leaves a subject; else {@code from}. */
  private int separatorBefore(int from, int to) {
    int nearest = from;
    for (int place = to - 1; place >= from; place--) {
      if (isSeparator(place)) {
        if (subjects.hasKnownSubject(place + 1, to)) {
          return place + 1;
        }
        if (nearest == from && subjects.hasSubject(place + 1, to)) {
          nearest = place + 1;
        }
      }
    }
    return subjects.hasKnownSubject(from, to) ? from : nearest;
  }

  private boolean isSeparator(int place) {
    boolean mark =
        words.isComma(place)
            || words.is(place, ";")
            || words.is(place, ":")
            || words.is(place, "\u2013")
            || words.is(place, "--")
            || words.is(place, "(")
            || words.tag(place).equals("CC")
            || (words.isAnyOf(place, ClauseSubjects.SEPARATORS)
                && words.tag(place).equals("IN")
                && !isBeforeTime(place))
            || words.is(place, "how")
            || isReason(place);
    return mark && !subjects.isWithinPersons(place) && !joinsPersons(place);
  }

  /** "who joined since December": a preposition. */
  private boolean isBeforeTime(int place) {
    return Periods.isMonth(words.word(place + 1)) || Periods.isMonth(words.word(place + 2));
  }

  /** ", for seven caseworkers went through it": a conjunction, and no preposition. */
  private boolean isReason(int place) {
    return words.is(place, "for")
        && words.isComma(place - 1)
        && persons.stream()
            .filter(mention -> words.beforeDeterminers(mention.from()) == place)
            .anyMatch(mention -> isVerbAfter(mention.to()));
  }

  private boolean isVerbAfter(int place) {
    return actions.stream()
        .anyMatch(
            action ->
                action.verb().finite()
                    && action.verb().tokens().from() == words.afterAdverbs(place));
  }

  /** "76 officers and 12 police staff have" is one subject. */
  private boolean joinsPersons(int place) {
    boolean left =
        persons.stream()
            .anyMatch(
                mention -> mention.to() == place || PersonsList.isInPhrase(words, mention, place));
    boolean right =
        persons.stream()
            .anyMatch(
                mention ->
                    mention.from() == place + 1
                        && !RelativePronouns.TAGS.contains(words.tag(mention.to() - 1)));
    boolean governed = words.isComma(place) && isGovernedBefore(place);
    boolean parts = words.is(place, ";") || words.is(place, ":");
    return left && right && !governed && !parts && !opensClause(place);
  }

  /** "was given to the sergeants and the constables will attend": two clauses, not one list. */
  private boolean opensClause(int conjunction) {
    boolean verbBefore =
        actions.stream()
            .anyMatch(action -> action.verb().finite() && action.verb().head() < conjunction);
    return isGovernedBefore(conjunction)
        && verbBefore
        && persons.stream()
            .filter(mention -> mention.from() - conjunction <= 2 && mention.from() > conjunction)
            .anyMatch(
                mention ->
                    actions.stream()
                        .anyMatch(
                            action ->
                                action.verb().finite()
                                    && action.verb().tokens().from() == mention.to()));
  }

  /** Whether the persons that end there are governed by a preposition. */
  private boolean isGovernedBefore(int end) {
    return persons.stream()
        .filter(mention -> mention.to() == end)
        .anyMatch(mention -> subjects.governs(words.beforeDeterminers(mention.from())));
  }
}
