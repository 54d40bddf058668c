package org.rejoinder.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A recommendation that a document answers. */
  record Answered(DocumentId document, RecommendationNumber number) {}

  private Recommendations(
      Map<DocumentId, String> shortTitles, Stream<Answered> answers, List<String> reserved) {
    this.reports = shortTitles;
    TreeSet<Numbered> numbered =
        answers.map(this::numbered).collect(Collectors.toCollection(TreeSet::new));
    this.headers = Headers.distinct(numbered, Numbered::header, reserved);
  }

  /** The recommendations of a corpus, to stand beside columns with the reserved headers. */
  static Recommendations of(CorpusOutline corpus, List<String> reserved) {
    return new Recommendations(
        corpus.shortTitles(),
        corpus
            .answers()
            .map(
                answered ->
                    new Answered(answered.document().id(), answered.answer().recommendation())),
        reserved);
  }

  /** The recommendations that these answers are to. */
  static Recommendations of(Reports reports, Stream<Answered> answers, List<String> reserved) {
    return new Recommendations(reports.shortTitles(), answers, reserved);
  }

  /** All recommendations, in order. */
  List<String> headers() {
    return List.copyOf(headers.values());
  }

  /** The recommendation that one of the corpus's answers is to. */
  String headerOf(DocumentOutline document, AnswerOutline answer) {
    return headerOf(new Answered(document.id(), answer.recommendation()));
  }

  /** The header of an answer to that. */
  String headerOf(Answered answered) {
    String header = headers.get(numbered(answered));
    if (header == null) {
      throw new IllegalStateException("No recommendation stands for " + answered);
    }
    return header;
  }

  private Numbered numbered(Answered answered) {
    return new Numbered(Optional.ofNullable(reports.get(answered.document())), answered.number());
  }
}
