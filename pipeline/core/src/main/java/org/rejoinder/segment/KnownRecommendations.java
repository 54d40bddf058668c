package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.segment.CorpusHints.Quotation;

/**
 * What a corpus knows of the recommendations' wording. Where one document leaves open where the
 * quotation ends, others quote the same words and set them off, or list them without any reply.
 */
final class KnownRecommendations {

  /** More would cost time and tell nothing new: quotations of one recommendation hardly differ. */
  private static final int MOST_WORDINGS = 60;

  /** Fewer words may agree by chance. */
  private static final int FEWEST_WORDS = 8;

  /** Wordings that are surely the recommendation alone. */
  private final Map<RecommendationNumber, List<Wording>> certain = new TreeMap<>();

  /** Wordings with, perhaps, a reply behind them. */
  private final Map<RecommendationNumber, List<Wording>> open = new TreeMap<>();

  /** Learns from one more document; which come first decides where there are many. */
  void learn(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      remember(
          quotation.complete() ? certain : open,
          quotation.number(),
          new Wording(quotation.words()));
    }
  }

  /** What a document quotes. */
  static List<Quotation> quotations(Outline outline) {
    List<Quotation> quotations = new ArrayList<>();
    List<Run> runs = Run.of(outline.occurrences());
    ToIntFunction<Occurrence> quoted = occurrence -> Demand.leading(occurrence.before());
    Map<RecommendationNumber, Integer> most = Run.mostReplies(runs, quoted);
    for (Run run : runs) {
      boolean listing = run.isListing(most, quoted);
      for (Occurrence occurrence : run.occurrences()) {
        if (occurrence.numbers().size() > 1
            || occurrence.before().isEmpty()
            || occurrence.quotedOnly()) {
          continue;
        }
        boolean complete = occurrence.isLabelled() || (listing && isDemandAlone(occurrence));
        quotations.add(
            new Quotation(
                occurrence.firstNumber(), complete, Wording.of(occurrence.before()).words()));
      }
    }
    return quotations;
  }

  private static boolean isDemandAlone(Occurrence occurrence) {
    return Demand.leading(occurrence.before()) == occurrence.before().size();
  }

  private static void remember(
      Map<RecommendationNumber, List<Wording>> wordings,
      RecommendationNumber number,
      Wording wording) {
    List<Wording> known = wordings.computeIfAbsent(number, _ -> new ArrayList<>());
    if (wording.words().size() >= FEWEST_WORDS
        && known.size() < MOST_WORDINGS
        && !known.contains(wording)) {
      known.add(wording);
    }
  }

  /**
   * How many of the paragraphs below a marker, from the first on, quote the recommendation, as far
   * as other places of the corpus tell.
   */
  OptionalInt quoted(RecommendationNumber number, List<Paragraph> paragraphs) {
    int surely = longestLead(certain.getOrDefault(number, List.of()), paragraphs);
    if (surely > 0) {
      return OptionalInt.of(surely);
    }
    Wording own = Wording.of(paragraphs);
    List<Wording> others =
        open.getOrDefault(number, List.of()).stream()
            .filter(wording -> !wording.equals(own))
            .toList();
    int byOwnWords = Demand.leading(paragraphs);
    int shared = longestLead(others, paragraphs);
    boolean plausible =
        shared > 0 && shared < paragraphs.size() && (byOwnWords > 0 || others.size() > 1);
    return plausible ? OptionalInt.of(shared) : OptionalInt.empty();
  }

  private static int longestLead(List<Wording> wordings, List<Paragraph> paragraphs) {
    return wordings.stream().mapToInt(wording -> wording.leading(paragraphs)).max().orElse(0);
  }
}
