package org.rejoinder.themes;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rejoinder.domain.KnownPieces;

/**
 * What each theme finds in one document, as far as it is known already: where another codebook
 * found it, only passages are coded again in which the two may differ. For one thread.
 */
final class ThemePieces {

  private final KnownPieces known;
  private final ReadDocument document;
  private final MadeFrom.InDocument now;
  private final Optional<EarlierCodebook> earlier;
  private final Optional<MadeFrom.InDocument> before;

  /** Of a document of these words. */
  ThemePieces(KnownWork known, DocumentWords words, ReadDocument document) {
    this.known = known.pieces();
    this.document = document;
    this.now = known.madeFrom().of(words);
    this.earlier = known.earlier();
    this.before = earlier.map(codebook -> codebook.in(words));
  }

  /**
   * What a theme finds.
   *
   * @param before what it found with the earlier codebook, where that is known
   */
  record Piece(FoundByRules found, Optional<FoundByRules> before) {

    /** Of a theme that there is not. */
    static Piece nothing() {
      return new Piece(FoundByRules.nothing(), Optional.empty());
    }
  }

  /** Which of two codebooks is asked. */
  enum Asked {
    NOW,
    BEFORE
  }

  /** Whether a theme can find anything at all. */
  boolean mayFind(String theme) {
    return now.mayFind(theme);
  }

  /** The parts of a codebook that decide what a theme finds in the document. */
  String theme(String name, Asked codebook) {
    return asked(codebook, it -> it.hasSame(name)).theme(name);
  }

  /** The practices of a codebook that the document may name. */
  String practices(Asked codebook) {
    return asked(codebook, EarlierCodebook::hasSamePractices).practiceNames();
  }

  /** What both codebooks have is reckoned once. */
  private MadeFrom.InDocument asked(Asked codebook, Predicate<EarlierCodebook> same) {
    return codebook == Asked.NOW || earlier.filter(same).isPresent() ? now : before.orElse(now);
  }

  /** Whether a theme may find something else in these passages than with the earlier codebook. */
  boolean mayFindOtherwise(String theme, PassageGroup passages) {
    return earlier.map(codebook -> codebook.mayFindOtherwise(theme, passages.words())).orElse(true);
  }

  /**
   * What is known of a theme, or else what is found now. Where a rule was given up, the message
   * tells the line that it stands in, which may be another the next time.
   *
   * @param madeFrom all that it is made from, with either codebook
   * @param touched passages that have to be coded again where it was made from something else
   * @param finding finds the rest
   */
  Piece of(
      String theme,
      Function<Asked, String> madeFrom,
      Predicate<PassageGroup> touched,
      Function<EarlierFindings, FoundByRules> finding) {
    String name = "theme " + theme;
    String deciding = madeFrom.apply(Asked.NOW);
    Optional<FoundByRules> standing = known.known(name, deciding, FoundByRules.class);
    if (standing.isPresent()) {
      return new Piece(standing.get(), standing);
    }
    Optional<FoundByRules> foundBefore =
        earlier.flatMap(_ -> known.known(name, madeFrom.apply(Asked.BEFORE), FoundByRules.class));
    FoundByRules found =
        known.get(
            name,
            deciding,
            FoundByRules.class,
            () ->
                finding.apply(
                    foundBefore
                        .map(each -> EarlierFindings.of(each, document, touched))
                        .orElse(EarlierFindings.none())));
    if (!found.givenUp().isEmpty()) {
      known.forget(name);
    }
    return new Piece(found, foundBefore);
  }
}
