package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/** Finds a sentence's verb groups over parts of speech and lemmas alone, without a parser. */
public final class VerbGroups {

  /**
   * How far back a verb may stand that an infinitive belongs to: "expect all new staff to attend".
   */
  private static final int REACH_OF_GOVERNOR = 8;

  private VerbGroups() {}

  /** All verb groups of the sentence in order, without overlap. */
  public static List<VerbGroup> in(Sentence sentence) {
    return in(new Words(sentence));
  }

  static List<VerbGroup> in(Words words) {
    List<VerbGroup> groups = new ArrayList<>();
    int place = 0;
    while (place < words.count()) {
      Optional<VerbGroup> group = new VerbGroupReader(words, place).read();
      if (group.isPresent() && isHeldToAccount(words, groups, group.get())) {
        place = group.get().tokens().to();
      } else if (group.isPresent()) {
        groups.add(inContext(words, groups, group.get()));
        place = group.get().tokens().to();
      } else {
        place++;
      }
    }
    return List.copyOf(groups);
  }

  /** "holds the force to account": no verb of its own. */
  private static boolean isHeldToAccount(Words words, List<VerbGroup> before, VerbGroup group) {
    return group.lemma().equals("account")
        && words.is(group.tokens().from(), "to")
        && before.stream().anyMatch(verb -> verb.lemma().equals("hold"));
  }

  private static VerbGroup inContext(Words words, List<VerbGroup> before, VerbGroup group) {
    if (group.finite() && group.tense() != Tense.PAST) {
      return group;
    }
    if (group.tense() == Tense.INFINITIVE && words.is(group.tokens().from(), "to")) {
      return group.modality().isPresent() ? group : governed(words, before, group);
    }
    return shared(words, before, group).orElse(group);
  }

  /** An infinitive takes its modality from the noun or verb before it that it belongs to. */
  private static VerbGroup governed(Words words, List<VerbGroup> before, VerbGroup infinitive) {
    int to = infinitive.tokens().from();
    Optional<Modality> modality =
        Catenatives.ofNoun(words.lemma(to - 1))
            .or(() -> isDue(words, to) ? Optional.of(Modality.PLAN) : Optional.empty());
    boolean none = modality.isPresent() && words.is(to - 2, "no");
    boolean negated = infinitive.negated() || none;
    if (modality.isEmpty() && !before.isEmpty()) {
      VerbGroup last = before.getLast();
      boolean near =
          to - last.head() <= REACH_OF_GOVERNOR && !isEndOfClauseBetween(words, last, to);
      if (near && last.lemma().equals("be")) {
        modality = nounsBetween(words, Math.max(0, last.tokens().from() - 3), to);
      } else if (near && !words.is(last.head(), "going")) {
        modality = Catenatives.ofVerb(last.lemma()).or(() -> nounsBetween(words, last.head(), to));
      }
      negated |= near && Catenatives.denies(last.lemma());
    }
    return new VerbGroup(
        infinitive.tokens(),
        infinitive.head(),
        infinitive.lemma(),
        infinitive.tense(),
        infinitive.progressive(),
        infinitive.passive(),
        negated,
        modality);
  }

  /** "a further eight due to attend", "on track to have trained 95%". */
  private static boolean isDue(Words words, int to) {
    boolean onTrack =
        words.is(to - 2, "on")
            && (words.is(to - 1, "track")
                || words.is(to - 1, "course")
                || words.is(to - 1, "target")
                || words.is(to - 1, "schedule"));
    return words.is(to - 1, "due") || onTrack;
  }

  private static Optional<Modality> nounsBetween(Words words, int from, int to) {
    for (int place = to - 1; place >= from; place--) {
      Optional<Modality> modality =
          words.isNoun(place) ? Catenatives.ofNoun(words.lemma(place)) : Optional.empty();
      if (modality.isPresent()) {
        return modality;
      }
    }
    return Optional.empty();
  }

  private static boolean isEndOfClauseBetween(Words words, VerbGroup group, int place) {
    for (int between = group.head() + 1; between < place; between++) {
      if (words.is(between, ";") || words.is(between, ":")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A bare form after "and", "or" or a comma shares the helping verbs of the group before it: "have
   * been designed and delivered", "will plan the training and deliver it".
   */
  private static Optional<VerbGroup> shared(Words words, List<VerbGroup> before, VerbGroup group) {
    int from = group.tokens().from();
    int conjunction = from - 1;
    while (words.tag(conjunction).startsWith("RB") || words.is(conjunction, "then")) {
      conjunction--;
    }
    boolean joined = words.tag(conjunction).equals("CC") || words.isComma(conjunction);
    if (!joined || before.isEmpty() || group.tokens().to() - from > 1) {
      return Optional.empty();
    }
    VerbGroup model = before.getLast();
    boolean participles =
        isParticiple(words.tag(group.head()))
            && isParticiple(words.tag(model.head()))
            && (model.passive() || isPerfect(model.tense()))
            && !(model.tense() == Tense.PARTICIPLE && group.tense() == Tense.PAST)
            && (group.tense() != Tense.PAST || conjunction == model.head() + 1);
    boolean byAgent =
        !model.passive()
            && (words.is(group.head() + 1, "by")
                || words.startsWith(group.head() + 1, "to date by"));
    participles &= !byAgent;
    boolean infinitives =
        words.tag(group.head()).equals("VB") && words.tag(model.head()).equals("VB");
    boolean gerunds =
        words.tag(group.head()).equals("VBG")
            && words.tag(model.head()).equals("VBG")
            && model.progressive();
    if (!participles && !infinitives && !gerunds) {
      return Optional.empty();
    }
    return Optional.of(
        new VerbGroup(
            new TokenPattern.Range(from, group.tokens().to()),
            group.head(),
            group.lemma(),
            model.tense(),
            model.progressive(),
            model.passive(),
            model.negated() || group.negated(),
            model.modality()));
  }

  private static boolean isParticiple(String tag) {
    return tag.equals("VBN") || tag.equals("VBD");
  }

  private static boolean isPerfect(Tense tense) {
    return tense == Tense.PRESENT_PERFECT || tense == Tense.PAST_PERFECT;
  }
}
