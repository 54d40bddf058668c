package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * Codes the themes of a codebook in a document's passages. Nothing but the document and the
 * codebook decides; safe for use by several threads.
 */
public final class ThemeCoder {

  private final WordClasses wordClasses;
  private final List<SentenceCoder> coders = new ArrayList<>();

  /**
   * Makes the codebook's rules ready.
   *
   * @throws PatternException with file, line and rule, if a pattern cannot be compiled
   */
  public ThemeCoder(Codebook codebook, TokenPatternCompiler compiler) throws PatternException {
    this.wordClasses = new WordClasses(codebook);
    for (Theme theme : codebook.themes()) {
      coders.add(new RuleCoder(theme, compiler));
    }
  }

  /**
   * Codes a document.
   *
   * @param text the document's text, which all spans count in
   * @param passages all of the document, in its order
   */
  public Coding code(DocumentId document, String text, List<AnnotatedPassage> passages) {
    Map<AnswerId, List<ReadSentence>> asked = asked(passages);
    Map<AnswerId, List<ReadSentence>> answered = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (AnnotatedPassage annotated : passages) {
      Passage passage = annotated.passage();
      if (passage.voice() == Voice.FURNITURE) {
        continue;
      }
      List<ReadSentence> before =
          passage.voice() == Voice.ANSWER
              ? answered.computeIfAbsent(passage.answer().orElseThrow(), _ -> new ArrayList<>())
              : new ArrayList<>();
      List<ReadSentence> demand =
          passage.answer().map(answer -> asked.getOrDefault(answer, List.of())).orElse(List.of());
      for (ReadSentence sentence : read(annotated)) {
        SentenceInContext context = new SentenceInContext(passage, sentence, before, demand);
        for (SentenceCoder coder : coders) {
          for (CodedSentence coded : coder.code(context)) {
            findings.add(finding(document, text, passage, sentence.sentence().span(), coded));
          }
        }
        before.add(sentence);
      }
    }
    findings.sort(CodedDocument.FINDING_ORDER);
    return new Coding(findings, new TreeMap<>());
  }

  private List<ReadSentence> read(AnnotatedPassage passage) {
    return passage.sentences().stream()
        .map(sentence -> new ReadSentence(sentence, wordClasses))
        .toList();
  }

  private Map<AnswerId, List<ReadSentence>> asked(List<AnnotatedPassage> passages) {
    Map<AnswerId, List<ReadSentence>> asked = new HashMap<>();
    for (AnnotatedPassage annotated : passages) {
      Optional<AnswerId> answer = annotated.passage().answer();
      if (annotated.passage().voice() == Voice.ASKED && answer.isPresent()) {
        asked.computeIfAbsent(answer.get(), _ -> new ArrayList<>()).addAll(read(annotated));
      }
    }
    return asked;
  }

  private static Finding finding(
      DocumentId document, String text, Passage passage, Span span, CodedSentence coded) {
    return new Finding(
        document,
        passage.voice() == Voice.ANSWER ? passage.answer() : Optional.empty(),
        coded.theme(),
        coded.code(),
        coded.state(),
        span,
        span.of(text),
        coded.rule(),
        coded.detail());
  }
}
