package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Reads from a sentence's main verbs what the body has done, does or will do. Which verbs say what
 * is told by the codebook's word classes {@code progress-...}; here is what grammar says of it.
 */
final class ProgressVerbs {

  /** Subjects that deny: "no case has been closed", "nobody was sent away". */
  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "nothing", "neither");

  private static final Set<String> READY = Set.of("ready", "willing", "prepared", "content");

  private static final Set<String> NONE = Set.of("none", "nobody");

  private static final Set<String> LITTLE = Set.of("no", "none", "nobody", "nothing", "little");

  private static final int REACH_OF_COMPLEMENT = 4;

  private final ReadSentence sentence;
  private final Words words;
  private final ProgressClauses clauses;
  private final ProgressSubjects subjects;

  ProgressVerbs(ReadSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.clauses = new ProgressClauses(sentence);
    this.subjects = new ProgressSubjects(sentence, clauses);
  }

  /** The code that one verb of the sentence stands for, if it tells of the body's own doing. */
  Optional<String> told(Action action) {
    VerbGroup verb = action.verb();
    if (!clauses.isOfMainClause(verb)) {
      return Optional.empty();
    }
    Range subject = subjects.of(verb);
    if (subjects.isOfOthers(verb, subject)
        || sentence.holds("progress-this-text", subjects.headOf(subject))) {
      return Optional.empty();
    }
    if (isCustom(action)) {
      return Optional.of(ProgressCoder.IN_PLACE);
    }
    if (isSilent(verb)) {
      return Optional.empty();
    }
    if (subjects.holdsAny(subject, NOBODY)) {
      boolean open =
          isStillOpen(verb)
              || (verb.tense() == Tense.PRESENT_PERFECT && subjects.holdsAny(subject, NONE));
      return open ? Optional.of(ProgressEvidence.OPEN_RULES) : Optional.empty();
    }
    if (verb.tense() == Tense.INFINITIVE) {
      return Optional.of(ProgressCoder.PLANNED);
    }
    return switch (action.state()) {
      case DONE -> done(verb, subject);
      case UNDER_WAY ->
          is(verb, "progress-looking-after") ? Optional.empty() : Optional.of(underWay(verb));
      case HOLDS -> holding(verb, subject);
      case PLANNED -> planned(verb);
      case NOT_DONE ->
          isStillOpen(verb) || verb.tense() == Tense.PRESENT_PERFECT
              ? Optional.of(ProgressEvidence.OPEN_RULES)
              : Optional.empty();
      case OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }

  /** "is ready to adopt it" is no more than prepared. */
  private Optional<String> planned(VerbGroup verb) {
    if (is(verb, "progress-looking-after") || isQuality(verb)) {
      return Optional.empty();
    }
    boolean ready = subjects.holdsAny(verb.tokens(), READY);
    return Optional.of(ready ? ProgressEvidence.PREPARED_RULES : ProgressCoder.PLANNED);
  }

  /** "has been given in two of our three stations", "to 40 of the 60 sergeants". */
  private boolean isInSomeOf(VerbGroup verb) {
    return holdsAfter(verb, "progress-whole") && subjects.isCountOfWhole(after(verb));
  }

  private Range after(VerbGroup verb) {
    int end = clauses.endOfClause(verb);
    return new Range(verb.head(), Math.max(end, verb.head() + 1));
  }

  private boolean isSilent(VerbGroup verb) {
    boolean sharesOpinion = verb.lemma().equals("share") && holdsAfter(verb, "progress-opinions");
    return sharesOpinion
        || VerbSenses.speaks(verb.lemma())
        || is(verb, "progress-telling")
        || is(verb, "progress-numbers-only");
  }

  /**
   * "are discussed every month", "has been drawn up each autumn": said to be done so often, it is
   * done as a rule, whatever the verb.
   */
  private boolean isCustom(Action action) {
    VerbGroup verb = action.verb();
    boolean now = verb.tense() == Tense.PRESENT && action.state() == ActionState.HOLDS;
    boolean done = action.state() == ActionState.DONE && verb.tense() != Tense.PAST;
    boolean passive =
        verb.tense() == Tense.PRESENT
            && verb.passive()
            && done
            && is(verb, "progress-custom")
            && !words.is(verb.tokens().to(), "that")
            && !words.startsWith(verb.tokens().to(), "to have")
            && !words.startsWith(verb.tokens().to(), "to be");
    if (passive) {
      return true;
    }
    return (now || done)
        && verb.finite()
        && !verb.lemma().equals("be")
        && !is(verb, "progress-numbers-only")
        && holdsAfter(verb, "progress-as-a-rule");
  }

  private Optional<String> holding(VerbGroup verb, Range subject) {
    if (isTimetabled(verb)) {
      return Optional.of(ProgressCoder.PLANNED);
    }
    return holds(verb) && !subjects.isOfPlan(subject)
        ? Optional.of(
            subjects.isShare(subject) || subjects.isInParts(subject)
                ? ProgressCoder.IN_PROGRESS
                : ProgressCoder.IN_PLACE)
        : Optional.empty();
  }

  /** "starts in September", "goes to the board in July": the present tense of a timetable. */
  private boolean isTimetabled(VerbGroup verb) {
    boolean begins =
        is(verb, "progress-beginning")
            || verb.lemma().equals("go")
            || verb.lemma().equals("open")
            || verb.lemma().equals("close")
            || verb.lemma().equals("launch");
    return begins && Periods.isNamed(words, verb.tokens().to(), clauses.endOfClause(verb));
  }

  /** "has not yet been written", "is still not complete": it is to come. */
  private boolean isStillOpen(VerbGroup verb) {
    for (int place = verb.tokens().from() - 1; place <= verb.tokens().to(); place++) {
      if (words.is(place, "yet") || words.is(place, "still")) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> done(VerbGroup verb, Range subject) {
    if (is(verb, "progress-beginning")) {
      return Optional.of(ProgressCoder.IN_PROGRESS);
    }
    boolean setUp = verb.lemma().equals("set") && words.is(verb.tokens().to(), "up");
    boolean preparing =
        !setUp && (VerbSenses.prepares(verb.lemma()) || is(verb, "progress-preparing"));
    boolean custom = verb.tense() == Tense.PRESENT && verb.passive();
    boolean through = words.is(verb.tokens().to(), "through");
    boolean tellsOfItself =
        (custom || !preparing)
            && (through || !verb.lemma().equals("be"))
            && !VerbSenses.ends(verb.lemma());
    if (is(verb, "progress-pondering") && !custom) {
      return Optional.empty();
    }
    if (verb.lemma().equals("undertake") && isPromise(verb.tokens().to())) {
      return Optional.empty();
    }
    if (!custom && makesDraft(verb)) {
      return Optional.of(ProgressEvidence.PREPARED_RULES);
    }
    if (preparing && !custom) {
      return Optional.of(ProgressEvidence.PREPARED_RULES);
    }
    if (!tellsOfItself || (verb.tense() == Tense.PRESENT && !verb.passive())) {
      return Optional.empty();
    }
    boolean partly =
        (!custom && (subjects.isShare(subject) || isInSomeOf(verb))) || subjects.isInParts(subject);
    return Optional.of(partly ? ProgressCoder.IN_PROGRESS : ProgressCoder.IN_PLACE);
  }

  /** "has produced a draft". */
  private boolean makesDraft(VerbGroup verb) {
    int next = verb.tokens().to();
    while (words.tag(next).equals("DT") || words.tag(next).startsWith("JJ")) {
      next++;
    }
    return !verb.passive() && sentence.lengthOf("progress-drafts", next) > 0;
  }

  /** "has undertaken that it will", "has undertaken to". */
  private boolean isPromise(int next) {
    return words.is(next, "that") || words.is(next, "to");
  }

  /** "continues to use" is there already; "continues to develop" is not. */
  private String underWay(VerbGroup verb) {
    boolean continued =
        verb.modality().equals(Optional.of(Modality.CONTINUE)) && is(verb, "progress-standing");
    boolean since = verb.tense() == Tense.PRESENT_PERFECT && is(verb, "progress-using");
    boolean used =
        (verb.passive() || (verb.tense() == Tense.PRESENT && !verb.lemma().equals("work")))
            && is(verb, "progress-using");
    return continued || since || used ? ProgressCoder.IN_PLACE : ProgressCoder.IN_PROGRESS;
  }

  /** "will be aware", "will be short": no step that is to be taken. */
  private boolean isQuality(VerbGroup verb) {
    int next = verb.tokens().to();
    return verb.lemma().equals("be")
        && words.tag(next).startsWith("JJ")
        && sentence.lengthOf("progress-present", next) == 0;
  }

  private boolean holds(VerbGroup verb) {
    if (verb.lemma().equals("be")) {
      for (int place = verb.tokens().to();
          place < verb.tokens().to() + REACH_OF_COMPLEMENT;
          place++) {
        if (words.isAnyOf(place, LITTLE)) {
          return false;
        }
        if (sentence.lengthOf("progress-present", place) > 0) {
          return true;
        }
      }
      return false;
    }
    return is(verb, "progress-standing") && !words.isAnyOf(verb.tokens().to(), LITTLE);
  }

  /** Whether the words of the class stand behind the verb in its clause. */
  private boolean holdsAfter(VerbGroup verb, String wordClass) {
    int end = clauses.endOfClause(verb);
    return end > verb.tokens().to()
        && sentence.holds(wordClass, new Range(verb.tokens().to(), end));
  }

  private boolean is(VerbGroup verb, String wordClass) {
    return sentence.lengthOf(wordClass, verb.head()) > 0;
  }
}
