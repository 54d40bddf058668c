package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Tells whether a programme or model that forces share is spoken of in general, as the country has
 * it, and not as the body's own: "Operation X was developed after a review", "X funding will end".
 */
final class NationalProgrammes {

  private static final Set<String> KINDS = Set.of("programme", "model");

  private static final Set<String> OWN_WORDS = Set.of("our", "us", "my", "ours", "locally");
  private static final Set<String> SPEAKERS = Set.of("we", "i");
  private static final Set<String> BODIES = Set.of("force", "constabulary", "county");
  private static final Set<String> BODY_NAMES = Set.of("police", "constabulary");

  /** Determiners after which a body is any of many: "each force". */
  private static final Set<String> OF_MANY = Set.of("each", "every", "any", "a", "another", "all");

  private final PracticeMention mention;
  private final NameRole role;
  private final ReadSentence sentence;
  private final Words words;

  NationalProgrammes(PracticeMention mention, NameRole role, ReadSentence sentence) {
    this.mention = mention;
    this.role = role;
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** Whether it is of a kind that forces share. */
  static boolean isOne(PracticeEntry practice) {
    return KINDS.contains(practice.kind());
  }

  /**
   * Whether nothing makes the programme the body's own.
   *
   * @param voice introductions and letters tell what a programme is, answers what the body does
   */
  boolean areSpokenOfInGeneral(Voice voice) {
    if (isOne(mention.practice()) && isExplained()) {
      return true;
    }
    if (!isOne(mention.practice()) || role.action().isEmpty() || isOwn()) {
      return false;
    }
    return voice == Voice.BODY || onlyQualifies() || isMade();
  }

  /**
   * "Operation X, a national programme to": unless somebody says that he does something with it.
   */
  private boolean isExplained() {
    int after = role.phrase().to();
    boolean explained =
        words.isComma(after)
            && words.isAnyOf(after + 1, Set.of("a", "the"))
            && words.is(after + 2, "national");
    for (int place = 0; explained && place < after; place++) {
      explained = !words.isAnyOf(place, SPEAKERS) && !words.isAnyOf(place, OWN_WORDS);
    }
    return explained;
  }

  /** "Soteria funding", "NOM products": the programme only says which. */
  private boolean onlyQualifies() {
    if (role.action().filter(action -> PracticeVerbs.applies(action.verb().lemma())).isPresent()) {
      return false;
    }
    for (int place = mention.tokens().to(); place < role.phrase().to(); place++) {
      if (PracticeVerbs.belongs(words.lemma(place))) {
        return true;
      }
    }
    return false;
  }

  /** "The programme was developed after a review". */
  private boolean isMade() {
    return role.undergoes()
        && role.action()
            .filter(action -> action.state() == ActionState.DONE)
            .filter(action -> PracticeVerbs.devises(action.verb().lemma()))
            .isPresent();
  }

  private boolean isOwn() {
    for (int place = 0; place < words.count(); place++) {
      if (words.isAnyOf(place, OWN_WORDS)
          || (words.isAnyOf(place, SPEAKERS) && !onlySpeaks(place))
          || isBody(place)) {
        return true;
      }
    }
    return sentence.saidVerbs().stream()
        .flatMap(verb -> verb.subject().stream())
        .anyMatch(this::namesABody);
  }

  /** "Wexmoor has": somebody who acts by name and is no national body. */
  private boolean namesABody(Range subject) {
    Range head = Subjects.head(words, subject, Set.of());
    int last = head.to() - 1;
    boolean ofPractice = mention.tokens().from() <= last && last < mention.tokens().to();
    return words.isName(last)
        && !words.tag(head.from()).equals("IN")
        && !ofPractice
        && !sentence.holds("national-body", head)
        && !sentence.holds("report-author", head);
  }

  /** "We agree that", "I welcome": who says so does nothing with it. */
  private boolean onlySpeaks(int speaker) {
    Optional<Action> verb =
        sentence.actions().stream()
            .filter(action -> action.verb().head() > speaker)
            .filter(action -> action.verb().tokens().from() <= speaker + 2)
            .findFirst();
    return verb.filter(action -> VerbSenses.speaks(action.verb().lemma())).isPresent();
  }

  /** "the force", "Wexmoor Police": not "each force", "police forces". */
  private boolean isBody(int place) {
    boolean one =
        words.isAnyOf(place, BODIES)
            && !words.isAnyOf(place - 1, OF_MANY)
            && !words.is(place - 1, "police")
            && !words.is(place - 1, "task");
    boolean named = words.isAnyOf(place, BODY_NAMES) && words.isName(place - 1);
    return one || named;
  }
}
