package org.rejoinder.themes;

import java.util.Optional;
import org.rejoinder.domain.TokenPattern;

/**
 * A main verb with all that helps it to say when, whether and how: "will then also be trained",
 * "has not yet been established", "plan to train".
 *
 * @param tokens from the first helping word to the main verb, adverbs in between included
 * @param head the token of the main verb, counted from 0 within the sentence
 * @param lemma the main verb's dictionary form, lower-case
 * @param tense of the group's first finite verb
 * @param progressive "is training", "is being trained"
 * @param passive "was trained"; a participle alone, "the officers trained", too
 * @param negated by "not", "never", "no longer", "yet to", "unable to"
 * @param modality what else than plain fact the group says, if anything
 */
public record VerbGroup(
    TokenPattern.Range tokens,
    int head,
    String lemma,
    Tense tense,
    boolean progressive,
    boolean passive,
    boolean negated,
    Optional<Modality> modality) {

  /** When the group says that something is. */
  public enum Tense {
    /** "trained", "was trained". */
    PAST,
    /** "trains", "is trained", "are training", and what "must", "may", "should" say of now. */
    PRESENT,
    /** "has trained", "has been trained". */
    PRESENT_PERFECT,
    /** "had trained". */
    PAST_PERFECT,
    /** "will train", "will have trained", "are to train", "is going to train". */
    FUTURE,
    /** "to train" with no verb before it that it belongs to. */
    INFINITIVE,
    /** "trained in 2024", "training officers", "having trained", with nothing that is finite. */
    PARTICIPLE
  }

  /** What a group says beside the fact. */
  public enum Modality {
    /** "will", "shall". */
    WILL,
    /** "would": a future told of in the past, or a condition. */
    WOULD,
    /** "should", "ought to", "are encouraged to". */
    SHOULD,
    /** "must", "have to", "need to", "are required to". */
    MUST,
    /** "may", "might", "could", "are likely to". */
    MAY,
    /** "can", "are able to". */
    CAN,
    /** "plan to", "are due to", "are to", "plans are in place to", "are expected to". */
    PLAN,
    /** "hope to", "would like to", "want to". */
    WISH,
    /** "have begun to", "started to": under way since a while. */
    BEGIN,
    /** "continue to", "will continue to": under way before and after. */
    CONTINUE
  }

  /** Refuses a group whose main verb is not its last token. */
  public VerbGroup {
    if (tokens.to() != head + 1) {
      throw new IllegalArgumentException(
          "A verb group ends with its main verb, but %s does not end with token %d"
              .formatted(tokens, head));
    }
  }

  /** Whether there is a finite verb: not a participle or an infinitive that stands alone. */
  public boolean finite() {
    return tense != Tense.INFINITIVE && tense != Tense.PARTICIPLE;
  }
}
