package org.rejoinder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/** Finds answers that share wording with one: first by fingerprints, then word by word. */
final class Similarity {

  /** Comparing takes a fraction of a millisecond each. */
  private static final int MOST_COMPARED = 5_000;

  private static final int MOST_FINGERPRINTS = 1_000;
  private static final int SUGGESTIONS = 5;

  private final IndexSearcher searcher;

  Similarity(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** An answer as the index stores it. */
  private record Stored(Document fields, String text, Pieces pieces, TextWords words) {

    static Stored of(Document fields) {
      String text = fields.get(IndexFields.TEXT);
      return new Stored(
          fields, text, Pieces.decoded(fields.get(IndexFields.TEXT_PIECES)), TextWords.of(text));
    }

    String document() {
      return fields.get(IndexFields.DOCUMENT);
    }

    /** Recommendations that are answered together share their text, which says nothing. */
    boolean isSameTextAs(Stored other) {
      return document().equals(other.document()) && pieces.equals(other.pieces);
    }
  }

  SimilarAnswers to(AnswerId answer, int limit) throws UnknownAnswerException, IOException {
    Stored asked = Stored.of(find(answer));
    ScoreDoc[] candidates = searcher.search(candidates(asked.words), MOST_COMPARED + 1).scoreDocs;
    List<SimilarAnswer> similar = new ArrayList<>();
    for (int i = 0; i < Math.min(candidates.length, MOST_COMPARED); i++) {
      Stored other = Stored.of(searcher.storedFields().document(candidates[i].doc));
      if (!other.isSameTextAs(asked)) {
        compared(asked, other).ifPresent(similar::add);
      }
    }
    similar.sort(
        Comparator.comparingDouble(SimilarAnswer::similarity)
            .thenComparingInt(SimilarAnswer::shared)
            .reversed()
            .thenComparing(SimilarAnswer::document)
            .thenComparing(each -> each.passages().getFirst().other()));
    return new SimilarAnswers(
        answer,
        asked.words.words().size(),
        similar.size(),
        candidates.length <= MOST_COMPARED,
        similar.subList(0, Math.min(limit, similar.size())));
  }

  private Document find(AnswerId answer) throws UnknownAnswerException, IOException {
    ScoreDoc[] found =
        searcher.search(new TermQuery(new Term(IndexFields.ANSWER_NAME, answer.value())), 1)
            .scoreDocs;
    if (found.length == 0) {
      throw new UnknownAnswerException(
          "There is no answer '%s'%s".formatted(answer.value(), advice(answer)));
    }
    return searcher.storedFields().document(found[0].doc);
  }

  /** Answers of the same document, or the command that lists all. */
  private String advice(AnswerId answer) throws IOException {
    String name = answer.value();
    int hash = name.lastIndexOf('#');
    String document = TextAnalysis.label(hash < 0 ? name : name.substring(0, hash));
    Query ofDocument =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(QueryField.DOCUMENT.whole(), document)),
                BooleanClause.Occur.MUST)
            .add(FieldQueries.anyValue(QueryField.RECOMMENDATION), BooleanClause.Occur.FILTER)
            .build();
    List<String> names = new ArrayList<>();
    for (ScoreDoc each : searcher.search(ofDocument, SUGGESTIONS).scoreDocs) {
      names.add(searcher.storedFields().document(each.doc).get(IndexFields.ANSWER));
    }
    return names.isEmpty()
        ? "; the first column of 'rejoinder table answers' lists all."
        : "; in that document there are: %s.".formatted(String.join(", ", names));
  }

  private static Query candidates(TextWords words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Set<String> fingerprints = Fingerprints.of(words.words());
    fingerprints.stream()
        .limit(MOST_FINGERPRINTS)
        .forEach(
            each ->
                any.add(
                    new ConstantScoreQuery(new TermQuery(new Term(IndexFields.FINGERPRINT, each))),
                    BooleanClause.Occur.SHOULD));
    return any.build();
  }

  private static Optional<SimilarAnswer> compared(Stored asked, Stored other) {
    SharedWording shared = SharedWording.of(asked.words.words(), other.words.words());
    boolean isSimilar =
        asked.words.words().equals(other.words.words())
            || (!shared.runs().isEmpty()
                && shared.runs().getFirst().length() >= Fingerprints.SURELY_FOUND);
    return isSimilar && !shared.runs().isEmpty()
        ? Optional.of(similar(asked, other, shared))
        : Optional.empty();
  }

  private static SimilarAnswer similar(Stored asked, Stored other, SharedWording shared) {
    Document fields = other.fields;
    return new SimilarAnswer(
        new AnswerId(fields.get(IndexFields.ANSWER)),
        new DocumentId(other.document()),
        Optional.ofNullable(fields.get(IndexFields.FORCE)),
        new RecommendationNumber(fields.get(IndexFields.RECOMMENDATION)),
        Respondent.valueOf(fields.get(IndexFields.RESPONDENT)),
        other.words.words().size(),
        shared.shared(),
        shared.similarity(),
        shared.runs().stream().map(run -> passage(asked, other, run)).toList());
  }

  private static SimilarAnswer.Passage passage(Stored asked, Stored other, WordRun run) {
    Span inAsked = asked.words.span(run.first(), run.length());
    Span inOther = other.words.span(run.other(), run.length());
    return new SimilarAnswer.Passage(
        inAsked.of(asked.text),
        run.length(),
        asked.pieces.inDocument(inAsked),
        other.pieces.inDocument(inOther));
  }
}
