package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Code.Example;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Span;

/** Codes an example as the answer to a recommendation; annotates each example once. */
final class ExampleCoder {

  private static final DocumentId DOCUMENT = new DocumentId("example.txt");
  private static final AnswerId ANSWER = AnswerId.first(DOCUMENT, new RecommendationNumber("1"));

  private final Annotator annotator;
  private final Map<Example, Annotated> annotated = new LinkedHashMap<>();
  private final SortedMap<String, Example> givenUp = new TreeMap<>();

  /** An example's document, and where in it the example itself begins. */
  private record Annotated(String text, int start, List<AnnotatedPassage> passages) {}

  ExampleCoder(Annotator annotator) {
    this.annotator = annotator;
  }

  /** The findings in the example itself, none of what stands before it. */
  List<Finding> findings(Example example, ThemeCoder coder) {
    Annotated read = annotated.computeIfAbsent(example, this::annotate);
    Coding coding = coder.code(DOCUMENT, DocumentFacts.unknown(), read.text(), read.passages());
    coding.givenUp().keySet().forEach(rule -> givenUp.putIfAbsent(rule, example));
    return coding.findings().stream()
        .filter(finding -> finding.span().start() >= read.start())
        .toList();
  }

  /** The rules that could be tried in too many ways, each with the first such example. */
  SortedMap<String, Example> givenUp() {
    return givenUp;
  }

  private Annotated annotate(Example example) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    example.asked().ifPresent(asked -> text.append(asked));
    if (!text.isEmpty()) {
      passages.add(new Passage(Voice.ASKED, new Span(0, text.length()), Optional.of(ANSWER)));
      text.append("\n\n");
    }
    int answer = text.length();
    example.before().ifPresent(before -> text.append(before).append(' '));
    int start = text.length();
    text.append(example.text());
    passages.add(new Passage(Voice.ANSWER, new Span(answer, text.length()), Optional.of(ANSWER)));
    return new Annotated(text.toString(), start, annotator.annotate(text.toString(), passages));
  }
}
