package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.StatedFacts;

/**
 * Splits response documents into answers. What a document's own marks leave open, where the quoted
 * recommendation ends and the reply begins, is decided by the other documents of the corpus, which
 * quote nearly the same words. Safe for use by several threads.
 */
public final class Segmenter {

  private final KnownReports reports;
  private final Readings readings;

  private Segmenter(KnownRecommendations recommendations, KnownReports reports) {
    this.reports = reports;
    this.readings = new Readings(recommendations);
  }

  /** One that knows how the given texts name the report and quote its recommendations. */
  public static Segmenter knowing(Collection<DocumentText> texts) {
    return havingRead(texts.stream().map(OutlinedText::of).map(Segmenter::hints).toList());
  }

  /** What a text tells a segmenter of the texts beside it; safe for several threads. */
  public static CorpusHints hints(OutlinedText text) {
    return new CorpusHints(
        text.told().facts().report(), KnownRecommendations.quotations(text.told().outline()));
  }

  /** One that knows what all texts of a corpus tell, in their order. */
  public static Segmenter havingRead(Iterable<CorpusHints> corpus) {
    List<String> titles = new ArrayList<>();
    KnownRecommendations recommendations = new KnownRecommendations();
    for (CorpusHints hints : corpus) {
      hints.report().ifPresent(titles::add);
      recommendations.learn(hints.quotations());
    }
    return new Segmenter(recommendations, KnownReports.from(titles));
  }

  /** Splits the text of a document of which nothing is known beside it. */
  public Segmentation segment(DocumentId document, DocumentText content) {
    return segment(document, content, StatedFacts.nothing());
  }

  /** Splits the text of a document that nothing was read of yet. */
  public Segmentation segment(DocumentId document, DocumentText content, StatedFacts stated) {
    return segment(document, OutlinedText.of(content), stated);
  }

  /**
   * Splits one document's text.
   *
   * @param stated what is known of the document beside its text
   * @return its answers, in order and without overlap except where recommendations are answered
   *     together; none if it answers no recommendation
   */
  public Segmentation segment(DocumentId document, OutlinedText outlined, StatedFacts stated) {
    String text = outlined.content().text();
    Outline outline = outlined.told().outline();
    DocumentFacts facts = withCommonTitle(outlined.told().facts()).with(stated);
    List<Reading> found = readings.of(outline, facts.author());
    AnswerBuilder answers = new AnswerBuilder(document, text, facts);
    answers.addAll(found);
    return new Segmentation(
        facts, answers.answers(), new PassageReader(text, outline, answers, found).passages());
  }

  private DocumentFacts withCommonTitle(DocumentFacts facts) {
    return new DocumentFacts(
        facts.language(),
        facts.force(),
        facts.author(),
        facts.report().map(reports::nameOf),
        facts.reportDate(),
        facts.responseDate());
  }
}
