package org.rejoinder.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;

/**
 * The recommendations that a corpus answers, as cross-tabs show them: by number, as a reader
 * counts. Where the documents answer more than one report, recommendation 3 of one is not the 3 of
 * another: then a number stands behind its report's title in short, {@code Custody: 3}, reports in
 * alphabetical order; recommendations of an unknown report keep the bare number and come first.
 */
final class Recommendations {

  private record Numbered(Optional<String> report, RecommendationNumber number)
      implements Comparable<Numbered> {

    private static final Comparator<Numbered> BY_REPORT =
        Comparator.comparing(numbered -> numbered.report().orElse(""));

    @Override
    public int compareTo(Numbered other) {
      return BY_REPORT.thenComparing(Numbered::number).compare(this, other);
    }

    String header() {
      return report.map(title -> title + ": ").orElse("") + number;
    }
  }

  private final Map<DocumentId, String> reports;
  private final Map<Numbered, String> headers;

  private Recommendations(CorpusOutline corpus, List<String> reserved) {
    this.reports = corpus.reports().shortTitles();
    TreeSet<Numbered> numbered = new TreeSet<>();
    corpus
        .answers()
        .forEach(answered -> numbered.add(numbered(answered.document(), answered.answer())));
    this.headers = Headers.distinct(numbered, Numbered::header, reserved);
  }

  /** The recommendations of a corpus, to stand beside columns with the reserved headers. */
  static Recommendations of(CorpusOutline corpus, List<String> reserved) {
    return new Recommendations(corpus, reserved);
  }

  /** All recommendations, in order. */
  List<String> headers() {
    return List.copyOf(headers.values());
  }

  /** The recommendation that one of the corpus's answers is to. */
  String headerOf(DocumentOutline document, AnswerOutline answer) {
    String header = headers.get(numbered(document, answer));
    if (header == null) {
      throw new IllegalStateException("No recommendation stands for answer '" + answer.id() + "'");
    }
    return header;
  }

  private Numbered numbered(DocumentOutline document, AnswerOutline answer) {
    Optional<String> report = Optional.ofNullable(reports.get(document.id()));
    return new Numbered(report, answer.recommendation());
  }
}
