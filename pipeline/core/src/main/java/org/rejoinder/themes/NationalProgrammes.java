package org.rejoinder.themes;

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
    if (!isOne(mention.practice())) {
      return false;
    }
    if (isExplained() || isOfTheCountry() || isWhereSomethingStands()) {
      return true;
    }
    if (role.action().isEmpty() || isOwn()) {
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
    explained &= !new OwnSubject(sentence).speaksIn(0, after);
    for (int place = 0; explained && place < after; place++) {
      explained = !words.isAnyOf(place, OWN_WORDS);
    }
    return explained;
  }

  /** "We helped to write its indicators at a national level". */
  private boolean isOfTheCountry() {
    boolean national = false;
    for (int place = 0; place < words.count(); place++) {
      national |=
          words.is(place, "nationally")
              || (words.isAnyOf(place, Set.of("at", "on"))
                  && words.is(place + 1, "a")
                  && words.is(place + 2, "national"));
    }
    return national && onlyQualifies();
  }

  /** "the toolkit that appears in the Model". */
  private boolean isWhereSomethingStands() {
    return role.isOblique("in")
        && role.action()
            .filter(action -> Set.of("appear", "feature").contains(action.verb().lemma()))
            .isPresent();
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
    OwnSubject subject = new OwnSubject(sentence);
    for (int place = 0; place < words.count(); place++) {
      if (words.isAnyOf(place, OWN_WORDS)) {
        return true;
      }
    }
    if (subject.actsIn(0, words.count()) || subject.isBodyIn(0, words.count())) {
      return true;
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
}
