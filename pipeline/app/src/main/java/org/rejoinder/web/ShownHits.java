package org.rejoinder.web;

import java.util.OptionalInt;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.index.Concordance;
import org.rejoinder.index.Hit;
import org.rejoinder.index.KwicLine;

/** Hits as the search page shows them. */
final class ShownHits {

  private ShownHits() {}

  /** A hit with its passages. */
  static SearchView.FoundHit hit(Hit hit) {
    OptionalInt page = hit.page();
    return new SearchView.FoundHit(
        hit.title(),
        link(hit),
        hit.document().path(),
        Links.document(hit.document().path()),
        page.isPresent() ? Integer.toString(page.getAsInt()) : "",
        hit.respondent().label(),
        hit.responseDate().orElse(""),
        hit.progress().map(Progress::new),
        hit.fragments().stream()
            .map(
                fragment ->
                    new SearchView.Passage(
                        fragment.asked() && hit.voice() == Voice.ANSWER, MarkedText.of(fragment)))
            .toList(),
        hit.codes().stream()
            .map(
                code ->
                    new SearchView.CodeOfHit(code.label(), Links.search("theme:" + code.theme())))
            .toList());
  }

  /** A line of a concordance. */
  static SearchView.Line line(Concordance.Line line) {
    KwicLine words = line.words();
    return new SearchView.Line(
        line.hit().place(),
        link(line.hit()),
        words.left(),
        words.match(),
        words.right(),
        words.asked());
  }

  private static String link(Hit hit) {
    return hit.answer()
        .map(AnswerId::value)
        .map(Links::answer)
        .orElseGet(() -> Links.document(hit.document().path()));
  }
}
