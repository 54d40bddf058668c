package org.rejoinder.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.annotate.CoreNlpAnnotator;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.run.RunFolder.KeptDocument;
import org.rejoinder.segment.Segmenter;
import org.rejoinder.themes.ThemeCoder;

/**
 * Codes documents of an earlier run once more, to tell why each finding is made. The texts are
 * those that the run kept, so places are the same.
 */
public final class Recoding {

  private final Run run;
  private final Segmenter segmenter;
  private final ThemeCoder coder;
  private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();

  private Recoding(Run run, Segmenter segmenter, ThemeCoder coder) {
    this.run = run;
    this.segmenter = segmenter;
    this.coder = coder;
  }

  /**
   * Makes the codebook ready for the run's documents.
   *
   * @throws PatternException if one of the codebook's patterns is wrong
   * @throws IOException if a text of the run cannot be read
   */
  public static Recoding of(Run run, Codebook codebook) throws PatternException, IOException {
    List<DocumentText> texts = new ArrayList<>();
    for (DocumentId document : run.documentIds()) {
      run.document(document).map(KeptDocument::content).ifPresent(texts::add);
    }
    return new Recoding(
        run,
        Segmenter.knowing(texts),
        new ThemeCoder(codebook, CoreNlpPatternCompiler.of(codebook)));
  }

  /**
   * All findings of a document, and why each is made, in the order of the table {@code findings};
   * none for a document without text.
   *
   * @throws IOException if its text cannot be read
   */
  public List<ExplainedFinding> explained(DocumentId document) throws IOException {
    Optional<KeptDocument> kept = run.document(document);
    if (kept.isEmpty()) {
      return List.of();
    }
    DocumentText content = kept.get().content();
    String text = content.text();
    Segmentation segmentation = segmenter.segment(document, content, kept.get().stated());
    List<AnnotatedPassage> passages = annotator.annotate(text, segmentation.passages());
    return coder.code(document, segmentation.facts(), text, passages).explained();
  }
}
