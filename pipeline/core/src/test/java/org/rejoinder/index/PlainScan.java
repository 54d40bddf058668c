package org.rejoinder.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;

/** Reads a corpus from end to end, without an index, to count what a query should find. */
final class PlainScan {

  private PlainScan() {}

  /** What should be one hit. */
  record Unit(
      CodedDocument document,
      Optional<Answer> answer,
      Voice voice,
      Span span,
      String text,
      String asked) {

    String name() {
      return document.id()
          + "@"
          + span.start()
          + answer.map(a -> "#" + a.recommendation()).orElse("");
    }

    boolean holds(String... phrase) {
      return Collections.indexOfSubList(words(text), List.of(phrase)) >= 0;
    }

    boolean asks(String... phrase) {
      return Collections.indexOfSubList(words(asked), List.of(phrase)) >= 0;
    }

    boolean holdsAny(String... words) {
      return List.of(words).stream().anyMatch(word -> holds(word));
    }

    boolean force(String name) {
      return document.facts().force().equals(Optional.of(name));
    }

    boolean recommendation(String number) {
      return answer.filter(a -> a.recommendation().value().equals(number)).isPresent();
    }

    boolean answers() {
      return answer.isPresent();
    }

    boolean path(String path) {
      return document.id().path().equals(path);
    }

    boolean progress(String code) {
      return answer.filter(a -> code.equals(document.progress().get(a.id()))).isPresent();
    }

    List<Finding> findings() {
      return document.findings().stream()
          .filter(
              finding ->
                  finding.answer().equals(answer.map(Answer::id)) && finding.span().overlaps(span))
          .toList();
    }

    boolean codes(String theme, String code, String state) {
      return findings().stream()
          .anyMatch(
              finding ->
                  (theme.isEmpty() || finding.theme().equals(theme))
                      && (code.isEmpty() || finding.code().equals(code))
                      && (state.isEmpty() || finding.state().equals(Optional.of(state))));
    }
  }

  /** Answers, passages outside answers, and the paragraphs that no passage covers. */
  static List<Unit> units(CodedCorpus corpus) {
    List<Unit> units = new ArrayList<>();
    for (CodedDocument document : corpus.documents()) {
      for (Answer answer : document.answers()) {
        String asked = answer.asked().map(span -> span.of(document.text())).orElse("");
        units.add(
            new Unit(
                document,
                Optional.of(answer),
                Voice.ANSWER,
                answer.span(),
                answer.text(document.text()),
                asked));
      }
      for (Passage passage : document.segmentation().passages()) {
        if (passage.answer().isEmpty()) {
          units.add(outside(document, passage.voice(), passage.span()));
        }
      }
      if (document.segmentation().passages().isEmpty()) {
        Matcher paragraph = Pattern.compile("[^\\n]+").matcher(document.text());
        while (paragraph.find()) {
          units.add(outside(document, Voice.BODY, new Span(paragraph.start(), paragraph.end())));
        }
      }
    }
    return units;
  }

  /** Lower-case words without accents; the signs that count as words are words here too. */
  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("(?<=\\d),(?=\\d{3})", "")
            .replace("&", " and ")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\\d+\\.\\d+[a-z]*|[a-z0-9]+|[%£]").matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Every document's every word. */
  static Map<CodedDocument, Set<String>> vocabulary(CodedCorpus corpus) {
    Map<CodedDocument, Set<String>> vocabulary = new LinkedHashMap<>();
    corpus.documents().forEach(d -> vocabulary.put(d, new TreeSet<>(words(d.text()))));
    return vocabulary;
  }

  private static Unit outside(CodedDocument document, Voice voice, Span span) {
    String text = span.of(document.text());
    return new Unit(
        document, Optional.empty(), voice, span, text, voice == Voice.ASKED ? text : "");
  }
}
