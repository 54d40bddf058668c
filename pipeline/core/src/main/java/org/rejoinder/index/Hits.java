package org.rejoinder.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/** Reads what the index stores of a hit, and shows what the query matched there. */
final class Hits {

  private final IndexSearcher searcher;
  private final Weight weight;
  private final int context;

  Hits(IndexSearcher searcher, Query rewritten, int context) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
    this.context = context;
  }

  /** The hit of a rank. */
  Hit hit(long rank) throws IOException {
    int document = FoundDocuments.document(rank);
    Document stored = searcher.storedFields().document(document);
    Matches matches = matches(document);
    Highlights text = text(stored, matches);
    Optional<Highlights> asked = asked(stored, matches, text);
    List<Fragment> fragments =
        Stream.concat(
                text.fragments().stream(), asked.stream().flatMap(all -> all.fragments().stream()))
            .toList();
    List<KwicLine> lines =
        Stream.concat(
                text.lines(context).stream(),
                asked.stream().flatMap(all -> all.lines(context).stream()))
            .sorted(Comparator.comparing(KwicLine::span))
            .toList();
    return new Hit(
        new DocumentId(stored.get(IndexFields.DOCUMENT)),
        value(stored, IndexFields.ANSWER).map(AnswerId::new),
        Voice.valueOf(stored.get(IndexFields.VOICE)),
        value(stored, IndexFields.FORCE),
        value(stored, IndexFields.RECOMMENDATION).map(RecommendationNumber::new),
        Respondent.valueOf(stored.get(IndexFields.RESPONDENT)),
        value(stored, IndexFields.DATE),
        value(stored, IndexFields.PROGRESS),
        Arrays.stream(stored.getValues(IndexFields.CODES))
            .map(Hit.Code::decoded)
            .distinct()
            .toList(),
        text.pieces().span(),
        Pages.decoded(stored.get(IndexFields.PAGES)),
        FoundDocuments.score(rank),
        fragments.isEmpty() ? List.of(text.opening()) : fragments,
        lines);
  }

  private Matches matches(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return weight.matches(leaf, document - leaf.docBase);
  }

  private static Highlights text(Document stored, Matches matches) throws IOException {
    return Highlights.of(
        matches,
        QueryField.TEXT,
        stored.get(IndexFields.TEXT),
        Pieces.decoded(stored.get(IndexFields.TEXT_PIECES)));
  }

  /** A quoted recommendation that nobody answers is both text and asked, but shown once. */
  private static Optional<Highlights> asked(Document stored, Matches matches, Highlights text)
      throws IOException {
    Optional<String> asked = value(stored, IndexFields.ASKED);
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Highlights.of(
                    matches,
                    QueryField.ASKED,
                    asked.get(),
                    Pieces.decoded(stored.get(IndexFields.ASKED_PIECES)))
                .without(text));
  }

  private static Optional<String> value(Document stored, String field) {
    return Optional.ofNullable(stored.get(field));
  }
}
