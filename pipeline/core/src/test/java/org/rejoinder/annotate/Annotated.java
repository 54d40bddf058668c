package org.rejoinder.annotate;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;

/** One annotator for all tests of the virtual machine, so that its models are loaded once. */
public final class Annotated {

  public static final Annotator ANNOTATOR = new CoreNlpAnnotator();

  private Annotated() {}

  /** The whole of a text as one passage outside of any answer. */
  public static AnnotatedPassage body(String text) {
    Span all = new Span(0, text.length());
    return ANNOTATOR
        .annotate(text, List.of(new Passage(Passage.Voice.BODY, all, Optional.empty())))
        .getFirst();
  }

  /** The sentences of a text. */
  public static List<Sentence> sentences(String text) {
    return body(text).sentences();
  }
}
