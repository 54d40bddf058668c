package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.themes.SubordinateClause.Kind;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/** Decides whether what is planned waits for training that a national body is to deliver. */
final class Awaited {

  /** What is still to come from elsewhere: "is awaited", "promised for the spring". */
  private static final Set<String> PROMISING =
      Set.of(
          "await",
          "wait",
          "awaiting",
          "pending",
          "promise",
          "forthcoming",
          "supply",
          "materialise",
          "awaits",
          "unpublished",
          "unreleased");

  private static final Set<String> PUTTING_OFF =
      Set.of("delay", "postpone", "defer", "pause", "suspend", "slip", "reschedule");

  /** "will be ready in June". */
  private static final Set<String> READY =
      Set.of("ready", "available", "live", "complete", "published", "out");

  private static final Set<String> DEPENDING =
      Set.of("depend", "dependent", "subject", "conditional", "contingent", "reliant", "hinge");

  private static final Set<String> ARRIVALS =
      Set.of(
          "publication",
          "release",
          "launch",
          "issue",
          "receipt",
          "arrival",
          "availability",
          "introduction",
          "confirmation",
          "approval");

  private static final Set<String> UPON = Set.of("on", "upon", "following", "after");

  /** "as soon as it is ready", "when dates are announced". */
  static final Set<String> WAITED_FOR =
      Set.of("it", "they", "this", "these", "dates", "places", "bookings", "details", "one");

  private static final Set<String> POINTING =
      Set.of(
          "stage",
          "it",
          "its",
          "that",
          "then",
          "thereafter",
          "once",
          "when",
          "they",
          "them",
          "thereupon",
          "release",
          "arrival",
          "publication",
          "receipt",
          "afterwards",
          "available",
          "ready",
          "first");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final Discourse before;
  private final boolean waitsHere;
  private final boolean waitsForAnything;
  private final List<Action> actions;
  private final List<SubordinateClause> subordinate;
  private final OnArrival onArrival;

  Awaited(TrainingVocabulary vocabulary, ReadSentence sentence, SentenceSetting setting) {
    this.waitsHere = setting.waits();
    this.waitsForAnything = setting.waitsForAnything();
    this.vocabulary = vocabulary;
    this.words = sentence.words();
    this.before = setting.before();
    this.actions = sentence.actions();
    this.subordinate = sentence.clauses();
    this.onArrival = new OnArrival(words);
  }

  /** "is conditional upon". */
  static boolean isDependent(Words words, int place) {
    return words.isAnyOf(place, DEPENDING)
        && (words.is(place + 1, "on") || words.is(place + 1, "upon") || words.is(place + 1, "to"));
  }

  /** Whether the clause waits, by its own words or those before it. */
  boolean waits(Clause clause) {
    return isAwaiting(clause.verb().head())
        || dependsOnOthers()
        || isOnArrival(clause)
        || waitsForPlaces(clause)
        || (Ellipses.isHeldBack(words, clause)
            && (before.awaited() || waitsHere || isPromised(0, words.count())))
        || waitsForOthers(clause.verb())
        || isPromisedBefore(clause)
        || ((before.awaited() || waitsHere) && pointsToIt(clause))
        || isOfPromised(clause)
        || ((before.waited() || waitsForAnything) && onArrival.isMeantBy(clause.verb()));
  }

  /** Whether this sentence says that a national body is still to deliver training. */
  boolean isOfThisSentence() {
    return waitsHere;
  }

  /** Whether the sentence speaks of training that a national body is still to deliver. */
  boolean isAwaited(List<TrainingMention> training) {
    boolean ofTraining = before.training() || before.awaited() || !training.isEmpty();
    return waitsHere || (ofTraining && isPromised(0, words.count()));
  }

  /** "the College is to supply a package; sixty officers will take it". */
  private boolean isPromisedBefore(Clause clause) {
    int end = clause.tokens().from();
    while (end > 0 && !words.is(end, ";") && !words.is(end, "so") && !words.tag(end).equals("CC")) {
      end--;
    }
    return end > 0 && isPromised(0, end) && pointsToIt(clause);
  }

  /**
   * "through the College's e-learning, which is now promised", "since it has not been released".
   */
  private boolean isOfPromised(Clause clause) {
    boolean national =
        vocabulary.stands(words, clause.tokens().from(), clause.tokens().to(), Topic.NATIONAL);
    return national
        && isPromised(clause.tokens().from(), words.count())
        && !isPromised(
            clause.tokens().from(), Math.max(clause.tokens().from(), clause.objectFrom()));
  }

  private boolean isPromised(int from, int to) {
    boolean promised = false;
    for (int place = from; place < to; place++) {
      promised |=
          PROMISING.contains(words.lemma(place))
              || PROMISING.contains(words.word(place))
              || words.startsWith(place, "in preparation")
              || words.startsWith(place, "not yet")
              || words.startsWith(place, "still to be")
              || words.startsWith(place, "under development")
              || words.startsWith(place, "in development")
              || words.startsWith(place, "being developed")
              || words.startsWith(place, "been released")
              || words.startsWith(place, "been published");
    }
    for (Action action : actions) {
      int head = action.verb().head();
      promised |=
          (action.state() == ActionState.PLANNED || action.state() == ActionState.NOT_DONE)
              && from <= head
              && head < to
              && action.verb().lemma().equals("be")
              && words.isAnyOf(words.afterAdverbs(head + 1), READY);
      promised |=
          action.state() == ActionState.NOT_DONE
              && from <= head
              && head < to
              && action.verb().lemma().equals("have")
              && action.verb().passive();
      promised |=
          PUTTING_OFF.contains(action.verb().lemma())
              && from <= head
              && head < to
              && !action.verb().negated();
      boolean toCome =
          switch (action.state()) {
            case PLANNED, NOT_DONE, POSSIBLE -> true;
            case DONE, UNDER_WAY, HOLDS, OBLIGED, WISHED -> false;
          };
      promised |=
          toCome
              && from <= head
              && head < to
              && vocabulary.has(Topic.ARRIVAL, action.verb().lemma())
              && !action.verb().lemma().equals("be");
    }
    return promised && vocabulary.stands(words, from, to, Topic.NATIONAL);
  }

  /** "it", "at that stage", "when they are", "on its release", "thereafter". */
  private boolean pointsToIt(Clause clause) {
    for (int place = 0; place < words.count(); place++) {
      boolean ordinal = words.is(place, "first") && !words.tag(place).startsWith("RB");
      if (!ordinal
          && words.isAnyOf(place, POINTING)
          && (place < clause.tokens().to() || words.is(place, "once"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence lets this verb wait for something national: "once the College has ...".
   */
  private boolean waitsForOthers(VerbGroup verb) {
    return subordinate.stream()
        .filter(
            clause ->
                clause.kind() == Kind.BEFOREHAND || (clause.kind() == Kind.UNTIL && verb.negated()))
        .filter(clause -> !clause.holds(verb.head()))
        .anyMatch(
            clause ->
                (vocabulary.stands(
                            words, clause.tokens().from(), clause.tokens().to(), Topic.NATIONAL)
                        || isOfNationalBefore(clause))
                    && (arrives(clause) || isActOfNational(clause)));
  }

  /** "will get the national package once it is released". */
  private boolean isOfNationalBefore(SubordinateClause clause) {
    int from = clause.tokens().from();
    int noun = from + openerLength(clause);
    boolean pronoun = words.isAnyOf(noun, WAITED_FOR);
    return pronoun && vocabulary.stands(words, 0, from, Topic.NATIONAL);
  }

  private static int openerLength(SubordinateClause clause) {
    return clause.opener().split(" ", -1).length;
  }

  /** "following publication of the national package", "on its release" after a national one. */
  private boolean isOnArrival(Clause clause) {
    for (int place = 1; place < words.count(); place++) {
      int opener = words.beforeDeterminers(place);
      boolean arrival = words.isAnyOf(place, ARRIVALS) && words.isAnyOf(opener, UPON);
      boolean own = words.is(place - 1, "its") || words.is(place - 1, "their");
      boolean ofNational =
          arrival
              && (vocabulary.stands(
                      words, place + 1, Math.min(words.count(), place + 9), Topic.NATIONAL)
                  || (own && vocabulary.stands(words, 0, clause.verb().head(), Topic.NATIONAL)));
      if (ofNational) {
        return true;
      }
    }
    return false;
  }

  /** "are waiting for places on the national course". */
  private boolean waitsForPlaces(Clause clause) {
    boolean waits = clause.verb().lemma().equals("wait") || clause.verb().lemma().equals("await");
    return waits
        && vocabulary.stands(
            words,
            clause.objectFrom(),
            Math.max(clause.objectFrom(), clause.objectTo()),
            Topic.NATIONAL);
  }

  /** "we await the national package and will then train our staff". */
  private boolean isAwaiting(int head) {
    for (int place = 0; place < words.count(); place++) {
      boolean waits =
          words.lemma(place).equals("await")
              || (words.lemma(place).equals("wait") && words.is(place + 1, "for"));
      boolean national =
          waits
              && place != head
              && vocabulary.stands(
                  words, place, Math.min(words.count(), place + 12), Topic.NATIONAL);
      if (national) {
        return true;
      }
    }
    return false;
  }

  /** "depends on the Home Office", "subject to the College's agreement". */
  private boolean dependsOnOthers() {
    for (int place = 0; place < words.count(); place++) {
      boolean depends =
          words.lemmaIsAnyOf(place, DEPENDING)
              && (words.is(place + 1, "on")
                  || words.is(place + 1, "upon")
                  || words.is(place + 1, "to"));
      if (depends
          && vocabulary.stands(
              words, place + 2, Math.min(words.count(), place + 9), Topic.NATIONAL)) {
        return true;
      }
    }
    return false;
  }

  /** "once the Home Office has spoken": whatever it is to do, it has yet to do it. */
  private boolean isActOfNational(SubordinateClause clause) {
    return actions.stream()
        .map(Action::verb)
        .filter(verb -> verb.finite() && !verb.passive() && clause.holds(verb.head()))
        .anyMatch(
            verb ->
                vocabulary.lengthEndingAt(
                        words, words.beforeAdverbs(verb.tokens().from()), Topic.NATIONAL)
                    > 0);
  }

  private boolean arrives(SubordinateClause clause) {
    boolean nominal =
        clause.opener().contains(" of")
            || clause.opener().contains("awaiting")
            || clause.opener().equals("pending");
    for (int place = clause.tokens().from(); place < clause.tokens().to(); place++) {
      boolean toHand = words.startsWith(place, "to hand") && words.endsClause(place + 2);
      boolean comes = words.isVerb(place) && vocabulary.has(Topic.ARRIVAL, words.lemma(place));
      if (toHand || comes) {
        return true;
      }
    }
    return nominal;
  }
}
