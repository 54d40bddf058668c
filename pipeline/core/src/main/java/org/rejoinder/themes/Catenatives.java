package org.rejoinder.themes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.VerbGroup.Modality;

/**
 * Words that hand their meaning on to an infinitive: "plan to train", "due to attend", "an
 * intention to train", "expect forty officers to attend". A closed class of English, not a list to
 * be extended for a corpus.
 */
final class Catenatives {

  private static final Map<String, Modality> MODALS =
      Map.ofEntries(
          Map.entry("will", Modality.WILL),
          Map.entry("'ll", Modality.WILL),
          Map.entry("wo", Modality.WILL),
          Map.entry("shall", Modality.WILL),
          Map.entry("would", Modality.WOULD),
          Map.entry("'d", Modality.WOULD),
          Map.entry("should", Modality.SHOULD),
          Map.entry("ought", Modality.SHOULD),
          Map.entry("must", Modality.MUST),
          Map.entry("may", Modality.MAY),
          Map.entry("might", Modality.MAY),
          Map.entry("could", Modality.MAY),
          Map.entry("can", Modality.CAN),
          Map.entry("ca", Modality.CAN));

  private static final Map<String, Modality> VERBS =
      Map.ofEntries(
          Map.entry("plan", Modality.PLAN),
          Map.entry("intend", Modality.PLAN),
          Map.entry("mean", Modality.PLAN),
          Map.entry("aim", Modality.PLAN),
          Map.entry("seek", Modality.PLAN),
          Map.entry("propose", Modality.PLAN),
          Map.entry("expect", Modality.PLAN),
          Map.entry("anticipate", Modality.PLAN),
          Map.entry("schedule", Modality.PLAN),
          Map.entry("roster", Modality.PLAN),
          Map.entry("book", Modality.PLAN),
          Map.entry("set", Modality.PLAN),
          Map.entry("arrange", Modality.PLAN),
          Map.entry("prepare", Modality.PLAN),
          Map.entry("go", Modality.PLAN),
          Map.entry("look", Modality.PLAN),
          Map.entry("agree", Modality.PLAN),
          Map.entry("decide", Modality.PLAN),
          Map.entry("undertake", Modality.PLAN),
          Map.entry("endeavour", Modality.PLAN),
          Map.entry("commit", Modality.PLAN),
          Map.entry("pledge", Modality.PLAN),
          Map.entry("invite", Modality.PLAN),
          Map.entry("nominate", Modality.PLAN),
          Map.entry("select", Modality.PLAN),
          Map.entry("wait", Modality.PLAN),
          Map.entry("hope", Modality.WISH),
          Map.entry("wish", Modality.WISH),
          Map.entry("want", Modality.WISH),
          Map.entry("like", Modality.WISH),
          Map.entry("ask", Modality.WISH),
          Map.entry("urge", Modality.WISH),
          Map.entry("need", Modality.MUST),
          Map.entry("require", Modality.MUST),
          Map.entry("oblige", Modality.MUST),
          Map.entry("mandate", Modality.MUST),
          Map.entry("instruct", Modality.MUST),
          Map.entry("encourage", Modality.SHOULD),
          Map.entry("advise", Modality.SHOULD),
          Map.entry("recommend", Modality.SHOULD),
          Map.entry("allow", Modality.CAN),
          Map.entry("enable", Modality.CAN),
          Map.entry("begin", Modality.BEGIN),
          Map.entry("start", Modality.BEGIN),
          Map.entry("commence", Modality.BEGIN),
          Map.entry("work", Modality.BEGIN),
          Map.entry("continue", Modality.CONTINUE));

  private static final Map<String, Modality> ADJECTIVES =
      Map.ofEntries(
          Map.entry("due", Modality.PLAN),
          Map.entry("set", Modality.PLAN),
          Map.entry("about", Modality.PLAN),
          Map.entry("ready", Modality.PLAN),
          Map.entry("scheduled", Modality.PLAN),
          Map.entry("committed", Modality.PLAN),
          Map.entry("determined", Modality.PLAN),
          Map.entry("keen", Modality.WISH),
          Map.entry("eager", Modality.WISH),
          Map.entry("able", Modality.CAN),
          Map.entry("unable", Modality.CAN),
          Map.entry("likely", Modality.MAY),
          Map.entry("unlikely", Modality.MAY));

  private static final Map<String, Modality> NOUNS =
      Map.ofEntries(
          Map.entry("plan", Modality.PLAN),
          Map.entry("plans", Modality.PLAN),
          Map.entry("intention", Modality.PLAN),
          Map.entry("aim", Modality.PLAN),
          Map.entry("ambition", Modality.PLAN),
          Map.entry("proposal", Modality.PLAN),
          Map.entry("commitment", Modality.PLAN),
          Map.entry("arrangement", Modality.PLAN),
          Map.entry("arrangements", Modality.PLAN),
          Map.entry("need", Modality.MUST),
          Map.entry("requirement", Modality.MUST),
          Map.entry("duty", Modality.MUST),
          Map.entry("obligation", Modality.MUST),
          Map.entry("opportunity", Modality.CAN));

  /** After these a gerund may stand instead of an infinitive: "started training". */
  private static final Set<String> WITH_GERUND =
      Set.of("begin", "start", "commence", "continue", "keep", "resume");

  /** After these "to" is followed by a gerund: "committed to training". */
  private static final Set<String> WITH_TO_AND_GERUND =
      Set.of("commit", "committed", "look", "move");

  private static final Set<String> DENYING =
      Set.of("unable", "unlikely", "fail", "decline", "refuse");

  private Catenatives() {}

  static Optional<Modality> ofModal(String word) {
    return Optional.ofNullable(MODALS.get(word));
  }

  static Optional<Modality> ofVerb(String lemma) {
    return Optional.ofNullable(VERBS.get(lemma));
  }

  static Optional<Modality> ofAdjective(String word) {
    return Optional.ofNullable(ADJECTIVES.get(word));
  }

  static Optional<Modality> ofNoun(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  static boolean takesGerund(String lemma) {
    return WITH_GERUND.contains(lemma);
  }

  static boolean takesToAndGerund(String lemma) {
    return WITH_TO_AND_GERUND.contains(lemma);
  }

  /** Whether the word says that what follows does not happen: "unable to", "failed to". */
  static boolean denies(String lemma) {
    return DENYING.contains(lemma);
  }

  /** What two of them say together: "will continue to" continues, "hope to begin to" hopes. */
  static Optional<Modality> together(Optional<Modality> outer, Optional<Modality> inner) {
    boolean innerSaysMore =
        outer.isEmpty() || inner.filter(modality -> saysMore(outer.get(), modality)).isPresent();
    return innerSaysMore ? inner : outer;
  }

  private static boolean saysMore(Modality outer, Modality inner) {
    return switch (outer) {
      case WILL -> inner == Modality.CONTINUE || inner == Modality.MUST || inner == Modality.CAN;
      case WOULD -> inner == Modality.WISH;
      case SHOULD, MUST, MAY, CAN, PLAN, WISH, BEGIN, CONTINUE -> false;
    };
  }
}
