package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.MENTIONED;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.PracticeStates.Told;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Tells what notes say of a practice, sentences without a verb that can tell it: "Scrutiny panel to
 * start in May", "Remainder with the panel for review".
 */
final class PracticeNotes {

  /** Nouns whose verb the tagger misses at times. */
  private static final Set<String> VERBS_LIKE_NOUNS =
      Set.of("use", "hold", "run", "assess", "attend", "support", "monitor", "manage", "review");

  /** A note without a verb, "Remainder with the panel for review", and not a heading. */
  private static final int FEWEST_WORDS_OF_A_NOTE = 6;

  /** What is done with people who are there: "ISVAs to be given a desk". */
  private static final Set<String> RECEIVING =
      Set.of("give", "offer", "tell", "invite", "brief", "train", "ask", "inform", "notify");

  /** What has been done so far for a thing that is not there: "terms of reference drafted". */
  private static final Set<String> BEGUN =
      Set.of("pencilled", "drafted", "draft", "chosen", "go-live", "advertised", "shortlisted");

  private static final Set<String> THERE =
      Set.of("live", "monthly", "weekly", "quarterly", "meets", "established", "used", "running");

  private static final Set<String> AHEAD =
      Set.of("due", "planned", "proposed", "scheduled", "awaited", "pending", "forthcoming");

  private final ReadSentence sentence;
  private final Words words;
  private final PracticeMention mention;
  private final NameRole role;

  PracticeNotes(ReadSentence sentence, PracticeMention mention, NameRole role) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.mention = mention;
    this.role = role;
  }

  /** "to be used from April"; who is "to view footage" is there to do it. */
  Optional<Told> toCome() {
    boolean note = sentence.verbs().stream().noneMatch(VerbGroup::finite);
    if (!note) {
      return Optional.empty();
    }
    return sentence.actions().stream()
        .filter(action -> action.verb().tense() == Tense.INFINITIVE)
        .filter(
            action ->
                words.is(action.verb().tokens().from() - 1, "to")
                    || words.is(action.verb().tokens().from(), "to"))
        .findFirst()
        .filter(action -> action.verb().tokens().from() >= role.phrase().to())
        .map(
            action -> {
              VerbGroup verb = action.verb();
              boolean receives =
                  verb.passive()
                      && RECEIVING.contains(verb.lemma())
                      && Set.of("role", "team").contains(mention.practice().kind());
              boolean serves =
                  (!verb.passive() || receives)
                      && !PracticeVerbs.starts(verb.lemma())
                      && !verb.lemma().equals("be")
                      && PracticeDecision.KINDS_OF_PEOPLE.contains(mention.practice().kind());
              return new Told(serves ? IN_USE : PLANNED, "note-to-come", List.of(Sign.of(action)));
            });
  }

  /** "Scrutiny panel: chair being recruited", "Champions: none appointed and none proposed". */
  Optional<Told> afterHeading() {
    int colon = mention.tokens().to();
    boolean heading = words.isColonOrDash(colon) && mention.tokens().from() <= 2;
    if (!heading || words.count() <= colon + 2) {
      return Optional.empty();
    }
    Sign rest = new Sign(new Range(colon + 1, words.count()), "note", "");
    boolean none =
        words.isAnyOf(colon + 1, Set.of("none", "nil"))
            || words.startsWith(colon + 1, "no plans")
            || words.startsWith(colon + 1, "not adopted");
    for (int place = colon + 1; place < words.count(); place++) {
      none |= words.startsWith(place, "not for us");
    }
    if (none) {
      return Optional.of(new Told(PracticeDecision.ABSENT, "note-none", List.of(rest)));
    }
    boolean finite = sentence.verbs().stream().anyMatch(verb -> verb.tense() == Tense.PRESENT);
    boolean begun = false;
    boolean there = finite;
    for (int place = colon + 1; place < words.count(); place++) {
      begun |=
          words.isAnyOf(place, BEGUN)
              || words.startsWith(place, "start date")
              || words.startsWith(place, "launch date")
              || words.startsWith(place, "being recruited")
              || words.startsWith(place, "being appointed");
      there |= words.isAnyOf(place, THERE) || words.startsWith(place, "in place");
    }
    return begun && !there
        ? Optional.of(new Told(PLANNED, "note-begun", List.of(rest)))
        : Optional.empty();
  }

  /**
   * The tagger takes "use" and "hold" for nouns at times: a whole sentence has a verb somewhere.
   */
  Optional<Told> withoutVerb() {
    boolean without =
        sentence.verbs().stream()
            .allMatch(
                verb ->
                    mention.tokens().from() <= verb.head() && verb.head() < mention.tokens().to());
    boolean whole = words.is(words.count() - 1, ".");
    if (words.is(0, "recommendation") && words.is(2, ":")) {
      return Optional.of(new Told(MENTIONED, "heading"));
    }
    if (whole && without && words.count() >= FEWEST_WORDS_OF_A_NOTE) {
      boolean ahead = false;
      for (int place = 0; place < words.count(); place++) {
        ahead |=
            words.isAnyOf(place, AHEAD) || (words.is(place, "next") && !words.is(place + 1, "day"));
      }
      return Optional.of(new Told(ahead ? PLANNED : IN_USE, "note"));
    }
    for (int place = 1; whole && place < words.count(); place++) {
      if (words.isAnyOf(place, VERBS_LIKE_NOUNS)) {
        Sign verb = new Sign(new Range(place, place + 1), "verb", "taken for a verb: holds");
        return Optional.of(new Told(IN_USE, "verb-holds", List.of(verb)));
      }
    }
    return Optional.empty();
  }
}
