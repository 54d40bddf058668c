package org.rejoinder.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;

/** Builds a coded document from its passages, in order; each is a paragraph of the text. */
final class ResponseBuilder {

  private final DocumentId document;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, List<Span>> pieces = new LinkedHashMap<>();
  private final Map<String, Span> asked = new LinkedHashMap<>();
  private final Map<String, Respondent> respondents = new LinkedHashMap<>();
  private final Map<AnswerId, String> progress = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private DocumentFacts facts = DocumentFacts.unknown();

  private ResponseBuilder(String path) {
    this.document = new DocumentId(path);
  }

  static ResponseBuilder response(String path) {
    return new ResponseBuilder(path);
  }

  ResponseBuilder by(Respondent author, String force, Optional<StatedDate> date) {
    facts =
        new DocumentFacts(
            "en", Optional.of(force), author, Optional.of("A report"), Optional.empty(), date);
    return this;
  }

  ResponseBuilder passage(Voice voice, String words) {
    passages.add(new Passage(voice, append(words), Optional.empty()));
    return this;
  }

  /** Text that no passage covers, as after a failed segmentation. */
  ResponseBuilder uncovered(String words) {
    append(words);
    return this;
  }

  ResponseBuilder asked(String recommendation, String words) {
    Span span = append(words);
    asked.put(recommendation, span);
    passages.add(new Passage(Voice.ASKED, span, Optional.of(id(recommendation))));
    return this;
  }

  /** An answer, or a further piece of it. */
  ResponseBuilder answer(String recommendation, Respondent respondent, String words) {
    Span span = append(words);
    pieces.computeIfAbsent(recommendation, _ -> new ArrayList<>()).add(span);
    respondents.put(recommendation, respondent);
    passages.add(new Passage(Voice.ANSWER, span, Optional.of(id(recommendation))));
    return this;
  }

  ResponseBuilder progress(String recommendation, String code) {
    progress.put(id(recommendation), code);
    return this;
  }

  /** A finding in the answer to a recommendation, or outside answers where that is empty. */
  ResponseBuilder finding(
      String recommendation, String theme, String code, String state, String quote) {
    return finding(recommendation, theme, code, state, quote, new Finding.NoDetail());
  }

  ResponseBuilder practice(String recommendation, String name, String state, String quote) {
    return finding(recommendation, "practice", name, state, quote, new NamedPractice(name, "team"));
  }

  private ResponseBuilder finding(
      String recommendation,
      String theme,
      String code,
      String state,
      String quote,
      Finding.Detail detail) {
    int start = text.indexOf(quote);
    findings.add(
        new Finding(
            document,
            recommendation.isEmpty() ? Optional.empty() : Optional.of(id(recommendation)),
            theme,
            code,
            state.isEmpty() ? Optional.empty() : Optional.of(state),
            new Span(start, start + quote.length()),
            quote,
            "rule",
            detail));
    return this;
  }

  CodedDocument build() {
    return build(new Outcome.Read(""));
  }

  CodedDocument build(Outcome outcome) {
    List<Answer> answers =
        pieces.entrySet().stream().map(entry -> answer(entry.getKey(), entry.getValue())).toList();
    Extraction extraction =
        new Extraction(
            new SourceFile(document, Path.of("input", document.path())),
            "00ff",
            "text/plain",
            outcome,
            DocumentText.plain(text.toString()));
    return new CodedDocument(
        extraction, new Segmentation(facts, answers, passages), findings, progress);
  }

  private Answer answer(String recommendation, List<Span> spans) {
    return new Answer(
        id(recommendation),
        document,
        new RecommendationNumber(recommendation),
        Optional.ofNullable(respondents.get(recommendation)).orElseThrow(),
        Optional.ofNullable(asked.get(recommendation)),
        spans,
        Optional.empty());
  }

  private AnswerId id(String recommendation) {
    return AnswerId.first(document, new RecommendationNumber(recommendation));
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append("\n\n");
    return span;
  }
}
